/// A number that is no whole one (ISO 32000-1, 7.3.3), exact: `units` of its last place.
public struct PDFDecimal: Hashable, Sendable {
  /// All digits as one number: 12.5 has 125.
  public let units: Int
  /// How many digits stand behind the point, 0 to 18; the last of them is no zero.
  public let places: Int

  public init(units: Int, places: Int) {
    var (units, places) = (units, places)
    while places > 0, units % 10 == 0 { (units, places) = (units / 10, places - 1) }
    self.units = units
    self.places = places
  }

  /// In thousandths, cut off towards zero; nil when that is no number of 64 bits.
  public var thousandths: Int? { units(places: 3) }

  /// As so many of a decimal place, the same way.
  func units(places wanted: Int) -> Int? {
    var (value, rest) = (units, places)
    while rest > wanted { (value, rest) = (value / 10, rest - 1) }
    while rest < wanted {
      let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      guard !isTooLarge else { return nil }
      (value, rest) = (tenfold, rest + 1)
    }
    return value
  }
}
