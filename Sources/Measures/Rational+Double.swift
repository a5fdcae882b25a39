extension Rational {
  /// The binary number nearest to the fraction, for files and libraries that
  /// hold no other. Nothing is computed or compared with it.
  public var nearestDouble: Double {
    if case .small(let numerator, let denominator) = storage,
      numerator.magnitude < 1 << 53, denominator < 1 << 53
    {
      // Both are exact, and so IEEE 754 rounds their quotient to the nearest.
      return Double(numerator) / Double(denominator)
    }
    let digits = text(places: 30).filter { $0 != "." }
    return Double(String(digits.map { $0 == "," ? "." : $0 })) ?? 0
  }
}
