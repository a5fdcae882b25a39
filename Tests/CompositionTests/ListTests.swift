import Composition
import Frames
import Measures
import Records
import TestSupport
import Testing

/// Numbered lists.
@Suite struct ListTests {
  private func sheet(_ count: Int, _ attributes: String = "", text: String = "{butir}") throws
    -> Frame
  {
    try Charter(
      #"<list style="isi" each="komitmen" as="butir" label="10mm" \#(attributes)>\#(text)</list>"#
    ) { $0.declaration.komitmen = (0..<count).map { "K\($0 + 1)" } }.sheet()
  }

  @Test func itemsHaveLabelsAndBodies() throws {
    let sheet = try sheet(2)
    #expect(
      sheet.tags.map { "\($0.tag.element) \($0.tag.role)" } == [
        "1 list", "2 list item", "3 label", "4 list body", "5 list item", "6 label", "7 list body",
      ])
    #expect(sheet.texts.map(\.text) == ["1.", "K1", "2.", "K2"])
    #expect((sheet.texts[1].at.x - sheet.texts[0].at.x) == .mm(10))
  }

  /// “10.” does not run into its text; squares are a point wide.
  @Test func theColumnHoldsTheLastNumber() throws {
    let sheet = try Charter(
      #"<list style="isi" each="komitmen" as="butir" label="1pt">K</list>"#
    ) { $0.declaration.komitmen = (0..<10).map { "K\($0 + 1)" } }.sheet()
    #expect((sheet.texts[1].at.x - sheet.texts[0].at.x).pointsText == "3.333")
  }

  @Test func itemsMayHaveLetters() throws {
    #expect(try sheet(2, #"marks="abjad""#).texts.map(\.text) == ["a.", "K1", "b.", "K2"])
  }

  @Test func theOrdinalIsAName() throws {
    #expect(
      try sheet(2, text: "{urut | huruf}: {butir}").texts.map(\.text) == [
        "1.", "satu: K1", "2.", "dua: K2",
      ])
  }

  /// What stands alone is not counted, and begins where the list does.
  @Test func theOnlyItemHasNoNumber() throws {
    let sheet = try sheet(1)
    #expect(sheet.tags.map { "\($0.tag.role)" } == ["list", "list item", "list body"])
    #expect(sheet.texts.map(\.text) == ["K1"])
    #expect(sheet.texts[0].at.x == (try self.sheet(2)).texts[0].at.x)
  }

  @Test(arguments: [(2, [1, 1]), (3, [2, 1]), (5, [3, 2])])
  func columnsAreReadFromTopToBottom(_ count: Int, _ columns: [Int]) throws {
    let items = try sheet(count, #"columns="2" gutter="6mm""#).tags(.listItem)
    #expect(items.map(\.frame.words) == (1...count).map { "\($0).K\($0)" })
    let edges = Dictionary(grouping: items, by: \.at.x)
    #expect(edges.keys.sorted().map { edges[$0]!.count } == columns)
    #expect(edges.values.allSatisfy { $0[0].at.y == items[0].at.y })
  }

  @Test func gapsStandBetweenItemsOnly() throws {
    let items = try sheet(3, #"gap="3pt""#).tags(.listItem)
    #expect(items.map { ($0.at.y - items[0].at.y).pointsText } == ["0", "5", "10"])
  }

  @Test func anEmptyListIsNothing() throws {
    #expect(try sheet(0).tags.isEmpty)
  }

  @Test func itemsMayStandInTheTemplate() throws {
    let sheet = try Charter(
      """
      <items style="isi" label="10mm" columns="2">
        <item>A</item><item if="nomor">{nomor}</item><item unless="nomor">B</item>
        <each in="komitmen" as="butir"><item>{butir}</item></each>
      </items>
      """
    ) {
      $0.declaration.nomor = nil; $0.declaration.komitmen = ["K1"]
    }.sheet()
    #expect(sheet.tags(.listItem).map(\.frame.words) == ["1.A", "2.B", "3.K1"])
    #expect(sheet.tags(.list).count == 1)
  }
}
