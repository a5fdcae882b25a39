internal import Diagnostics

/// The parser's English sentences about a wrong command line, in both
/// languages. One that is not known stays English.
enum ParserSentence {
  static func diagnostic(_ english: String) -> Diagnostic {
    let words = quoted(english)
    let isStray = english.contains(strayWord) && !words.isEmpty
    let near = isStray ? suggestion(for: words[0], among: Tool.names) : nil
    return Diagnostic(
      .error, message(english, words), hint: near.map { .didYouMean($0) })
  }

  private static func message(_ english: String, _ words: [String]) -> Message {
    for (start, make) in known where english.contains(start) && !words.isEmpty {
      return make(words, english)
    }
    return .usageOther(english)
  }

  private static let known: [(start: String, make: @Sendable ([String], String) -> Message)] = [
    ("Unknown option", { .usageUnknownOption($0[0], meant: $0.dropFirst().first, english: $1) }),
    ("Missing value for", { .usageMissingValue($0[0], english: $1) }),
    (strayWord, { .usageUnexpected($0, english: $1) }),
    ("Missing expected argument", { .usageMissingArgument($0[0], english: $1) }),
    ("The value", { .usageInvalidValue($0, choices: bullets($1), english: $1) }),
    ("The option", { .usageNoValue($0[0], english: $1) }),
  ]

  private static let strayWord = "nexpected argument"

  /// What stands between single quotation marks.
  private static func quoted(_ text: String) -> [String] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count - 1, by: 2).map { String(parts[$0]) }
  }

  private static func bullets(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
  }
}
