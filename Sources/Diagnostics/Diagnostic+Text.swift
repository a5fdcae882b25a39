internal import Bahasa

extension Diagnostic {
  /// The diagnostic as the terminal shows it, several lines, no final newline:
  ///
  ///     sambas.yaml:4:7: galat: hari "Kamis" bertentangan dengan …
  ///        4 | hari: Kamis
  ///          |       ^~~~~
  ///       saran: …
  public func text(in language: Language) -> String {
    var lines = [headline(in: language)]
    lines += place?.picture ?? []
    if let hint {
      lines.append("  \(Message.hint.text(in: language)): \(hint.text(in: language))")
    }
    // Names of files and of sheets, and whatever is quoted, come from outside.
    return lines.map(\.safeForTerminal).joined(separator: "\n")
  }

  private func headline(in language: Language) -> String {
    let label = severity.label.text(in: language)
    let prefix = place.map { "\($0): " } ?? ""
    return "\(prefix)\(label): \(message.text(in: language))"
  }
}

extension Severity {
  public var label: Message {
    switch self {
    case .error: .error
    case .warning: .warning
    }
  }
}

extension Place {
  /// The line and a row of marks under the part that is meant; nothing for
  /// a line too long to be shown.
  fileprivate var picture: [String] {
    guard let line, let excerpt, excerpt.unicodeScalars.count <= Place.longestExcerpt
    else { return [] }
    let number = String(line)
    let gutter = String(repeating: " ", count: max(0, 4 - number.count)) + number
    let shown = "\(gutter) | \(excerpt.map { $0 == "\t" ? " " : String($0) }.joined())"
    guard let column else { return [shown] }
    let rest = max(1, excerpt.unicodeScalars.count - column + 1)
    let marks = "^" + String(repeating: "~", count: max(0, min(length, rest) - 1))
    let blank = String(repeating: " ", count: gutter.count)
    return [shown, "\(blank) | \(String(repeating: " ", count: max(0, column - 1)))\(marks)"]
  }
}
