internal import Bahasa

/// A cell in 16 bytes.
struct PackedCell: Equatable, Sendable {
  enum Kind: UInt8 {
    case text, number, date, flag, error, uncalculated, forbidden, badNumber
  }

  /// Where a text lies, the digits of a number, the parts of a date …
  let payload: UInt64
  /// The exponent of a number.
  let exponent: Int32
  /// From 1.
  let column: UInt16
  let kind: Kind
  let isPercent: Bool

  init(
    _ kind: Kind, column: Int, payload: UInt64 = 0, exponent: Int = 0, isPercent: Bool = false
  ) {
    self.payload = payload
    self.exponent = Int32(truncatingIfNeeded: exponent)
    self.column = UInt16(truncatingIfNeeded: column)
    self.kind = kind
    self.isPercent = isPercent
  }
}

extension PackedCell {
  init(_ kind: Kind, column: Int, text: TextRange) {
    self.init(
      kind, column: column, payload: UInt64(text.start) << 32 | UInt64(text.count))
  }

  init(column: Int, decimal: Decimal, isPercent: Bool = false) {
    self.init(
      .number, column: column, payload: UInt64(bitPattern: Int64(decimal.digits)),
      exponent: decimal.exponent, isPercent: isPercent)
  }

  init(column: Int, date: CalendarDate) {
    self.init(
      .date, column: column, payload: UInt64((date.year * 16 + date.month) * 32 + date.day))
  }

  var text: TextRange {
    TextRange(start: UInt32(payload >> 32), count: UInt32(truncatingIfNeeded: payload))
  }

  var decimal: Decimal {
    Decimal(digits: Int(truncatingIfNeeded: payload), exponent: Int(exponent))
  }

  var date: CalendarDate? {
    let number = Int(payload)
    return CalendarDate(year: number >> 9, month: number >> 5 & 15, day: number & 31)
  }
}
