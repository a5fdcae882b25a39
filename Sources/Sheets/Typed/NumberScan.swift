internal import Measures

/// A typed number taken apart.
struct NumberScan {
  /// One reading, or two: with a decimal mark, and with a mark of thousands.
  private(set) var readings: [Rational] = []
  private(set) var isPercent = false

  private typealias Scalars = ArraySlice<Unicode.Scalar>

  init?(_ text: String) {
    var rest = NumberScan.trimmed(Array(text.unicodeScalars)[...])
    if rest.last == "%" {
      isPercent = true
      rest = NumberScan.trimmed(rest.dropLast())
    }
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    guard let found = NumberScan.readings(rest) else { return nil }
    readings = isNegative ? found.map { .zero - $0 } : found
  }
}

extension NumberScan {
  /// Marks between thousands that are never a decimal mark.
  private static let blanks: [Unicode.Scalar] = [" ", "\u{A0}", "\u{2009}", "\u{202F}", "'", "’"]

  private static func readings(_ text: Scalars) -> [Rational]? {
    let marks = text.filter { !isDigit($0) }.map { blanks.contains($0) ? " " : $0 }
    let groups = text.split(omittingEmptySubsequences: false) { !isDigit($0) }
    guard marks.allSatisfy({ $0 == " " || $0 == "." || $0 == "," }),
      groups.allSatisfy({ !$0.isEmpty })
    else { return nil }
    guard let first = marks.first, let last = marks.last else {
      return value(groups, hasDecimals: false).map { [$0] }
    }
    if marks.count == 1 && last != " " {
      let decimal = value(groups, hasDecimals: true)
      let thousands = isGrouped(groups[...]) ? value(groups, hasDecimals: false) : nil
      return decimal.map { [$0] + (thousands.map { [$0] } ?? []) }
    }
    if marks.allSatisfy({ $0 == first }) {
      return isGrouped(groups[...]) ? value(groups, hasDecimals: false).map { [$0] } : nil
    }
    // The last mark differs from all before it: it is the decimal mark.
    guard marks.dropLast().allSatisfy({ $0 == first }), last != " ", isGrouped(groups.dropLast())
    else { return nil }
    return value(groups, hasDecimals: true).map { [$0] }
  }

  /// Whether groups of three digits follow a shorter one that is not zero.
  private static func isGrouped(_ groups: ArraySlice<Scalars>) -> Bool {
    guard let first = groups.first else { return false }
    return first.count <= 3 && first.first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// At most 18 digits, so that the number can be held.
  private static func value(_ groups: [Scalars], hasDecimals: Bool) -> Rational? {
    guard groups.reduce(0, { $0 + $1.count }) <= 18 else { return nil }
    let number = groups.joined().reduce(0) { $0 * 10 + Int($1.value - digits.lowerBound) }
    return Rational(number, over: Decimal.tenTo(hasDecimals ? groups.last?.count ?? 0 : 0))
  }

  /// U+0030 to U+0039.
  private static let digits: ClosedRange<UInt32> = 0x30...0x39

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { digits.contains(scalar.value) }

  /// Without blanks at its ends.
  private static func trimmed(_ text: Scalars) -> Scalars {
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\u{A0}"
  }
}
