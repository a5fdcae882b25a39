import Charts
import Composition
import Flow
import Frames
import Measures
import TestSupport
import Testing

/// Tables as templates write them: structure, looks, sums.
@Suite struct TableTests {
  private func table(
    _ inner: String, _ attributes: String = "", provinces: [Int] = [2, 4],
    _ change: (inout Charter) -> Void = { _ in }
  ) -> Charter {
    Charter(#"<table name="t" style="isi" \#(attributes)>\#(inner)</table>"#) {
      $0.filling = Recap(provinces: provinces).filling
      $0.sheetAttributes = #"pages="many""#
      change(&$0)
    }
  }

  private static let columns = #"<col width="50mm"/><col width="1*" align="right"/>"#

  private static let rows = """
    <rows each="p.satker" as="s"><sum name="poin" of="s.total"/><sum name="banyak" if="s.total"/>
    <row><cell head="yes">{s.nama_pendek}</cell><cell>{urut}</cell></row></rows>
    """

  @Test func cellsSayWhatTheyAre() throws {
    let sheet = try table(
      TableTests.columns + """
        <head><row><cell>Satker</cell><cell>Nomor</cell></row></head>
        <each in="provinsi" as="p">\(TableTests.rows)</each>
        """, #"alt="Satker {tahun}""#, provinces: [1]
    ).sheet()
    #expect(
      sheet.tags.map { "\($0.tag.element) \($0.tag.role)" } == [
        "1 table", "2 table row", "3 header cell", "4 header cell", "5 table row",
        "6 header cell", "7 data cell",
      ])
    #expect(sheet.tags(\.isTable)[0].tag.role.alternative?.text == "Satker 2023")
    #expect(sheet.tags(\.isHeaderCell).map(\.tag.role.scope) == [.column, .column, .row])
    // The column's alignment, in the head too.
    let texts = sheet.texts
    #expect(texts[1].text == "Nomor")
    #expect((texts[1].at.x + .pt(5)).millimetres == "190.0")
  }

  /// A cell takes the columns that the others leave, wherever it stands in its row.
  @Test func oneCellTakesTheRest() throws {
    let sheet = try table(
      #"""
      <col width="30mm"/><each in="area" as="a"><col width="5mm"/></each><col width="40mm"/>
      <head><row><cell rows="2">A</cell><cell span="*">B</cell><cell rows="2">C</cell></row>
      <row><cell span="*">D</cell></row></head>
      <row><cell>1</cell><cell span="*">2</cell><cell>3</cell></row>
      """#
    ).sheet()
    #expect(sheet.texts.map(\.text) == ["A", "B", "C", "D", "1", "2", "3"])
    let left = sheet.texts.map { $0.at.x - sheet.texts[0].at.x }
    #expect(left[2] == left[6] && left[6] == .mm(30) + .mm(5) + .mm(5))
    #expect(left[1] == .mm(30) && left[3] == left[1] && left[5] == left[1])
  }

  /// Under a cell of two rows the next row's first cell is the second column's.
  @Test func cellsOfTwoRowsKeepTheirColumns() throws {
    let sheet = try table(
      #"""
      <col width="50mm"/><col width="50mm" align="right"/><col/>
      <head><row><cell rows="2">A</cell><cell span="2">B</cell></row>
      <row><cell>C</cell><cell>D</cell></row></head>
      <row><cell>1</cell><cell>2</cell><cell>3</cell></row>
      """#
    ).sheet()
    let texts = sheet.texts
    #expect(texts.map(\.text) == ["A", "B", "C", "D", "1", "2", "3"])
    // Right aligned like the figure below it.
    #expect(texts[2].at.x == texts[5].at.x)
    #expect(texts[3].at.x == texts[6].at.x)
  }

  /// Table, columns filled, columns that there are, and where the row stands.
  private func row(_ charter: Charter) throws -> String {
    let fault = try #require(throws: CompositionFault.self) { try charter.set() }
    guard case .tableRow(let table, let filled, let all, let place?) = fault else {
      return "\(fault)"
    }
    return "\(table) \(filled) \(all) \(place)"
  }

  @Test func aHeadThatLeavesAColumnOpenIsRefused() throws {
    let charter = table(
      #"""
      <col/><col/><col/>
      <head><row><cell rows="2">A</cell><cell span="2">B</cell></row>
      <row><cell>C</cell></row></head>
      <row><cell>1</cell><cell>2</cell><cell>3</cell></row>
      """#)
    let said = try row(charter)
    #expect(said == "t 2 3 satu.xml:5:7")
  }

  @Test func rulesBetweenMayBePaler() throws {
    let rows = "<col/><row><cell>1</cell></row><row><cell>2</cell></row>"
    let look = ##"top="1pt" between="0.5pt" color="#0000ff" hairline="#cccccc""##
    let dump = try table(rows, look).sheet().dump()
    #expect(dump.contains("#0000ff") && dump.contains("#cccccc"))
    let plain = try table(rows, ##"top="1pt" between="0.5pt" color="#0000ff""##).sheet().dump()
    #expect(plain.contains("#0000ff") && !plain.contains("#cccccc"))
  }

  @Test func theNearestLookHolds() throws {
    let sheet = try table(
      #"""
      <col style="b"/><col/><col/>
      <row style="c"><cell>1</cell><cell style="d">2</cell><cell align="center">3</cell></row>
      <row><cell>1</cell><cell>2</cell><cell>3</cell></row>
      <row fill="#00ff00"><cell span="2">4</cell><cell fill="#ff0000">5</cell></row>
      <row><cell span="*"><stack><p style="isi">6</p></stack></cell></row>
      """#
    ) {
      $0.head = ["b", "c", "d"].enumerated().map {
        ##"<style name="\##($1)" base="isi" color="#00000\##($0 + 1)"/>"##
      }.joined()
    }.sheet()
    #expect(
      sheet.inks == ["1:2", "2:3", "3:2", "1:1", "2:0", "3:0", "4:0", "5:0", "6:0"])
    #expect(sheet.fills == ["#00ff00", "#ff0000"])
  }

  /// At least 5 mm between what ends at the right and begins at the left, in the head too.
  @Test func opposedColumnsKeepApart() throws {
    let sheet = try table(
      #"""
      <col width="30mm" align="right"/><col width="30mm"/><col width="30mm" align="right"/>
      <head><row><cell>A</cell><cell>B</cell><cell>C</cell></row></head>
      <row><cell>1</cell><cell>2</cell><cell>3</cell></row>
      <row><cell>4</cell><cell align="right">5</cell><cell>6</cell></row>
      """#, #"padding="1mm""#
    ).sheet()
    let left = sheet.texts.map { $0.at.x - sheet.texts[0].at.x }
    let width = Length.pt(1)
    #expect(left[1] == width + .mm(5) && left[4] == left[1])
    #expect(left[7] == .mm(30) && left[2] == .mm(30) + .mm(30))
  }

  /// The rule between stands below every third row of a group only.
  @Test func rulesBetweenMayBeRare() throws {
    let dump = try table(
      #"<col/><rows each="satker" as="s"><row><cell>{urut}</cell></row></rows>"#,
      ##"between="1pt" every="3" color="#0000ff""##, provinces: [7]
    ).sheet().dump()
    #expect(dump.split(separator: "\n").filter { $0.contains("#0000ff") }.count == 2)
  }

  /// Rows to be filled by hand are numbered on, and no sum counts them.
  @Test func blankRowsFollowTheMembers() throws {
    let rows =
      #"<rows each="satker" as="s" blank="jumlah.satker"><sum name="n"/>"#
      + #"<row><cell>{urut}</cell><cell head="yes"><when test="s.nama_pendek">{s.nama_pendek}</when>"#
      + "</cell></row></rows><total><row><cell/><cell>{n}</cell></row></total>"
    let sheet = try table("<col/><col/>" + rows, provinces: [2]).sheet()
    let names = sheet.texts.map(\.text)
    #expect(names.filter { Int($0) != nil } == ["1", "2", "3", "4", "2"])
    #expect(names.count == 7)
  }

  /// What a blank row lacks must be asked for, although every member has it.
  @Test func aMemberOfABlankRowIsAsked() throws {
    let rows = { (more: String) in
      #"<col/><rows each="satker" as="s"\#(more)><row><cell>{s.nama_pendek}</cell></row></rows>"#
    }
    #expect(throws: Never.self) { try table(rows("")).sheet() }
    #expect(throws: (any Error).self) { try table(rows(#" blank="jumlah.satker""#)).sheet() }
  }

  /// Columns as wide as what is in them, and tables side by side.
  @Test func narrowTablesStandSideBySide() throws {
    let sheet = try table(
      #"""
      <col width="natural"/><col width="natural" align="right"/>
      <head><row><cell>Satker</cell><cell>No.</cell></row></head>
      <rows each="satker" as="s"><row><cell head="yes">{s.nama_pendek}</cell><cell>{urut}</cell></row></rows>
      """#, #"padding="1mm" columns="2" gutter="10mm""#, provinces: [7]
    ).sheet()
    let texts = sheet.texts
    let column = Length.pt(8 + 3) + .mm(1) * 4
    let left = Set(texts.filter { $0.text.hasPrefix("Sat") }.map { $0.at.x - texts[0].at.x })
    #expect(left == [.zero, column + .mm(10)])
    // One table, the second head no content.
    #expect(sheet.tags(\.isTable).count == 1)
    #expect(sheet.tags(\.isHeaderCell).count == 2 + 7)
  }

  @Test func aDotStandsAtItsValue() throws {
    let rows =
      #"<rows each="satker" as="s"><row><cell head="yes">{urut}</cell><cell padding="0pt">"#
      + ##"<dot name="d" value="s.total" marks="0 100" threshold="s.total" height="6pt" color="#0000ff"/>"##
      + "</cell></row></rows>"
    let sheet = try table(#"<col width="20pt"/><col width="102pt"/>"# + rows, provinces: [5])
      .sheet()
    // Of the fifth there is a scale, and no dot.
    #expect(sheet.fills == Array(repeating: "#0000ff", count: 4))
    #expect(sheet.texts.map(\.text) == ["1", "2", "3", "4", "5"])
    let charter = table(
      #"<col/>"#
        + rows.replacing(#"<cell head="yes">{urut}</cell>"#, with: "")
        .replacing("height", with: #"full="50" height"#))
    let fault = #expect(throws: CompositionFault.self) { try charter.set() }
    guard case .chart(.offScale("d", _), name: "d", .value(let path, _))? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect("\(path)" == "satker[1].total")
  }

  @Test func everySecondMemberIsShaded() throws {
    let sheet = try table(
      #"<col/><rows each="satker" as="s"><row><cell>{urut}</cell></row></rows>"#,
      ##"zebra="#eeeeee""##, provinces: [5]
    ).sheet()
    #expect(sheet.fills == ["#eeeeee", "#eeeeee"])
  }

  @Test func aHeatMapCellChoosesItsShade() throws {
    let sheet = try table(
      #"""
      <each in="area" as="a"><col/></each>
      <rows each="satker" as="s"><row><each in="s.area" as="a"><cell shade="a.persen"><when
      test="a.persen">{a.persen | angka:0}</when><when test="not a.persen">–</when></cell></each></row></rows>
      """#, provinces: [5]
    ).sheet()
    let (low, high, none) = (Shade.low, Shade.high, Shade.none)
    #expect(
      sheet.fills == (1...4).flatMap { _ in [high.ground.hex, low.ground.hex] }
        + [none.ground.hex, none.ground.hex])
    #expect(sheet.texts.map(\.text).prefix(2) == ["80", "55"])
    #expect(sheet.texts.map(\.text).suffix(2) == ["–", "–"])
  }

  @Test func sumsOfGroupsAndOfAll() throws {
    let recap = Recap(provinces: [2, 4])
    let texts = try table(
      TableTests.columns + """
        <group each="provinsi" as="p"><open><row><cell span="*">{p.nama}</cell></row></open>\(TableTests.rows)
        <close><row><cell>{banyak}</cell><cell>{poin | angka:2}</cell></row></close></group>
        <total><row><cell>{banyak}</cell><cell>{poin | angka:2}</cell></row></total>
        """
    ).texts()
    let first = recap.sum(of: 2)
    let all = recap.sum(of: 6)
    #expect(texts.joined(separator: "|").hasPrefix("Provinsi 1|Satker 1|1|Satker 2|2|2|"))
    #expect(
      texts.filter { $0.contains(",") } == [first, all - first, all].map { $0.text() })
    #expect(texts.filter { $0 == "5" }.count == 1)
  }

  /// On every page the lines say what stands above; nothing is lost.
  @Test(arguments: [1, 7, 50, 131])
  func sumsAreCarried(_ count: Int) throws {
    let recap = Recap(provinces: [count])
    let document = try table(
      TableTests.columns + """
        <each in="provinsi" as="p">\(TableTests.rows)</each>
        <forward><cell>Dipindahkan {banyak}</cell><cell>{poin | angka:2}</cell></forward>
        <brought><cell>Pindahan {banyak}</cell><cell>{poin | angka:2}</cell></brought>
        """, #"padding="5mm 1mm""#, provinces: [count]
    ).set()
    var placed = 0
    for (index, page) in document.pages.enumerated() {
      let texts = page.texts.map(\.text).filter { $0 != " " }
      let sums = texts.filter { $0.contains(",") }
      if index > 0 { #expect(sums.first == recap.sum(of: placed).text()) }
      placed += texts.filter { $0.hasPrefix("Satker ") }.count
      if index + 1 < document.pages.count { #expect(sums.last == recap.sum(of: placed).text()) }
    }
    #expect(placed == count)
    // What is carried is no content: numbers of elements have no gap.
    let numbers = document.pages.flatMap(\.tags).map(\.tag.element).filter { $0 > 0 }
    #expect(Set(numbers).count == 1 + 3 * count)
    #expect(numbers.max() == 1 + 3 * count)
  }

  /// From ten on the line takes two lines. It is as high as it needs to be wherever it stands,
  /// though where the pages end is known before it is made.
  @Test func aCarriedLineThatGrows() throws {
    let rows = """
      <rows each="p.satker" as="s"><sum name="n"/>
      <row><cell padding="0pt 0pt 60pt 0pt">{urut}</cell></row></rows>
      """
    let document = try table(
      """
      <col width="3pt"/><each in="provinsi" as="p">\(rows)</each>
      <each in="provinsi" as="p"><forward><cell>&gt; {n}</cell></forward></each>
      """, provinces: [13]
    ).set()
    let pages = document.pages.map(\.texts)
    let numbers = (1...13).map { "\($0)" }
    #expect(pages.map { $0.map(\.text) } == [numbers.prefix(11) + [">", "11"], numbers.suffix(2)])
    let carried = pages[0].suffix(2).map(\.at.y)
    #expect(carried[1] - carried[0] == .pt(2))
  }

  @Test func aRowThatDoesNotFillTheColumns() throws {
    let charter = table(
      #"<col/><rows each="satker" as="s"><row><each in="s.area" as="a"><cell>x</cell></each></row></rows>"#
    )
    let said = try row(charter)
    #expect(said == "t 2 1 satu.xml:3:114")
  }

  /// Told although the page ends after no row.
  @Test func aCarriedLineThatDoesNotFillTheColumns() throws {
    let charter = table(
      TableTests.columns + """
        <each in="provinsi" as="p">\(TableTests.rows)</each>
        <forward><cell>a</cell><cell>b</cell><cell if="banyak = 2">c</cell></forward>
        """, provinces: [5])
    let said = try row(charter)
    #expect(said == "t 3 2 satu.xml:5:11")
  }

  @Test func aHeadingStaysWithItsTable() throws {
    let document = try Charter(
      """
      <spacer height="255mm"/><p style="isi">a</p><heading style="isi">H</heading>
      <table style="isi"><col/><head><row><cell>K</cell></row></head><row><cell>1</cell></row>
      <row><cell>2</cell></row></table>
      """
    ) { $0.sheetAttributes = #"pages="many""# }.set()
    #expect(document.pages.map { $0.texts.map(\.text).joined() } == ["a", "HK12"])
  }
}

extension Frame {
  /// The grounds of rows and cells, in the order of painting.
  fileprivate var fills: [String] {
    items.flatMap { placed -> [String] in
      switch placed.item {
      case .path(let path): path.fill.map { [$0.hex] } ?? []
      case .frame(let frame), .tagged(_, let frame), .artifact(_, let frame): frame.fills
      default: []
      }
    }
  }

  /// The texts with the last digit of their ink.
  fileprivate var inks: [String] {
    items.flatMap { placed -> [String] in
      switch placed.item {
      case .glyphs(let run): ["\(run.text):\(run.ink.hex.suffix(1))"]
      case .frame(let frame), .tagged(_, let frame), .artifact(_, let frame): frame.inks
      default: []
      }
    }
  }
}

extension Document {
  /// The entries of the outline, in the order of the pages.
  var bookmarks: [Bookmark] { pages.flatMap(\.bookmarks) }
}

extension Frame {
  fileprivate var bookmarks: [Bookmark] {
    items.flatMap { placed -> [Bookmark] in
      switch placed.item {
      case .bookmark(let bookmark): [bookmark]
      case .frame(let frame), .tagged(_, let frame), .artifact(_, let frame): frame.bookmarks
      default: []
      }
    }
  }
}
