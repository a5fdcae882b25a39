import Testing

/// Dependencies point down: every import stands in the table.
@Suite struct ImportTableTests {
  @Test func everyRoomIsListed() {
    let missing = SourceFile.rooms.subtracting(ImportTable.current.rows.keys)
    #expect(missing.sorted() == [])
  }

  @Test func everyImportIsAllowed() {
    var forbidden: Set<String> = []
    for file in SourceFile.all {
      let allowed = ImportTable.current.rows[file.room, default: []].union(ImportTable.free)
      for module in file.imports where !allowed.contains(module) {
        forbidden.insert("\(file.name) imports \(module)")
      }
    }
    #expect(forbidden.sorted() == [])
  }

  @Test func foundationStaysOutOfTheRooms() {
    let found = SourceFile.all.filter { file in
      !ImportTable.foundation.contains(file.room)
        && file.imports.contains { $0.hasPrefix("Foundation") }
    }
    #expect(found.map(\.name) == [])
  }

  @Test func theTableHasNoCircle() {
    var rest = ImportTable.current.rows
    while let leaf = rest.keys.sorted().first(where: { rest[$0]!.isDisjoint(with: rest.keys) }) {
      rest[leaf] = nil
    }
    #expect(rest.keys.sorted() == [])
  }

  @Test func readsTheTableOfThePage() {
    let table = ImportTable(
      markdown: """
        | Room | Holds | May import |
        |---|---|---|
        | `Measures` | lengths | – |
        | `CPango`, `CXML` | module maps | – |
        | `Finish` | PDF/A, a | b | PDFFile, `Frames` (tags), Diagnostics |
        | `Flow` | blocks | Measures, Frames (as values) |
        """)
    #expect(
      table.rows == [
        "Measures": [], "CPango": [], "CXML": [], "Flow": ["Measures", "Frames"],
      ])
  }

  @Test func readsImportLines() {
    let file = SourceFile(
      name: "A/B.swift",
      lines: [
        "public import Frames", "@testable import Flow", "import struct Foundation.URL",
        "// import X", "internal import CPango",
      ])
    #expect(file.imports == ["Frames", "Flow", "Foundation", "CPango"])
  }
}
