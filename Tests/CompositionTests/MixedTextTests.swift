import Composition
import Frames
import Measures
import Records
import TestSupport
import Testing

/// White space and repetition in mixed text.
@Suite struct MixedTextTests {
  @Test(arguments: [
    ("  a\n   b ", "a b"),
    ("a <b> b</b> c", "a b c"),
    ("a<b> b </b> c ", "a b c"),
    ("<b>a </b>", "a"),
    ("a <when test=\"wbk\">b</when> c", "a b c"),
    ("a <when test=\"wbbm\">b</when> c", "a c"),
    ("<when test=\"wbbm\">b</when> c", "c"),
    ("a <when test=\"wbbm\">b</when>", "a"),
    ("a<when test=\"wbbm\"> b</when><when test=\"wbk\"> c</when>", "a c"),
    ("a <each in=\"dasar\" as=\"d\">{d.nomor}</each> c", "a c"),
    ("a <br/> b", "a/b"),
    ("a <when test=\"wbbm\">b</when><br/><when test=\"wbbm\">b</when> c", "a/c"),
    ("a\u{a0} b", "a\u{a0} b"),
  ])
  func whiteSpace(_ text: String, _ expected: String) throws {
    let texts = try Charter("<p style=\"isi\">\(text)</p>").sheet().texts
    let lines = Dictionary(grouping: texts, by: \.at.y).sorted { $0.key < $1.key }
    #expect(lines.map { $0.value.map(\.text).joined() }.joined(separator: "/") == expected)
    let document = try Charter("") { $0.title = text }.set()
    let plain = expected.map { $0 == "/" || $0 == "\u{a0}" ? " " : $0 }
    #expect(document.metadata.title == String(plain).replacing("  ", with: " "))
  }

  @Test func nothingLeftIsNoParagraph() throws {
    let sheet = try Charter(#"<p style="isi"> <when test="wbbm">b</when> </p>"#).sheet()
    #expect(sheet.tags.isEmpty)
  }

  @Test(arguments: [(0, ""), (1, "S1"), (2, "S1 dan S2"), (3, "S1, S2 dan S3")])
  func repetition(_ count: Int, _ expected: String) throws {
    let each = """
      <each in="saksi" as="s" separator=", " last=" dan "><when test="s.nama">{s.nama}</when></each>
      """
    let charter = Charter("<p style=\"isi\">\(each)</p>") {
      $0.title = "T" + each
      $0.declaration = .witnessed(by: count)
    }
    #expect(try charter.texts().joined() == expected)
    #expect(try charter.set().metadata.title == "T" + expected)
  }

  @Test func repetitionWithoutLastUsesTheSeparator() throws {
    let charter = Charter(
      #"<p style="isi"><each in="saksi" as="s" separator="; ">{s.jabatan}</each></p>"#
    ) { $0.declaration = .witnessed(by: 3) }
    #expect(try charter.texts().joined() == "J1; J2; J3")
  }

  @Test func stylesInsideText() throws {
    let runs = try Charter(#"<p style="isi">a<b>b<i>c</i></b><span style="lain">d</span></p>"#) {
      $0.head = ##"<style name="lain" base="isi" size="3pt" color="#ff0000"/>"##
    }
    .runs()
    #expect(runs == ["a Regular 1", "b Bold 1", "c Bold Italic 1", "d Regular 3"])
  }

  @Test func textCarriesTheDocumentsLanguage() throws {
    let shaper = ListeningShaper()
    _ = try Charter(#"<p style="isi">a</p>"#) { $0.language = "en" }.set(shaper: shaper)
    #expect(shaper.languages == ["en"])
  }
}

extension Charter {
  /// The runs of the page as text, cut and size.
  fileprivate func runs() throws -> [String] {
    try sheet().runs.map { "\($0.text) \($0.face.style) \($0.size.pointsText)" }
  }
}

extension Frame {
  fileprivate var runs: [GlyphRun] {
    items.flatMap { placed -> [GlyphRun] in
      switch placed.item {
      case .glyphs(let run): [run]
      case .frame(let inner), .tagged(_, let inner), .artifact(_, let inner): inner.runs
      case .path, .picture, .bookmark, .slot: []
      }
    }
  }
}

/// Square letters that remember their languages.
private final class ListeningShaper: Shaper {
  var languages: Set<String> = []

  func shape(_ spans: [Span]) throws(ShapingFault) -> ShapedText {
    languages.formUnion(spans.map(\.style.language))
    return SquareShaper().squares(spans)
  }
}
