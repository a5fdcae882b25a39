import Bahasa
import Diagnostics
import Fields
import Measures
import Testing

/// What follows from the lines of a list: names, shapes, need, keys, values.
@Suite struct FieldsTests {
  private struct Buku {
    var headings: String
    var tahun: Int?
    var penulis: [Penulis] = []
    var penerbit: Penulis?
    var harga = Rational(3, over: 2)
    var isBaru = false
  }

  private struct Penulis {
    var nama: String?
    static let fields = Fields<Penulis>(
      .name("nama", id: "namanya", en: "the name") { $0.nama }.typed(40, "Budi"))
  }

  private static let buku = Fields<Buku>(
    .key("jenis", id: "jenisnya", en: "the kind").only("buku").required,
    .prose("judul", id: "judulnya", en: "the title") { $0.headings }.typed(60, "Laut"),
    .number("tahun", id: "tahunnya", en: "the year") { $0.tahun }.typed(4, "2022"),
    .list("penulis", of: Penulis.fields, id: "penulisnya", en: "the authors") { $0.penulis }
      .typed(upTo: 3),
    .group("penerbit", Penulis.fields, id: "penerbitnya", en: "the publisher") { $0.penerbit }
      .typed(),
    .decimal("harga", id: "harganya", en: "the price") { $0.harga },
    .flag("baru", id: "apakah baru", en: "whether it is new") { $0.isBaru })

  @Test func whatIsOptionalMayBeAbsent() {
    let told = FieldsTests.buku.all.map { "\($0.name) \($0.shape.kind)\($0.optional ? "?" : "")" }
    #expect(
      told == [
        "judul text", "tahun number?", "penulis list", "penerbit group?", "harga decimal",
        "baru flag",
      ])
    #expect(FieldsTests.buku.all[0].meaning?.indonesian == "judulnya")
    #expect(FieldsTests.buku.all[2].shape == .list(.group(Penulis.fields.all)))
  }

  @Test func keysNeedWhatIsAlwaysThere() {
    let told = FieldsTests.buku.keys.map { "\($0.name) \($0.shape)\($0.isRequired ? "!" : "")" }
    let nama = Penulis.fields.keys
    #expect(
      told == [
        #"jenis choice(["buku"])!"#, "judul text(limit: 60)!", "tahun text(limit: 4)",
        "penulis \(RecordKey.Shape.groups(nama, count: 3))",
        "penerbit \(RecordKey.Shape.group(nama))",
      ])
    #expect(FieldsTests.buku.keys.map(\.example) == ["buku", "Laut", "2022", "", ""])
    #expect(FieldsTests.buku.keys[1].about == FieldsTests.buku.all[0].meaning)
  }

  @Test func absentValuesAreLeftOut() {
    var buku = Buku(headings: "Laut")
    #expect(
      FieldsTests.buku.value(of: buku)
        == .group([
          "judul": .prose("Laut"), "penulis": .list([]), "harga": .decimal(Rational(3, over: 2)),
          "baru": .flag(false),
        ]))
    buku.penulis = [Penulis(nama: "Ani"), Penulis(nama: nil)]
    buku.penerbit = Penulis(nama: "Gita")
    let value = FieldsTests.buku.value(of: buku)
    #expect(value[["penulis"]] == .list([.group(["nama": .name("Ani")]), .group([:])]))
    #expect(value[["penerbit", "nama"]] == .name("Gita"))
  }

  /// Without its name such a person is refused.
  @Test func whatTheReaderDemandsIsAlwaysThere() {
    let line = Fields<Penulis>.Line.name("nama", id: "namanya", en: "the name") { $0.nama }
    let field = Fields<Penulis>(line.typed(40, "Budi").required)
    #expect(!field.all[0].optional && field.keys[0].isRequired)
  }

  @Test func partsAreLinesOfTheWhole() {
    struct Kiriman {
      var buku: Buku
      var tanggal: CalendarDate
    }
    let fields = Fields<Kiriman>(
      .part(FieldsTests.buku) { $0.buku },
      .date("tanggal", id: "tanggalnya", en: "the day") { $0.tanggal })
    #expect(fields.all.map(\.name) == FieldsTests.buku.all.map(\.name) + ["tanggal"])
    #expect(fields.keys == FieldsTests.buku.keys)
    #expect(fields.withoutKeys.keys == [] && fields.withoutKeys.all == fields.all)
    let date = CalendarDate(iso: "2022-03-09")!
    let value = fields.value(of: Kiriman(buku: Buku(headings: "Laut"), tanggal: date))
    #expect(value[["judul"]] == .prose("Laut"))
    #expect(value[["tanggal"]] == .date(date))
  }

  /// What stands in two lists is the same value.
  @Test func recordsCanBeMadeBefore() {
    struct Rak {
      var buku: [Fields<Buku>.Made]
    }
    let fields = Fields<Rak>(
      .list("buku", of: FieldsTests.buku, id: "bukunya", en: "the books") { $0.buku })
    let made = FieldsTests.buku.made(Buku(headings: "Laut"))
    #expect(
      fields.value(of: Rak(buku: [made]))[["buku"]]
        == .list([FieldsTests.buku.value(of: Buku(headings: "Laut"))]))
  }
}
