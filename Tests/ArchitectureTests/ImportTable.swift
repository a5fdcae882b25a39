import Foundation

/// Which room may import what: the table in ARCHITECTURE.md under the
/// heading “Room, Holds, May import”, read row by row:
///
///     | `Flow` | blocks, regions … | Measures, Frames |
///
/// "–" stands for nothing. Words in brackets are remarks; `C` modules and
/// Foundation count like rooms.
struct ImportTable: Sendable {
  var rows: [String: Set<String>]

  static let current = ImportTable(markdown: SourceFile.text(of: "ARCHITECTURE.md"))

  init(markdown: String) {
    rows = [:]
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let table = lines.drop { !$0.hasPrefix("| Room | Holds |") }.prefix { $0.hasPrefix("|") }
    for line in table {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 5, cells[0].isEmpty, cells[4].isEmpty else { continue }
      let imports = Set(ImportTable.names(cells[3]))
      for room in ImportTable.quoted(cells[1]) { rows[room, default: []].formUnion(imports) }
    }
  }

  /// The names between backticks.
  private static func quoted(_ cell: String) -> [String] {
    let parts = cell.components(separatedBy: "`")
    return parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
  }

  /// The names of a list, without backticks and remarks in brackets.
  private static func names(_ cell: String) -> [String] {
    var depth = 0
    let plain = cell.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth -= 1 } }
      return depth == 0 && character != "`"
    }
    return plain.components(separatedBy: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && $0 != "–" }
  }
}

extension ImportTable {
  /// Modules that come with the language and the C library.
  static let free: Set<String> = ["Swift", "Glibc", "Synchronization"]
  /// The rooms that may ever import Foundation, whatever the table says.
  static let foundation: Set<String> = ["Press", "Commands", "bench", "TestSupport"]
}
