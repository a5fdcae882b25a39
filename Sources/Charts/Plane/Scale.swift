internal import Measures

/// From values to lengths, from zero to the end of the scale.
struct Scale: Hashable, Sendable {
  let full: Rational

  /// A value's part of a whole, rounded half up to 1/1024 pt.
  func length(_ value: Rational, of whole: Length) -> Length {
    (value / full).of(whole)
  }

  func check(_ value: Rational?, _ label: String) throws(ChartFault) {
    guard full > .zero else { throw .offScale(label: label, value: full) }
    guard let value, value.isNegative || value > full else { return }
    throw .offScale(label: label, value: value)
  }
}

extension Rational {
  /// This part of a length, rounded half up.
  func of(_ whole: Length) -> Length {
    Length(units: (self * Rational(whole.units) + Rational(1, over: 2)).floor ?? 0)
  }
}
