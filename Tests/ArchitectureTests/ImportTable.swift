import Foundation

/// Which room may import what.
///
/// The table is the one in ARCHITECTURE.md, read row by row:
///
///     | `Flow` | blocks, regions … | Measures, Frames |
///
/// "–" stands for nothing. Words in brackets are remarks; `C` modules and
/// Foundation count like rooms.
struct ImportTable: Sendable {
  var rows: [String: Set<String>]

  static let current: ImportTable = {
    let file = SourceFile.root.appendingPathComponent("ARCHITECTURE.md")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return .first }
    return ImportTable(markdown: text)
  }()

  init(rows: [String: Set<String>]) { self.rows = rows }

  init(markdown: String) {
    rows = [:]
    for line in markdown.split(separator: "\n") {
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
  /// The table of the first rooms, until ARCHITECTURE.md stands.
  private static let first = ImportTable(rows: [
    "Measures": [],
    "Diagnostics": [],
    "Bahasa": ["Measures"],
    "Frames": ["Measures"],
    "Markup": ["CXML", "Diagnostics"],
    "Records": ["CYAML", "Measures", "Diagnostics", "Bahasa", "Frames", "Markup"],
    "Flow": ["Measures", "Frames"],
    "Templates": ["Markup", "Measures", "Diagnostics"],
    "Composition": [
      "Records", "Templates", "Bahasa", "Flow", "Frames", "Measures", "Diagnostics",
    ],
    "PangoCairo": ["CPango", "CRsvg", "CHyphen", "CTurboJPEG"],
    "Typefaces": ["PangoCairo", "Frames", "Measures", "Diagnostics"],
    "Paint": ["PangoCairo", "Typefaces", "Frames", "Measures"],
    "Press": [
      "Composition", "Records", "Templates", "Bahasa", "Flow", "Frames", "Typefaces", "Paint",
      "Measures", "Diagnostics", "Foundation",
    ],
    "Commands": ["Press", "Diagnostics", "ArgumentParser", "Foundation"],
    "piagam": ["Commands"],
    "bench": [
      "Press", "Composition", "Records", "Templates", "Typefaces", "Paint", "Flow", "Frames",
      "Measures", "Diagnostics", "CPango", "CRsvg",
    ],
    "TestSupport": ["Measures", "Frames", "Flow", "Foundation"],
  ])

  /// Modules that come with the language and the C library.
  static let free: Set<String> = ["Swift", "Glibc", "Synchronization"]
  /// The rooms that may ever import Foundation, whatever the table says.
  static let foundation: Set<String> = ["Press", "Commands", "bench", "TestSupport"]
}
