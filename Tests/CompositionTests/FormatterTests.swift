import Bahasa
import Fields
import Measures
import Records
import Templates
import TestSupport
import Testing

@testable import Composition

/// What each formatter makes of a value; the reference has the same table.
@Suite struct FormatterTests {
  static let date = Value.date(CalendarDate(iso: "2022-03-09")!)
  static let list = Value.list([.number(1), .number(2), .number(3)])

  @Test(arguments: [
    ("hari", date, Value.name("Rabu")),
    ("tanggal-huruf", date, .name("Sembilan")),
    ("bulan", date, .name("Maret")),
    ("tahun-huruf", date, .name("Dua Ribu Dua Puluh Dua")),
    ("panjang", date, .fixed("9 Maret 2022")),
    ("singkat", date, .fixed("09-03-2022")),
    ("iso", date, .fixed("2022-03-09")),
    ("huruf", .number(2022), .name("dua ribu dua puluh dua")),
    ("huruf-kapital", .number(12), .name("Dua Belas")),
    ("tingkat", .number(2), .name("kedua")),
    ("romawi", .number(14), .name("XIV")),
    ("abjad", .number(3), .name("c")),
    ("tambah:3", .number(2), .number(5)),
    ("rupiah", .number(1_500_000), .fixed("Rp1.500.000,00")),
    ("rupiah", .decimal(Rational(201, over: 2)), .fixed("Rp100,50")),
    ("angka", .number(1552), .fixed("1.552")), ("ganjil", .number(3), .flag(true)),
    ("ganjil", .number(0), .flag(false)),
    ("angka:2", .decimal(Rational(201, over: 200)), .fixed("1,01")),
    ("angka:0", .decimal(Rational(123_456_789, over: 100)), .fixed("1.234.568")),
    ("angka:1", .decimal(Rational(-1, over: 100)), .fixed("0,0")),
    ("persen:2", .decimal(Rational(1200, over: 13)), .fixed("92,31%")),
    ("persen:0", .decimal(60), .fixed("60%")),
    ("ringkas:2", .decimal(8), .fixed("8")),
    ("ringkas:2", .decimal(Rational("30,5")!), .fixed("30,50")),
    ("kurang:2", .decimal(Rational(34, over: 100)), .fixed("0,34")),
    ("kurang:2", .decimal(Rational(1, over: 1000)), .fixed("0,001")),
    ("huruf-besar", .prose("zona integritas"), .prose("ZONA INTEGRITAS")),
    ("huruf-besar", .name("Siti, S.H."), .name("SITI, S.H.")),
    ("huruf-awal-besar", .prose("tim dibentuk"), .prose("Tim dibentuk")),
    ("huruf-awal-besar", .name("“kab. Sambas”"), .name("“Kab. Sambas”")),
    ("lekat", .prose("zona integritas"), .fixed("zona integritas")),
    (
      "tautan", .prose("Foto (www.contoh.go.id/zi), 12 lembar"),
      .fixed("https://www.contoh.go.id/zi")
    ),
    ("tautan", .prose("SK Tim 12/2022"), .fixed("")),
    ("jumlah", list, .number(3)),
    ("pertama:2", list, .list([.number(1), .number(2)])),
    ("pertama:9", list, list),
    ("setelah:2", list, .list([.number(3)])),
    ("setelah:9", list, .list([])),
  ])
  func formats(_ formatter: String, _ value: Value, _ expected: Value) {
    let parts = formatter.split(separator: ":")
    let use = Expression.Use(name: String(parts[0]), number: parts.count > 1 ? Int(parts[1]) : nil)
    #expect(Formatters.apply(use, to: value) == expected)
  }

  /// Every formatter refuses every value of another kind.
  @Test func refusesOtherKinds() {
    let values: [(Shape.Kind, Value)] = [
      (.text, .prose("a")), (.number, .number(1)), (.decimal, .decimal(1)),
      (.date, FormatterTests.date),
      (.flag, .flag(true)), (.image, .image(.dot)), (.list, FormatterTests.list),
      (.group, .group([:])),
    ]
    for type in Formatters.types {
      for (kind, value) in values {
        let isTaken = Formatters.types.contains { $0.name == type.name && $0.input == kind }
        let result = Formatters.apply(.init(name: type.name, number: 1), to: value)
        #expect((result != nil) == isTaken, "\(type.name) of a \(kind)")
      }
    }
  }

  @Test func eachIsTriedAbove() {
    #expect(
      Formatters.types.map(\.name) == [
        "hari", "tanggal-huruf", "bulan", "tahun-huruf", "panjang", "singkat", "iso", "huruf",
        "huruf-kapital", "tingkat", "romawi", "abjad", "tambah", "rupiah", "rupiah", "angka",
        "ganjil", "angka", "ringkas", "persen", "kurang",
        "huruf-besar", "huruf-awal-besar", "lekat", "tautan", "jumlah", "pertama", "setelah",
      ])
  }
}
