import Bahasa
import Fields
import Measures

@testable import Composition

/// An example of each formatter for the reference: what it is used on, and
/// what that value is. What comes out is worked out by the formatter itself.
enum FormatterWords {
  static let examples: [String: (use: String, value: Value, words: String)] = [
    "hari": ("{tanggal | hari}", date, "the day of the week"),
    "tanggal-huruf": ("{tanggal | tanggal-huruf}", date, "the day of the month in words"),
    "bulan": ("{tanggal | bulan}", date, "the month's name"),
    "tahun-huruf": ("{tanggal | tahun-huruf}", date, "the year in words"),
    "panjang": ("{tanggal | panjang}", date, "the whole date; kept on one line"),
    "singkat": ("{tanggal | singkat}", date, "for tables; kept on one line"),
    "iso": ("{tanggal | iso}", date, "ISO 8601; kept on one line"),
    "huruf": ("{saksi | jumlah | huruf}", .number(12), "a whole number in words"),
    "huruf-kapital": ("{saksi | jumlah | huruf-kapital}", .number(12), "the same with capitals"),
    "tingkat": ("{urut | tingkat}", .number(2), "as a rank, in words"),
    "romawi": ("{urut | romawi}", .number(2), "in Roman numerals, from 1 to 3999"),
    "abjad": ("{urut | abjad}", .number(2), "as the letter of a list"),
    "tambah": (
      "{urut | tambah:3 | tingkat}", .number(2), "*n* more, where numbers go on behind others"
    ),
    "rupiah number": ("{d.anggaran | rupiah}", .number(1_500_000), "an amount of money"),
    "rupiah": ("{jumlah | rupiah}", .decimal(3_250_000), "the same of a sum"),
    "ganjil": (
      "if=\"urut | ganjil\"", .number(3),
      "whether it is odd: rows of lists that signatures alternate in"
    ),
    "angka number": ("{jumlah.satker | angka}", .number(1552), "in figures, thousands marked"),
    "angka": (
      "{total | angka:2}", .decimal(Rational(12_345_678, over: 10_000)),
      "rounded half up to *n* decimals"
    ),
    "persen": (
      "{a.persen | persen:1}", .decimal(Rational(1200, over: 13)),
      "a value that is in percent already"
    ),
    "ringkas": (
      "{a.bobot | ringkas:2}", .decimal(Rational(61, over: 2)),
      "as `angka`, a whole number without decimals"
    ),
    "kurang": (
      "{s.kurang | kurang:2}", .decimal(Rational(3, over: 2000)),
      "as `angka`, but with more decimals where it would look like nothing"
    ),
    "huruf-besar": (
      "{satker.nama_pendek | huruf-besar}", .name("KIP Kota Sabang, S.H."),
      "in capitals; gelar and short forms stay as they are"
    ),
    "huruf-awal-besar": (
      "{tempat | huruf-awal-besar}", .name("Aula Kantor"), "the first letter as a capital"
    ),
    "lekat": (
      "{satker.wilayah | lekat}", .name("Kabupaten Sambas"), "the same, kept on one line"
    ),
    "tautan": (
      "{b.bukti | tautan}", .prose("Foto: www.contoh.go.id/zi."),
      "the first web address in it, for `link`; nothing without one"
    ),
    "jumlah": ("{saksi | jumlah}", list, "how many there are"),
    "pertama": ("each=\"saksi | pertama:2\"", list, "the first *n* of a list"),
    "setelah": ("each=\"saksi | setelah:2\"", list, "a list without its first *n*"),
  ]

  private static let date = Value.date(CalendarDate(iso: "2022-03-09")!)
  private static let list = Value.list([.name("a"), .name("b"), .name("c")])
}

extension Value {
  /// The value as the reference shows it.
  var shown: String {
    switch self {
    case .text(let text, _): text.replacing("\u{a0}", with: " ")
    case .number(let number): String(number)
    case .decimal(let decimal): decimal.text(places: 4)
    case .short(let figure): figure.text(places: 4)
    case .date(let date): date.panjang
    case .list(let members): members.map(\.shown).joined(separator: ", ")
    case .flag(let flag): flag ? "ya" : "tidak"
    case .image, .group: ""
    }
  }
}
