import Charts
import Composition
import Diagnostics
import Flow
import Frames
import Measures
import TestSupport
import Testing

/// Repetition, decimals, header and footer, entries of the outline, charts.
@Suite struct ReportTests {
  private func report(_ body: String, _ change: (inout Charter) -> Void = { _ in }) -> Charter {
    Charter(body) {
      $0.filling = Recap(provinces: [2, 4]).filling
      change(&$0)
    }
  }

  @Test func loopsStandInLoops() throws {
    let body = """
      <each in="provinsi" as="p"><p style="isi">{urut} {p.nama}</p>
      <each in="p.satker" as="s"><p style="isi" if="s.total">{urut}-{s.nama_pendek}</p></each></each>
      """
    #expect(
      try report(body).texts().joined()
        == "1 Provinsi 11-Satker 12-Satker 22 Provinsi 21-Satker 32-Satker 44-Satker 6")
  }

  /// In a paragraph and in all cells of a table; what was asked for stays asked for.
  @Test func wordsStandForWhatIsAbsent() throws {
    let paragraphs = """
      <each in="area" as="a"><p style="isi" missing="belum">{a.nama_pendek} {a.rata_persen | angka:2}</p></each>
      """
    #expect(try report(paragraphs).texts().joined() == "A1 71,64A2 belum")
    let table = """
      <table style="isi" missing="–"><col/><col/><rows each="area" as="a"><row>
      <cell>{a.rata_persen | persen:0}</cell><cell><when test="a.rata_persen">{a.rata_persen | persen:1}</when></cell>
      </row></rows></table>
      """
    #expect(try report(table).texts() == ["72%", "71,6%", "–"])
  }

  @Test func columnsMayRepeat() throws {
    let body = """
      <columns><each in="area" as="a"><column><p style="isi">{a.nama_pendek}</p></column></each></columns>
      """
    let texts = try report(body).sheet().texts
    #expect(texts.map(\.text) == ["A1", "A2"])
    #expect((texts[1].at.x - texts[0].at.x).millimetres == "85.0")
  }

  @Test(arguments: [
    ("nilai.rata >= 50", true), ("nilai.rata >= 51,4", false), ("nilai.rata > 51.0", true),
    ("nilai.rata &lt; 51,4", true), ("nilai.rata &lt;= 51", false), ("jumlah.satker = 6", true),
    ("jumlah.satker &lt; nilai.rata", true), ("jumlah.satker >= nilai.rata", false),
    ("nilai.median >= 1", false), ("nilai.median != 1", true), ("target = WBK", true),
    ("target = WBBM", false), ("target = target.x", false),
  ])
  func comparisons(_ condition: String, _ expected: Bool) throws {
    let charter = report(#"<p style="isi" if="\#(condition)">ya</p>"#)
    if condition.contains("target.x") {
      // "target" is no group.
      #expect(throws: (any Error).self) { try charter.texts() }
    } else {
      #expect(try charter.texts() == (expected ? ["ya"] : []))
    }
  }

  @Test func whatIsComparedIsPresent() throws {
    let body =
      #"<each in="area" as="a"><p style="isi" if="a.rata_persen >= a.minimum_persen">{a.rata_persen | persen:1}</p></each>"#
    #expect(try report(body).texts() == ["71,6%"])
  }

  @Test func pagesAreNumberedOverAllSheets() throws {
    let foot =
      #"<footer height="10mm"><p style="isi">{halaman.nomor}/{halaman.jumlah}</p></footer>"#
    let document = try report(foot + #"<p style="isi">x</p>"#) {
      $0.head =
        #"<sheet pages="many">\#(foot)<spacer height="200mm"/><p style="isi">a</p><spacer height="200mm"/><p style="isi">b</p></sheet>"#
    }.set()
    #expect(
      document.pages.map { $0.texts.map(\.text).joined() } == ["a1/3", "b2/3", "x3/3"])
    // The foot of what the margins leave, and no content.
    for page in document.pages {
      let last = try #require(page.artifacts.last)
      #expect(last.kind == .pagination(.footer))
      #expect([last.at.x.millimetres, last.at.y.millimetres] == ["20.0", "267.0"])
      #expect(last.frame.tags.isEmpty)
    }
  }

  @Test func aPageMaySayHowTheNextOneBegins() throws {
    let foot =
      #"<footer height="10mm"><p style="isi" if="halaman.penyambung">{halaman.penyambung}…</p></footer>"#
    let document = try report(foot + #"<p style="isi">x y</p>"#) {
      $0.head = """
        <sheet pages="many">\(foot)<p style="isi">a</p><spacer height="252mm"/><p style="isi">b c</p>
        <spacer height="252mm"/><items style="isi" label="10mm" marks="abjad"><item>d e</item><item>f</item></items></sheet>
        """
    }.set()
    #expect(document.pages.map(\.words) == ["ab…", "b ca. d…", "a.d eb.f", "x y"])
  }

  @Test func theFirstPageMayGoWithout() throws {
    let document = try report(
      #"<header height="30mm" first="no"><p style="isi">H</p></header><p style="isi">a</p><spacer height="256mm"/><p style="isi">b</p>"#
    ) { $0.sheetAttributes = #"pages="many""# }.set()
    let texts = document.pages.map(\.texts)
    #expect(texts.map { $0.map(\.text) } == [["a"], ["b", "H"]])
    #expect(texts[0][0].at.y - texts[1][1].at.y == .zero)
    #expect(texts[1][0].at.y - texts[0][0].at.y == .mm(30))
  }

  @Test func aFooterThatIsTooHighIsRefused() throws {
    let charter = report(
      #"<footer height="1mm"><p style="isi">a</p><p style="isi">b</p></footer><p style="isi">x</p>"#
    )
    let width = Paper.a4.size(.portrait).width - .mm(20) * 2
    #expect(
      throws: CompositionFault.layout(
        LayoutFault(
          reason: Reason(
            block: "footer", .height(needed: .pt(4), left: .mm(1)),
            parts: (1...2).map { .init(element: $0, size: Size(width: width, height: .pt(2))) }),
          page: 1),
        .natural, nil)
    ) { try charter.set() }
  }

  @Test func headingsAreInTheOutline() throws {
    let document = try report(
      """
      <heading style="isi" level="2" bookmark="Bab {tahun}">x</heading>
      <p style="isi" bookmark="P" depth="4">y</p>
      """
    ).set()
    #expect(document.bookmarks == [Bookmark("Bab 2023", level: 2), Bookmark("P", level: 4)])
  }

  @Test func paragraphsLeadToBookmarks() throws {
    let document = try report(
      """
      <p style="isi" link="Bab {tahun}">x</p><p style="isi" link="mailto:a@contoh.go.id">y</p>
      <p style="isi" bookmark="Bab 2023" link="{target | tautan}">z</p>
      """
    ).set()
    #expect(
      StructureTree(document.pages).dump() == """
        paragraph
          link to="Bab 2023"
            p1 "x"
        paragraph
          link to="mailto:a@contoh.go.id"
            p1 "y"
        paragraph
          p1 "z"

        """)
  }

  @Test func aLinkThatLeadsNowhereIsRefused() {
    let fault = #expect(throws: CompositionFault.self) {
      try report("<p style=\"isi\" bookmark=\"Bab 1\">x</p><p style=\"isi\" link=\"Bab 2\">y</p>")
        .set()
    }
    guard case .noBookmark("Bab 2", let place)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(place.line == 3)
  }

  /// Text of the grid's leading begins on it, in columns too; a heading ends there.
  @Test func textStandsOnTheGrid() throws {
    let body = """
      <heading style="judul">H</heading><p style="isi">a</p><spacer height="1pt"/>
      <columns><column><p style="isi">b</p></column>
      <column><spacer height="3pt"/><p style="isi">c</p></column></columns>
      <p style="judul">d</p><keep><spacer height="0.5pt"/><p style="isi">e</p></keep>
      """
    let sheet = try report(body) {
      $0.page = #"<page paper="A4" orientation="portrait" margins="20mm" grid="2pt"/>"#
      $0.head = #"<style name="judul" base="isi" leading="3pt"/>"#
      $0.sheetAttributes = #"pages="many""#
    }.set().pages[0]
    let baselines = sheet.texts.map { ($0.at.y - .mm(20)).pointsText }
    // Ascent 0.8 and descent 0.2 of 1 point, in the middle of the leading.
    #expect(baselines == ["2.8", "5.3", "9.3", "11.3", "13.8", "17.3"])
  }

  @Test func aFirstLetterIsAsHighAsLines() throws {
    let body = "<p style=\"isi\" initial=\"besar\" initial-lines=\"2\">Pada hari ini</p>"
    let document = try report(body) {
      $0.head = "<style name=\"besar\" base=\"isi\" size=\"4pt\"/>"
    }.set()
    // What is heard is whole; what is drawn is a letter, and the rest.
    #expect(StructureTree(document.pages).dump() == "paragraph\n  p1 \"\" \"Pada hari ini\"\n")
    let texts = document.pages[0].texts
    #expect(texts.map { ($0.at.x - .mm(20)).pointsText } == ["0", "4.25"])
    #expect(texts[0].at.y == texts[1].at.y)
    #expect(document.pages[0].dump().contains("\"\" at 56.693,57.993 Square Regular 4"))
  }

  private static let chart = """
    <chart name="g" kind="bars" style="isi" each="area" as="a" label="{a.nama_pendek}"
     value="a.rata_persen" text="{a.rata_persen | persen:2}" missing="belum" width="80mm"
     threshold="a.minimum_persen" threshold-text="{a.minimum_persen | persen:0}" marks="0 59,5 100"
     unit="%" alt="Area {tahun}"/>
    """

  @Test func aChartIsAFigure() throws {
    let sheet = try report(ReportTests.chart).sheet()
    let figure = try #require(sheet.tags(\.isFigure).first)
    #expect(figure.tag.role.alternative?.text == "Area 2023")
    // The last line of the axis ends with the chart.
    #expect(figure.frame.texts.allSatisfy { $0.at.x < .mm(80) })
    let texts = Set(figure.frame.texts.map(\.text))
    #expect(texts.isSuperset(of: ["A1", "71,64%", "60%", "A2", "belum", "59,5%"]))
  }

  @Test func aChartOffItsScale() throws {
    let charter = report(ReportTests.chart.replacing("unit=", with: #"full="50" unit="#))
    let fault = #expect(throws: CompositionFault.self) { try charter.set() }
    guard case .chart(.offScale, name: "g", .value(let path, _))? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect("\(path)" == "area[1].nama_pendek")
  }
}
