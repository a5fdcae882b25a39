import Foundation

/// The source files of the package, read once.
struct SourceFile: Sendable {
  /// "Flow/Stack.swift".
  var name: String
  var lines: [String]

  var room: String { String(name.prefix { $0 != "/" }) }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let all: [SourceFile] = {
    let folder = root.appendingPathComponent("Sources")
    let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String]
    return (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      else { return nil }
      return SourceFile(name: name, lines: text.components(separatedBy: "\n"))
    }
  }()

  /// A file beside Package.swift; empty when it is missing.
  static func text(of name: String) -> String {
    (try? String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }

  static var rooms: Set<String> { Set(all.map(\.room)) }

  /// The modules that the file imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").drop { word in
        ["public", "internal", "private", "fileprivate", "package"].contains(word)
          || word.hasPrefix("@")
      }
      guard words.first == "import", let last = words.last else { return nil }
      return String(last.prefix { $0 != "." })
    }
  }
}
