import Testing

/// Dependencies point down: every import stands in the table.
@Suite struct ImportTableTests {
  /// The rooms with the modules that they import, found in their files.
  static let found = Dictionary(grouping: SourceFile.all, by: \.room)
    .mapValues { Set($0.flatMap(\.imports)).subtracting(ImportTable.free) }

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

  @Test func nothingIsAllowedThatIsNotImported() {
    let idle = ImportTable.current.rows.flatMap { room, allowed in
      allowed.subtracting(Self.found[room, default: []]).map { "\(room) does not import \($0)" }
    }
    #expect(idle.sorted() == [])
  }

  @Test func theManifestDeclaresTheSame() {
    let manifest = Manifest(SourceFile.text(of: "Package.swift"))
    #expect(manifest.dependencies.count >= SourceFile.rooms.count)
    for (room, dependencies) in manifest.dependencies {
      let row = ImportTable.current.rows[room]?.subtracting(["Foundation"])
      #expect(dependencies == row, "\(room)")
    }
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

        | `Other` | tables | do not count |
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
