internal import Diagnostics
internal import Measures

/// Text set in columns, 80 wide.
enum TextTable {
  static let width = 80

  /// Cut to the width, with an ellipsis where something is cut, and filled.
  static func left(_ text: String, _ width: Int) -> String {
    let text = text.safeForTerminal
    return text.count <= width ? text.filled(width) : text.prefix(width - 1) + "…"
  }

  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A share of 0 to 1 as a bar, with a mark where the minimum is.
  static func bar(_ share: Rational, mark: Rational?, width: Int) -> String {
    let full = (share * Rational(width)).floor ?? 0
    var cells = (0..<width).map { $0 < full ? "█" : "░" }
    if let mark, let at = (mark * Rational(width)).floor, at < width { cells[at] = "│" }
    return cells.joined()
  }

  /// Lines of at most 80 characters, broken at blanks.
  static func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let gap = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.safeForTerminal.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(gap + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [gap + line]
  }
}

extension String {
  /// On one line, with blanks after it.
  func filled(_ width: Int) -> String {
    safeForTerminal + String(repeating: " ", count: max(0, width - count))
  }
}
