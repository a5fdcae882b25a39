internal import Diagnostics

/// The parser's English sentences about a wrong command line, in both
/// languages. One that is not known stays English.
enum ParserSentence {
  static func spoken(_ english: String) -> Message {
    let words = quoted(english)
    for (start, message) in known where english.hasPrefix(start) && !words.isEmpty {
      return message(words, english)
    }
    return .usageOther(english)
  }

  private static let known: [(start: String, message: @Sendable ([String], String) -> Message)] = [
    ("Unknown option", { .usageUnknownOption($0[0], meant: $0.dropFirst().first, english: $1) }),
    ("Missing value for", { .usageMissingValue($0[0], english: $1) }),
    ("Unexpected argument", { .usageUnexpected($0, english: $1) }),
    ("Missing expected argument", { .usageMissingArgument($0[0], english: $1) }),
    ("The value", { .usageInvalidValue($0, choices: bullets($1), english: $1) }),
    ("The option", { .usageNoValue($0[0], english: $1) }),
  ]

  /// What stands between single quotation marks.
  private static func quoted(_ text: String) -> [String] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count - 1, by: 2).map { String(parts[$0]) }
  }

  private static func bullets(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
  }
}
