/// An exact length: a whole number of 1/1024 pt, Pango's own unit, so that
/// text extents enter unrounded and sums never drift.
///
/// 1 pt is 1/72 inch. The range of `Int` is about 10^12 kilometres.
public struct Length: Hashable, Sendable {
  /// The number of 1/1024 pt.
  public var units: Int

  public init(units: Int) { self.units = units }

  public static let zero = Length(units: 0)
  public static let unitsPerPoint = 1024

  /// Whole points.
  public static func pt(_ points: Int) -> Length { Length(units: points * unitsPerPoint) }

  /// Whole millimetres, rounded half away from zero to 1/1024 pt.
  public static func mm(_ millimetres: Int) -> Length {
    scaled(millimetres, numerator: unitsPerInch * 10, denominator: 254)
  }

  /// The length as points, for the one place that needs a binary
  /// fraction: the Cairo call.
  public var points: Double { Double(units) / Double(Length.unitsPerPoint) }

  static let unitsPerInch = 72 * unitsPerPoint

  /// `value * numerator / denominator`, rounded half away from zero.
  static func scaled(_ value: Int, numerator: Int, denominator: Int) -> Length {
    Length(units: divideRounding(value * numerator, by: denominator))
  }

  static func divideRounding(_ dividend: Int, by divisor: Int) -> Int {
    let magnitude = (2 * abs(dividend) + abs(divisor)) / (2 * abs(divisor))
    return (dividend < 0) == (divisor < 0) ? magnitude : -magnitude
  }
}

extension Length: Comparable {
  public static func < (a: Length, b: Length) -> Bool { a.units < b.units }
}

extension Length: AdditiveArithmetic {
  public static func + (a: Length, b: Length) -> Length { Length(units: a.units + b.units) }
  public static func - (a: Length, b: Length) -> Length { Length(units: a.units - b.units) }
}

extension Length {
  public static prefix func - (a: Length) -> Length { Length(units: -a.units) }
  public static func * (a: Length, n: Int) -> Length { Length(units: a.units * n) }

  /// Division rounds half away from zero.
  public static func / (a: Length, n: Int) -> Length {
    Length(units: divideRounding(a.units, by: n))
  }

  /// This length at `percent` hundredths of itself.
  public func percent(_ percent: Int) -> Length { self * percent / 100 }
}
