import Composition
import Flow
import Frames
import Measures
import Records
import Templates
import TestSupport
import Testing

/// Text shrinks so that one page holds it, no further than it must and
/// never below the floor.
@Suite struct FittingTests {
  /// The body of the page.
  let body = Size(
    width: Paper.a4.size(.portrait).width - .mm(20) * 2,
    height: Paper.a4.size(.portrait).height - .mm(20) * 2)

  /// So many lines of 10 pt, of which the page's body of 257 mm holds 72.
  private func charter(lines: Int, floor: Int = 60) -> Charter {
    let text = (0..<lines).map { "L\($0)" }.joined(separator: "<br/>")
    return Charter(#"<p name="isi-surat" style="besar">\#(text)</p>"#) {
      $0.head = #"<style name="besar" font="Square" size="5pt" leading="10pt"/>"#
      $0.design = #"floor="\#(floor)""#
    }
  }

  private func size(_ lines: Int) throws -> String {
    let sheet = try charter(lines: lines).sheet()
    let texts = sheet.texts
    #expect(texts.count == lines)
    return (texts[1].at.y - texts[0].at.y).pointsText
  }

  @Test func whatFitsStays() throws {
    #expect(try size(72) == "10")
  }

  /// In steps of 2 percent.
  @Test(arguments: [(73, 98), (74, 98), (80, 90), (100, 72), (120, 60), (121, 60)])
  func theLargestThatFitsIsTaken(_ lines: Int, _ percent: Int) throws {
    #expect(try size(lines) == Length.pt(10).percent(percent).pointsText)
    #expect(Length.pt(10).percent(percent) * lines <= body.height)
    #expect(Length.pt(10).percent(percent + 2) * lines > body.height)
  }

  @Test func whatNeverFitsNamesTheBlock() throws {
    let fault = try #require(throws: CompositionFault.self) { try charter(lines: 130).set() }
    let needed = Length.pt(10).percent(60) * 130
    #expect(
      fault
        == .layout(
          LayoutFault(
            reason: Reason(
              block: "isi-surat", .height(needed: needed, left: body.height),
              parts: [.init(element: 1, size: Size(width: body.width, height: needed))]), page: 1),
          GivenWay(Fit(size: 60)), nil))
  }

  @Test func withoutFloorNothingShrinks() throws {
    let fault = try #require(throws: CompositionFault.self) {
      try charter(lines: 73, floor: 100).set()
    }
    #expect(
      fault
        == .layout(
          LayoutFault(
            reason: Reason(
              block: "isi-surat", .height(needed: .pt(730), left: body.height),
              parts: [.init(element: 1, size: Size(width: body.width, height: .pt(730)))]),
            page: 1),
          .natural, nil))
  }

  @Test func aWordTooWideIsAFault() throws {
    let word = String(repeating: "x", count: 500)
    let fault = try #require(throws: CompositionFault.self) {
      try Charter(#"<p name="p" style="isi">\#(word)</p>"#).set()
    }
    guard case .layout(let layout, .natural, .template(let place)) = fault,
      case .width(_, let needed, let measure) = layout.reason.kind
    else {
      Issue.record("\(fault)")
      return
    }
    #expect(layout.reason.block == "p")
    #expect("\(place)" == "satu.xml:3:33")
    #expect([needed, measure] == [.pt(500), body.width])
  }

  /// First white, of which 50 pt become 20, then leading, then size.
  @Test(arguments: [
    (67, 100, 100), (70, 100, 100), (71, 97, 100), (73, 97, 100), (74, 94, 100), (78, 90, 100),
    (79, 90, 98), (87, 90, 90),
  ])
  func givesWayInOrder(_ lines: Int, _ leading: Int, _ size: Int) throws {
    var charter = charter(lines: lines)
    charter.design = #"white="40" leading="90" floor="80""#
    charter.body = #"<spacer height="50pt"/>"# + charter.body
    let texts = try charter.sheet().texts
    let wanted = Length.pt(10).percent(leading).percent(size)
    #expect((texts[1].at.y - texts[0].at.y).pointsText == wanted.pointsText)
  }

  @Test func smallTypeDoesNotShrink() throws {
    var charter = charter(lines: 120)
    charter.design = #"floor="60" smallest="6pt""#
    #expect(throws: CompositionFault.self) { try charter.set() }
  }

  /// What overflows is arranged anew, in the smallest type, and is not larger on further sheets.
  @Test func whatOverflowsIsArrangedAnew() throws {
    var charter = charter(lines: 60)
    charter.design = #"floor="80" overflows="1""#
    charter.body =
      #"<stack unless="halaman.luapan > 0">\#(charter.body)\#(charter.body)</stack>"#
      + #"<p style="besar">A<br/>B</p>"#
    charter.head += #"<sheet if="halaman.luapan > 0"><p style="besar">C<br/>D</p></sheet>"#
    let pages = try charter.set().pages
    #expect(pages.map { $0.texts.map(\.text) } == [["C", "D"], ["A", "B"]])
    for page in pages { #expect((page.texts[1].at.y - page.texts[0].at.y).pointsText == "8") }
  }

  /// As few sheets as hold all, none much fuller than another.
  @Test(arguments: [(5, [5]), (7, [4, 3]), (13, [5, 4, 4])])
  func aListIsDividedEvenly(_ count: Int, _ counts: [Int]) throws {
    let charter = Charter(
      #"<list style="besar" each="saksi" as="s" label="9mm" gap="100pt">{s.jabatan}</list>"#
    ) {
      $0.head = #"<style name="besar" font="Square" size="5pt" leading="50pt"/>"#
      $0.sheetAttributes = #"divide="saksi""#
      $0.declaration = .witnessed(by: count)
    }
    let pages = try charter.set().pages
    #expect(pages.map { $0.tags(.listItem).count } == counts)
    #expect(pages.flatMap { $0.texts.map(\.text) }.filter { $0.hasPrefix("J") }.count == count)
  }

  @Test func aPagesFloorStandsInPlaceOfTheDesigns() throws {
    var charter = charter(lines: 130)
    charter.page = charter.page.replacing("/>", with: #" floor="50"/>"#)
    #expect(try charter.sheet().texts.count == 130)
  }

  @Test func lengthsFollowThePagesScale() throws {
    var charter = charter(lines: 2)
    charter.page = charter.page.replacing("/>", with: #" scale="130"/>"#)
    let texts = try charter.sheet().texts
    #expect((texts[1].at.y - texts[0].at.y).pointsText == "13")
  }

  @Test func manyPagesTakeWhatTheyNeed() throws {
    var charter = charter(lines: 5)
    charter.body = ""
    charter.head += """
      <sheet pages="many"><list style="besar" each="komitmen" as="k" label="40mm">{k}</list></sheet>
      """
    charter.declaration.komitmen = (0..<200).map { "K\($0)" }
    let document = try charter.set()
    #expect(document.pages.map { $0.tags(.listItem).count } == [72, 72, 56, 0])
    #expect(Set(document.pages.flatMap { $0.tags(.list) }.map(\.tag.element)).count == 1)
  }

  @Test func aDocumentWithoutPagesIsRefused() {
    let charter = Charter(#"<p style="isi">x</p>"#) { $0.sheetAttributes = #"if="nomor""# }
    #expect(throws: CompositionFault.noPages) { try charter.set() }
  }
}
