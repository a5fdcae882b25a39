/// A figure that stands beside a limit. Printed, it is below the limit if it is unrounded.
public struct Compared: Hashable, Sendable {
  public var value: Rational
  /// Nil when there is nothing to compare with.
  public var limit: Rational?
  /// Whether what it lacks is printed too, and adds up to the limit: 13,825 against 14,00 is
  /// neither 13,83 nor “0,18 short”.
  public var isSummed: Bool

  /// Rounded half up to `places` decimals, or as many more as the comparison takes.
  public func text(places: Int = 2) -> String {
    value.text(places: limit.map { decimals(below: $0, places) } ?? places)
  }

  private func decimals(below limit: Rational, _ places: Int) -> Int {
    value.places(beside: limit, summed: isSummed, atLeast: places)
  }

  /// The figure is in percent already.
  public func percent(places: Int = 2) -> String { text(places: places) + "%" }
}

extension Rational {
  public func beside(_ limit: Rational?) -> Compared {
    Compared(value: self, limit: limit, isSummed: true)
  }

  /// A limit that is told besides, but not how much is lacking.
  public func against(_ limit: Rational?) -> Compared {
    Compared(value: self, limit: limit, isSummed: false)
  }

  /// The decimals, `places` or more, that the figure takes below a limit.
  func places(beside limit: Rational, summed: Bool, atLeast places: Int) -> Int {
    guard self < limit, !isNegative else { return places }
    let gap = limit - self
    let tried = places...places + 16
    let whole = tried.first { places in
      guard summed else { return units(places) < limit.units(places) }
      let (own, missing) = (units(places), gap.units(places))
      return !missing.isZero && (self == .zero || !own.isZero)
        && own + missing == limit.units(places)
    }
    return whole ?? tried.first { units($0) < limit.units($0) } ?? tried.upperBound
  }

  /// With as many decimals as it takes to see that it is above a limit.
  public func text(above limit: Rational, places: Int = 2) -> String {
    text(
      places: limit.isNegative ? places : limit.places(beside: self, summed: false, atLeast: places)
    )
  }

  /// The decimals, `places` or more, with which the figure looks like a multiple of `step`
  /// only if it is one: an index of 3,596 is not 3,60.
  public func places(between step: Rational, atLeast places: Int = 2) -> Int {
    if (self / step).isWhole { return places }
    return (places...places + 16).first { places in
      Rational(text(places: places).filter { $0 != "." }).map { !($0 / step).isWhole } ?? true
    } ?? places
  }

  /// All its decimals, at least `places`; at most twelve, and a fraction beyond: "89,90", "3,596".
  public func exactText(places: Int = 2) -> String {
    let exact = (places...max(places, 12)).first { (self * Rational.power($0)).isWhole }
    return exact.map { text(places: $0) } ?? description
  }

  /// As it is typed: all its decimals and no point between thousands, "1250,5".
  public var typedText: String { exactText(places: 0).filter { $0 != "." } }

  private static func power(_ places: Int) -> Rational {
    Rational((0..<places).reduce(1) { power, _ in power * 10 })
  }
}
