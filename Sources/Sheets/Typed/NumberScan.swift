internal import Measures

/// A typed number taken apart.
struct NumberScan {
  /// One reading, or two: with a decimal mark, and with a mark of thousands.
  private(set) var readings: [Rational] = []
  private(set) var isPercent = false

  init?(_ text: String) {
    var rest = text.trimmed[...]
    if rest.last == "%" {
      isPercent = true
      rest = String(rest.dropLast()).trimmed[...]
    }
    let isNegative = rest.first.map { "-−".contains($0) } ?? false
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    guard let found = NumberScan.readings(rest) else { return nil }
    readings = found.map { isNegative ? .zero - $0 : $0 }
  }
}

extension NumberScan {
  /// Marks between thousands that are never a decimal mark.
  private static let blanks: Set<Character> = [" ", "\u{A0}", "\u{2009}", "\u{202F}", "'", "’"]

  private static func readings(_ text: Substring) -> [Rational]? {
    let marks = text.filter { !isDigit($0) }.map { blanks.contains($0) ? " " : $0 }
    let groups = text.split(omittingEmptySubsequences: false) { !isDigit($0) }
    guard marks.allSatisfy({ " .,".contains($0) }), groups.allSatisfy({ !$0.isEmpty }),
      let last = marks.last
    else {
      return marks.isEmpty && !text.isEmpty ? value(groups, hasDecimals: false).map { [$0] } : nil
    }
    if marks.count == 1 && last != " " {
      let decimal = value(groups, hasDecimals: true)
      let thousands = isGrouped(groups) ? value(groups, hasDecimals: false) : nil
      return decimal.map { [$0] + (thousands.map { [$0] } ?? []) }
    }
    if Set(marks).count == 1 {
      return isGrouped(groups) ? value(groups, hasDecimals: false).map { [$0] } : nil
    }
    // The last mark differs from all before it: it is the decimal mark.
    guard Set(marks.dropLast()).count == 1, marks[0] != last, last != " ",
      isGrouped(groups.dropLast())
    else { return nil }
    return value(groups, hasDecimals: true).map { [$0] }
  }

  /// Whether groups of three digits follow a shorter one that is not zero.
  private static func isGrouped(_ groups: some Collection<Substring>) -> Bool {
    guard let first = groups.first else { return false }
    return first.count <= 3 && first.first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func value(_ groups: [Substring], hasDecimals: Bool) -> Rational? {
    let digits = groups.joined()
    let places = hasDecimals ? groups.last?.count ?? 0 : 0
    guard digits.utf8.count <= 18, let number = Int(digits) else { return nil }
    return Rational(number, over: Decimal.tenTo(places))
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    let blanks: Set<Character> = [" ", "\t", "\n", "\u{A0}"]
    var text = drop { blanks.contains($0) }
    while let last = text.last, blanks.contains(last) { text.removeLast() }
    return String(text)
  }
}
