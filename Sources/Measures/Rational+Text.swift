extension Rational {
  /// Reads "12", "0,67", "0.67", "-3" and "2/3"; no thousands marks, no
  /// exponent, no space, at most 18 digits. Nil for anything else.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    if halves.count == 2, !halves[1].hasPrefix("-"), let numerator = Rational(decimal: halves[0]),
      let denominator = Rational(decimal: halves[1]), denominator != .zero
    {
      self = numerator / denominator
    } else if halves.count == 1, let value = Rational(decimal: text) {
      self = value
    } else {
      return nil
    }
  }

  /// With Indonesian marks, "1.234,56": rounded half away from zero, always
  /// with `places` decimals. A value that rounds to zero has no sign.
  public func text(places: Int = 2) -> String {
    let digits = wordRounded(places: places).map(String.init) ?? rounded(places: places).description
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = isNegative && digits != "0" ? "-" : ""
    let decimals = places > 0 ? "," + padded.suffix(places) : ""
    return sign + Rational.grouped(padded.dropLast(places)) + decimals
  }

  /// The fraction as a percentage, "92,31%".
  public func percent(places: Int = 2) -> String { (self * 100).text(places: places) + "%" }

  /// Like `text`, but with more decimals where a value above zero would be
  /// printed as zero: a shortfall must never look like none.
  public func visibleText(places: Int = 2) -> String {
    var places = places
    while self != .zero && rounded(places: places).isZero { places += 1 }
    return text(places: places)
  }
}

extension Rational {
  /// The magnitude times 10^places, rounded half up.
  private func rounded(places: Int) -> Natural {
    let (numerator, denominator) = parts
    let power = (0..<places).reduce(Natural.one) { product, _ in product * Natural(10) }
    let twice = Natural(2) * numerator * power + denominator
    return twice.divided(by: Natural(2) * denominator).quotient
  }

  /// The same, whichever way is shorter.
  func units(_ places: Int) -> Natural {
    wordRounded(places: places).map(Natural.init) ?? rounded(places: places)
  }

  /// The same while all of it fits a machine word, as the figures of any
  /// document do; nil otherwise.
  private func wordRounded(places: Int) -> UInt? {
    guard case .small(let numerator, let denominator) = storage, places < 16 else { return nil }
    let power = (0..<places).reduce(UInt(1)) { product, _ in product * 10 }
    let (twice, isOver) = numerator.magnitude.multipliedReportingOverflow(by: 2 * power)
    let (sum, isBeyond) = twice.addingReportingOverflow(denominator.magnitude)
    return isOver || isBeyond ? nil : sum / (2 * denominator.magnitude)
  }

  private static func grouped(_ digits: Substring) -> String {
    guard digits.utf8.count > 3 else { return String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "." }
      text.append(digit)
    }
    return text
  }

  private init?(decimal text: some StringProtocol) {
    let unsigned = text.dropFirst(text.hasPrefix("-") ? 1 : 0)
    let pieces = unsigned.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let digits = pieces.joined()
    guard pieces.count <= 2, pieces.allSatisfy({ !$0.isEmpty }), digits.count <= 18,
      digits.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(digits)
    else { return nil }
    let places = pieces.count == 2 ? pieces[1].count : 0
    let denominator = (0..<places).reduce(1) { power, _ in power * 10 }
    self.init(text.hasPrefix("-") ? -value : value, over: denominator)
  }
}
