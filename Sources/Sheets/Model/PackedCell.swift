internal import Bahasa

/// A cell in 16 bytes.
struct PackedCell: Equatable, Sendable {
  enum Kind: UInt8 {
    case text, number, date, time, flag, error, uncalculated, badNumber
  }

  /// Where a text lies, the digits of a number, the parts of a date …
  let payload: UInt64
  /// The exponent of a number.
  let exponent: Int32
  /// From 1.
  let column: UInt16
  let kind: Kind
  /// How a number is shown; of a text, whether it must still be cleaned.
  let look: UInt8

  init(_ kind: Kind, column: Int, payload: UInt64 = 0, exponent: Int = 0, look: UInt8 = 0) {
    self.payload = payload
    self.exponent = Int32(truncatingIfNeeded: exponent)
    self.column = UInt16(truncatingIfNeeded: column)
    self.kind = kind
    self.look = look
  }
}

extension PackedCell {
  init(_ kind: Kind, column: Int, text: TextRange, isPlain: Bool = true) {
    self.init(
      kind, column: column, payload: UInt64(text.start) << 32 | UInt64(text.count),
      look: isPlain ? 0 : 1)
  }

  init(column: Int, time: ShownTime) {
    self.init(.time, column: column, payload: UInt64(bitPattern: Int64(time.seconds)))
  }

  init(column: Int, decimal: Decimal, _ format: NumberFormat = .plain) {
    self.init(
      .number, column: column, payload: UInt64(bitPattern: Int64(decimal.digits)),
      exponent: decimal.exponent, look: format.look)
  }

  /// - Parameter hour: of the time that stands behind the date.
  init(column: Int, date: CalendarDate, hour: UInt8 = 0) {
    self.init(
      .date, column: column, payload: UInt64((date.year * 16 + date.month) * 32 + date.day),
      look: hour)
  }

  /// The same in another column.
  func moved(to column: Int) -> PackedCell {
    PackedCell(
      kind, column: column, payload: payload, exponent: Int(exponent), look: look)
  }

  var isPlain: Bool { look == 0 }
  var format: NumberFormat { NumberFormat(look: look) }

  var text: TextRange {
    TextRange(start: UInt32(payload >> 32), count: UInt32(truncatingIfNeeded: payload))
  }

  var decimal: Decimal {
    Decimal(digits: Int(truncatingIfNeeded: payload), exponent: Int(exponent))
  }

  var time: ShownTime { ShownTime(seconds: Int(truncatingIfNeeded: payload)) }

  var date: CalendarDate? {
    let number = Int(payload)
    return CalendarDate(year: number >> 9, month: number >> 5 & 15, day: number & 31)
  }
}
