import Foundation

/// The page that teaches how to write a template.
enum Tutorial {
  static func text(file: String = #filePath) throws -> String {
    let root = URL(fileURLWithPath: file).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appendingPathComponent("Sources/Templates/Templates.docc/Templates.md"),
      encoding: .utf8)
  }
}
