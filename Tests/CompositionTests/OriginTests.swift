import Composition
import Fields
import Flow
import Frames
import Records
import TestSupport
import Testing

/// What a document lacks letters for, or room, is led back to the value or the words of the
/// template that it was printed of.
@Suite struct OriginTests {
  /// "tempat: 書 in Aula 書", an entry a fault, in the order of the document.
  private func missing(_ body: String, _ change: (inout Charter) -> Void = { _ in }) throws
    -> [String]
  {
    let charter = Charter(body) {
      $0.declaration.tempat = "Aula 書"
      $0.declaration.komitmen = ["Jujur", "Adil 書", "Tertib", "Ramah 誠 書"]
      $0.declaration.saksi = [Pejabat(jabatan: "Kapolres"), Pejabat(jabatan: "Kajari 書")]
      change(&$0)
    }
    let fault = try #require(throws: CompositionFault.self) {
      try charter.set(shaper: LackingShaper(lacks: ["書", "誠"]))
    }
    guard case .missing(let glyphs) = fault else { return ["\(fault)"] }
    return glyphs.map { glyph in
      guard case .noGlyph(let character, let face, let text) = glyph.fault else { return "?" }
      let style = face.style == "Regular" ? "" : " \(face.style)"
      return "\(glyph.origin.said): \(character)\(style) in \(text)"
    }
  }

  @Test func allOfADocumentAtOnce() throws {
    let found = try missing(
      """
      <p style="isi" if="tempat">{tempat} dan {kota}, {tempat}</p>
      <p style="isi"><each in="komitmen" as="k" separator=", ">{k}</each></p>
      """)
    #expect(
      found == [
        "tempat: 書 in Aula 書", "komitmen[2]: 書 in Adil 書", "komitmen[4]: 誠 in Ramah 誠 書",
        "komitmen[4]: 書 in Ramah 誠 書",
      ])
  }

  /// One fault a face: each may lack it.
  @Test func inEveryFace() throws {
    let found = try missing(
      #"<p style="isi" if="tempat">{tempat} <b>{tempat}</b> {tempat}</p>"#)
    #expect(found == ["tempat: 書 in Aula 書", "tempat: 書 Bold in Aula 書"])
  }

  @Test func throughEveryBinding() throws {
    let found = try missing(
      """
      <list style="isi" each="komitmen | setelah:2" as="k" label="1mm">{k}</list>
      <each in="saksi | pertama:2" as="s"><p style="isi">{s.jabatan | huruf-besar}</p></each>
      <signatures>
      <signature each="saksi" as="s"><under><p style="isi">{s.jabatan}</p></under></signature>
      <signature of="penanda_tangan" as="p">
      <under><p style="isi">{p.jabatan}</p></under></signature>
      </signatures>
      """
    ) { $0.declaration.penandaTangan.jabatan = "Ketua 書" }
    #expect(
      found == [
        "komitmen[4]: 誠 in Ramah 誠 書", "komitmen[4]: 書 in Ramah 誠 書",
        "saksi[2].jabatan: 書 in KAJARI 書", "penanda_tangan.jabatan: 書 in Ketua 書",
      ])
  }

  @Test func cellsOfTables() throws {
    let found = try missing(
      """
      <table style="isi"><col/><col/><rows each="saksi" as="s"><row>
      <cell>{urut}</cell><cell><p style="isi">{s.jabatan}</p></cell>
      </row></rows></table>
      """)
    #expect(found == ["saksi[2].jabatan: 書 in Kajari 書"])
  }

  /// At the very line, also of a part that several designs share.
  @Test func wordsOfTheTemplate() throws {
    let found = try missing(
      """
      <p style="isi">{kota}
         Piagam {{asli}} ini
         ditulis dengan &#x66f8; dan <b>誠</b></p>
      <p style="isi"><insert part="akhir"/></p>
      """
    ) { $0.head = "<part name=\"akhir\">Demikian\n  書</part>" }
    #expect(
      found == [
        "satu.xml:6:19: 書 in  Piagam {asli} ini ditulis dengan 書 dan ",
        "satu.xml:6:35: 誠 Bold in 誠", "satu.xml:4:3: 書 in Demikian 書",
      ])
  }

  /// Whatever page they would stand on.
  @Test func headersFootersAndFurtherSheets() throws {
    let found = try missing(
      """
      <header height="9mm" first="no" if="tempat">
      <p style="isi">{tempat} {halaman.nomor}</p></header>
      <footer height="9mm"><p style="isi">{kota}</p></footer>
      <p style="isi">誠</p>
      """
    ) {
      $0.declaration.kota = "Sambas 誠"
      $0.sheetAttributes = #"pages="many""#
      $0.head = #"<sheet><p style="isi">{komitmen | jumlah} 書</p></sheet>"#
    }
    #expect(
      found == [
        "satu.xml:3:43: 書 in  書", "satu.xml:6:16: 誠 in 誠", "kota: 誠 in Sambas 誠",
        "tempat: 書 in Aula 書",
      ])
  }

  @Test func namesInCharts() throws {
    let found = try missing(
      """
      <chart name="g" kind="bars" style="isi" each="komitmen" as="k" label="{k}" value="urut"
       text="{urut}" width="80mm" alt="A"/>
      """)
    #expect(
      found == [
        "komitmen[2]: 書 in Adil 書", "komitmen[4]: 誠 in Ramah 誠 書",
        "komitmen[4]: 書 in Ramah 誠 書",
      ])
  }

  /// What is to blame for a fault of layout.
  private func cause(_ body: String, _ change: (inout Charter) -> Void) throws -> String {
    let fault = try #require(throws: CompositionFault.self) { try Charter(body, change).set() }
    guard case .layout(_, _, let origin) = fault else { return "\(fault)" }
    return origin.said
  }

  private let body = """
    <p style="isi" if="tempat">{tempat}</p>
    <list style="isi" each="komitmen" as="k" label="9mm">{k}</list>
    <spacer height="100mm"/><p name="akhir" style="isi">akhir</p>
    """

  /// Whichever block stands at the page's foot.
  @Test func aListThatIsTooLong() throws {
    let many = { (charter: inout Charter) in
      charter.declaration.komitmen = (0..<250).map { "K\($0)" }
    }
    let onOnePage = try cause(body, many)
    #expect(onOnePage == "komitmen")
    let kept = try cause("<keep>\(body)</keep>") {
      many(&$0)
      $0.sheetAttributes = #"pages="many""#
    }
    #expect(kept == "komitmen")
    // Nothing that a record says takes room here.
    let white = try cause(#"<spacer height="300mm"/><p style="isi">akhir</p>"#) { _ in }
    #expect(white == "nil")
  }

  @Test func aWordThatIsTooWide() throws {
    let long = String(repeating: "x", count: 490)
    let value = try cause(#"<p style="isi" if="tempat">{kota} dan ({tempat}).</p>"#) {
      $0.declaration.tempat = long
    }
    #expect(value == "tempat “\(long)”")
    let word = try cause(#"<p style="isi">{kota} \#(long)</p>"#) { _ in }
    #expect(word == "satu.xml:3:31")
    let cell = try cause(
      """
      <table style="isi"><col/><col/><rows each="saksi" as="s"><row>
      <cell>{urut}</cell><cell>{s.jabatan}</cell></row></rows></table>
      """
    ) {
      $0.declaration.saksi = [Pejabat(jabatan: "Kapolres"), Pejabat(jabatan: long)]
    }
    #expect(cell == "saksi[2].jabatan “\(long)”")
  }
}

/// Square letters, some of which are not there.
private struct LackingShaper: Shaper {
  let lacks: Set<Character>

  func shape(_ spans: [Span]) throws(ShapingFault) -> ShapedText {
    if let first = missing(in: spans).first { throw first }
    return SquareShaper().squares(spans)
  }

  func missing(in spans: [Span]) -> [ShapingFault] {
    spans.flatMap { span in
      span.text.filter(lacks.contains).map { .noGlyph($0, span.style.face, text: span.text) }
    }
  }
}

extension Origin? {
  fileprivate var said: String {
    switch self {
    case .value(let path, let part?) where part.count > 1: "\(path) “\(part)”"
    case .value(let path, _): "\(path)"
    case .template(let place): "\(place)"
    case nil: "nil"
    }
  }
}
