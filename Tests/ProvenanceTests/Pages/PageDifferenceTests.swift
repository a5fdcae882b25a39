import Diagnostics
import JSON
import PDFObjects
@testable import Provenance
import Testing

@Suite struct PageDifferenceTests {
  private func difference(_ old: HandMadePages, _ new: HandMadePages) throws -> PageDifference {
    try PageDifference(reader(old.bytes), reader(new.bytes))
  }

  /// Where, and what is drawn there.
  private func places(_ difference: PageDifference) -> [String] {
    difference.regions.listed.map { region in
      "\(region.page): \(region.left),\(region.top) \(region.right),\(region.bottom) "
        + region.sortedKinds.map(\.rawValue).joined(separator: " ")
    }
  }

  private static let plain = HandMadePages(
    line("Nama: Budi Contoh", y: 300) + line("Jabatan: Ketua", y: 100)
      + "q 100 0 0 50 30 200 cm /X0 Do Q\n")

  @Test func theSame() throws {
    #expect(try difference(Self.plain, Self.plain).isEmpty)
  }

  @Test func anotherName() throws {
    var other = Self.plain
    other.contents[0].replace(shown("Nama: Budi Contoh"), with: shown("Nama: Siti Contoh"))
    let difference = try difference(Self.plain, other)
    #expect(difference.gone.listed == [.init(text: "Budi", page: 1)])
    #expect(difference.new.listed == [.init(text: "Siti", page: 1)])
    #expect(places(difference) == ["1: 21,32 29,36 text"])
    #expect(!difference.isEmpty)
    #expect(
      difference.messages.map { $0.text(in: .indonesian) } == [
        "1 kata hanya ada di berkas ini: “Budi” (halaman 1)",
        "1 kata hanya ada di hasil buat ulangnya: “Siti” (halaman 1)",
        "1 bagian halaman tampak lain: halaman 1, 21–29 mm dari kiri dan 32–36 mm dari atas (teks)",
      ])
    #expect(
      difference.messages.map { $0.text(in: .english) } == [
        "a word is in this file only: “Budi” (page 1)",
        "a word is only in what is made again: “Siti” (page 1)",
        "a part of a page looks different: "
          + "page 1, 21–29 mm from the left and 32–36 mm from the top (text)",
      ])
    #expect(
      "\(difference.json)" == """
        {"old_pages":1,"new_pages":1,"words_gone":[{"page":1,"text":"Budi"}],\
        "words_gone_count":1,"words_new":[{"page":1,"text":"Siti"}],"words_new_count":1,\
        "regions":[{"page":1,"left":21,"top":32,"right":29,"bottom":36,"kinds":["text"]}],\
        "regions_count":1}
        """)
  }

  @Test func anotherPicture() throws {
    var other = Self.plain
    other.picture = "other samples"
    let difference = try difference(Self.plain, other)
    #expect(difference.gone.count + difference.new.count == 0)
    #expect(places(difference) == ["1: 10,52 46,71 picture"])
  }

  /// A line that stands elsewhere is no other words.
  @Test func aMovedLine() throws {
    var other = Self.plain
    other.contents[0].replace("30 100 Td", with: "30 110 Td")
    let difference = try difference(Self.plain, other)
    #expect(difference.gone.count + difference.new.count == 0)
    #expect(places(difference) == ["1: 10,99 36,107 text"])
  }

  /// What covers something is in another place then, though nothing was moved.
  @Test func anotherOrder() throws {
    let square = "1 0 0 rg 0 0 50 50 re f\n"
    let line = "0 0 1 rg 0 0 90 20 re f\n"
    let difference = try difference(HandMadePages(square + line), HandMadePages(line + square))
    #expect(places(difference) == ["1: 0,123 32,142 line"])
  }

  @Test func anotherFont() throws {
    var other = Self.plain
    other.fontName = "ABCDEF+Lain-Regular"
    let difference = try difference(Self.plain, other)
    #expect(difference.gone.count + difference.new.count == 0)
    #expect(places(difference) == ["1: 10,32 41,36 text", "1: 10,103 36,107 text"])
  }

  /// Of one font with more glyphs, nothing looks different; with other ones for the same, all.
  @Test func anotherProgram() throws {
    var other = Self.plain
    other.program = "other font"
    #expect(try difference(Self.plain, other).regions.count == 2)
    other.fontName = "GHIJKL+Contoh-Regular"
    #expect(try difference(Self.plain, other).isEmpty)
  }

  @Test func aPageMore() throws {
    var other = Self.plain
    other.contents.append(line("Halaman baru", y: 300))
    let difference = try difference(Self.plain, other)
    #expect(places(difference) == [])
    #expect(difference.new.listed.map(\.text) == ["Halaman", "baru"])
    #expect(
      difference.messages.map { $0.text(in: .indonesian) } == [
        "berkas ini berisi 1 halaman, hasil buat ulangnya 2 halaman",
        "2 kata hanya ada di hasil buat ulangnya: “Halaman” (halaman 2), “baru” (halaman 2)",
      ])
    #expect(
      difference.messages.map { $0.text(in: .english) } == [
        "this file has 1 page, made again it has 2",
        "2 words are only in what is made again: “Halaman” (page 2), “baru” (page 2)",
      ])
  }

  /// Nor do words change when pages end elsewhere, and running titles come in between.
  @Test func anotherPageBreak() throws {
    func mark(_ text: String) -> String { "/P<</MCID 0>>BDC \(line(text, y: 300))EMC\n" }
    let title = "/Artifact<<>>BDC \(line("Judul", y: 390))EMC\n"
    let cut =
      "/P<</MCID 0>>BDC BT /F0 10 Tf 30 250 Td \(shown("keber"))Tj "
      + "/Span<</ActualText<FEFF00AD>>>BDC \(shown("-"))Tj EMC ET EMC\n"
    let difference = try difference(
      HandMadePages(title + mark("satu") + cut, title + mark("hasilan tiga")),
      HandMadePages(title + mark("satu keberhasilan"), title + mark("tiga")))
    #expect(difference.gone.count + difference.new.count == 0)
    #expect(difference.regions.count == 3)
  }

  /// The first hundred are listed, and ten of them said.
  @Test func manyWords() throws {
    let words = (0..<1200).map { "k\($0)" }
    let old = HandMadePages(words.map { line($0, y: 300) }.joined())
    let difference = try difference(old, HandMadePages(line("k7 lain", y: 300)))
    #expect((difference.gone.count, difference.gone.listed.count) == (1199, 100))
    #expect(difference.new.listed.map(\.text) == ["lain"])
    #expect(
      difference.messages[0].text(in: .english).hasSuffix(
        "“k9” (page 1), “k10” (page 1), and 1189 more"))
  }

  @Test func theSheet() throws {
    var other = HandMadePages("")
    other.width = 310
    #expect(try places(difference(HandMadePages(""), other)) == ["1: 0,0 110,142 line"])
  }

  @Test func faultsInWords() {
    func said(_ damage: PageDamage, page: Int? = 2) -> [String] {
      let message = PageFault(page: page, damage: damage).message
      return Language.allCases.map { message.text(in: $0) }
    }
    let id = "halaman 2 tidak dapat dibandingkan: "
    let en = "page 2 cannot be compared: "
    #expect(said(.operands) == [id + "isinya rusak", en + "the contents are damaged"])
    #expect(said(.file(.damaged(.loop, at: 0))) == said(.operands))
    #expect(said(.resource("X9")) == said(.operands))
    #expect(
      said(.operation("BI")) == [
        id + "isinya bukan tulisan Piagam", en + "the contents are not by Piagam",
      ])
    #expect(said(.tooMuch) == [id + "isinya terlalu banyak", en + "the contents are too much"])
    #expect(said(.file(.tooMuch(.values))) == said(.tooMuch))
    #expect(
      said(.noText("A+B")) == [
        id + "font “A+B” tidak menyebutkan huruf-hurufnya",
        en + "the font “A+B” does not say what its letters are",
      ])
    #expect(
      said(.operands, page: nil) == [
        "halamannya tidak dapat dibandingkan: isinya rusak",
        "its pages cannot be compared: the contents are damaged",
      ])
  }
}
