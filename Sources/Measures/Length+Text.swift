extension Length {
  /// Reads "12mm", "1.5cm", "10.5pt" or "0"; a decimal point, no space.
  ///
  /// Returns nil for anything else: a number without a unit (other than
  /// zero), another unit, an exponent, more than six decimals.
  public init?(_ text: some StringProtocol) {
    if text == "0" {
      self = .zero
      return
    }
    let unit = text.suffix(2)
    guard let scale = Length.scales[String(unit)], let decimal = Decimal(text.dropLast(2))
    else { return nil }
    self = Length.scaled(
      decimal.digits, numerator: scale.numerator,
      denominator: scale.denominator * decimal.denominator)
  }

  /// Millimetres with one decimal and no unit: "41.3".
  public var millimetres: String {
    let tenths = Length.divideRounding(units * 254, by: Length.unitsPerInch)
    return Length.decimal(tenths, places: 1)
  }

  /// Millimetres with one decimal, rounded up: what is needed never looks
  /// like what is there.
  public var millimetresNeeded: String {
    let product = units * 254
    let tenths = product / Length.unitsPerInch
    return Length.decimal(
      tenths * Length.unitsPerInch < product ? tenths + 1 : tenths, places: 1)
  }

  /// Thousandths of a point, rounded half away from zero.
  public var thousandths: Int {
    Length.divideRounding(units * 1000, by: Length.unitsPerPoint)
  }

  /// Points with three decimals and no trailing zeros, for dumps: "12.5".
  public var pointsText: String {
    var text = Length.decimal(thousandths, places: 3)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

extension Length: CustomStringConvertible {
  public var description: String { pointsText + "pt" }
}

extension Length {
  fileprivate static let scales: [String: (numerator: Int, denominator: Int)] = [
    "pt": (unitsPerPoint, 1),
    "mm": (unitsPerInch * 10, 254),
    "cm": (unitsPerInch * 100, 254),
  ]

  fileprivate static func decimal(_ value: Int, places: Int) -> String {
    let digits = String(abs(value))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (value < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// A decimal read exactly: `digits / denominator`.
  fileprivate struct Decimal {
    var digits: Int
    var denominator: Int

    init?(_ text: some StringProtocol) {
      let negative = text.hasPrefix("-")
      let parts = text.dropFirst(negative ? 1 : 0)
        .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        .map { String($0) }
      let whole = parts[0]
      let fraction = parts.count == 2 ? parts[1] : ""
      let text: String = whole + fraction
      guard !whole.isEmpty, parts.count == 1 || !fraction.isEmpty,
        whole.count <= 7, fraction.count <= 6,
        text.allSatisfy({ $0.isASCII && $0.isNumber }),
        let digits = Int(text)
      else { return nil }
      self.digits = negative ? -digits : digits
      self.denominator = fraction.reduce(1) { power, _ in power * 10 }
    }
  }
}
