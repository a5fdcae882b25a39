internal import Diagnostics

/// One of several answers as people type it: "ya", "Y", "B.", "B (kurang bukti)".
struct TypedChoice {
  /// As the scheme spells it, or what was typed.
  let answer: String
  /// Whether words stand behind the answer.
  let hasMore: Bool
  /// Whether more than one is typed: "AB", "A/B".
  let isSeveral: Bool

  init(_ text: String, _ choices: [String]) {
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    let head = String(text.prefix { $0 != "(" }).trimmed
    if let whole = TypedChoice.meant(bare, choices) {
      (answer, hasMore) = (whole, false)
    } else if head != text, let first = TypedChoice.meant(head, choices) {
      (answer, hasMore) = (first, true)
    } else {
      (answer, hasMore) = (text, false)
    }
    let letters = text.filter { $0.isLetter || $0.isNumber }
    let marks = text.filter { !$0.isLetter && !$0.isNumber && $0 != " " }
    isSeveral =
      answer == text && letters.count > 1 && marks.allSatisfy { "/,;-&+".contains($0) }
      && letters.allSatisfy { TypedChoice.spelt("\($0)", choices) != nil }
      && !choices.contains(text)
  }

  private static func spelt(_ text: String, _ choices: [String]) -> String? {
    choices.first { $0.lowercased() == text.lowercased() }
  }

  /// A word may be cut to its first letters where only one begins so.
  private static func meant(_ text: String, _ choices: [String]) -> String? {
    if let whole = spelt(text, choices) { return whole }
    let short = text.lowercased() == "tdk" ? "tidak" : text.lowercased()
    let begun = choices.filter { $0.lowercased().hasPrefix(short) }
    return short.isEmpty || begun.count != 1 ? nil : begun[0]
  }
}
