extension Decimal {
  /// Digits that spreadsheets keep and show.
  private static let precision = 15

  /// Reads a number as XLSX writes it, "0.67000000000000004" or "1.5E-3", and
  /// rounds it to 15 significant digits. Nil for other text and beyond ±10^30;
  /// what is nearer to zero than 10^-30 is zero.
  init?(_ bytes: some Collection<UInt8>) {
    var scan = DecimalScan()
    for byte in bytes where !scan.take(byte) { return nil }
    guard let found = scan.decimal else { return nil }
    self = found
  }

  fileprivate init?(significant: (digits: Int, count: Int), exponent: Int, isNegative: Bool) {
    var (digits, exponent) = (significant.digits, exponent)
    guard digits > 0 else {
      self = .zero
      return
    }
    let size = exponent + significant.count
    guard size <= Decimal.largestExponent + 1 else { return nil }
    guard size > -Decimal.largestExponent else {
      self = .zero
      return
    }
    while digits % 10 == 0 { (digits, exponent) = (digits / 10, exponent + 1) }
    self.init(digits: isNegative ? -digits : digits, exponent: exponent)
  }

  /// Takes a number apart byte by byte.
  private struct DecimalScan {
    private enum State { case start, whole, fraction, exponentSign, exponent }

    private var state = State.start
    private var isNegative = false
    private var hasDigits = false
    private var digits = 0
    /// Significant ones, at most 15.
    private var count = 0
    /// The first digit behind them rounds them.
    private var isRounded = false
    private var scale = 0
    private var exponent = 0
    private var isExponentNegative = false

    mutating func take(_ byte: UInt8) -> Bool {
      switch byte {
      case 48...57: return digit(Int(byte - 48))
      case UInt8(ascii: "."):
        guard state == .start || state == .whole else { return false }
        state = .fraction
      case UInt8(ascii: "E"), UInt8(ascii: "e"):
        guard hasDigits, state == .whole || state == .fraction else { return false }
        state = .exponentSign
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        if state == .exponentSign {
          (state, isExponentNegative) = (.exponent, byte == UInt8(ascii: "-"))
        } else if state == .start {
          (state, isNegative) = (.whole, byte == UInt8(ascii: "-"))
        } else {
          return false
        }
      default: return false
      }
      return true
    }

    private mutating func digit(_ value: Int) -> Bool {
      if state == .exponentSign || state == .exponent {
        state = .exponent
        exponent = min(exponent * 10 + value, 100_000)
        return true
      }
      if state == .start { state = .whole }
      hasDigits = true
      if count < Decimal.precision {
        digits = digits * 10 + value
        if digits > 0 { count += 1 }
        if state == .fraction { scale -= 1 }
      } else {
        if !isRounded && value >= 5 { digits += 1 }
        isRounded = true
        if state == .whole { scale += 1 }
      }
      return true
    }

    var decimal: Decimal? {
      guard hasDigits, state != .exponentSign else { return nil }
      return Decimal(
        significant: (digits, count),
        exponent: scale + (isExponentNegative ? -exponent : exponent), isNegative: isNegative)
    }
  }
}
