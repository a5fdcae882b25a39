internal import Bahasa

/// A cell of XLSX while it is being read.
struct CellDraft {
  /// How the value is written (ECMA-376 part 1, 18.18.11).
  enum Kind { case number, shared, inline, result, flag, error, date, unknown }

  /// From 1.
  var column = 0
  var kind = Kind.number
  private(set) var hasFormula = false
  /// The value; as long as there is none, the formula.
  private(set) var bytes: [UInt8] = []
  /// Whether the value contradicts its kind.
  private(set) var isDamaged = false
  private var style = 0
  private var (isInValue, hasValue) = (false, false)

  mutating func begin(type: UnsafeBufferPointer<UInt8>?, style: Int?) {
    kind = type.map(CellDraft.kind) ?? .number
    self.style = style ?? 0
    (hasFormula, isInValue, hasValue) = (false, false, false)
    isDamaged = false
    bytes.removeAll(keepingCapacity: true)
  }

  var isUncalculated: Bool { hasFormula && !hasValue }

  mutating func beginFormula() {
    hasFormula = true
    bytes.removeAll(keepingCapacity: true)
    bytes.append(UInt8(ascii: "="))
  }

  mutating func beginValue() { isInValue = true }

  mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
    if isInValue && !hasValue {
      bytes.removeAll(keepingCapacity: true)
      hasValue = true
    }
    bytes.append(contentsOf: text)
  }

  /// The cell; nil when there is nothing in it.
  mutating func packed(_ shared: SheetPart.Shared) -> PackedCell? {
    if isUncalculated || bytes.isEmpty && kind != .inline {
      return hasFormula && kind != .result ? text(.uncalculated, shared) : nil
    }
    switch kind {
    case .number: return number(shared)
    case .shared: return sharedText(shared)
    case .inline, .result: return text(.text, shared)
    case .flag: return PackedCell(.flag, column: column, payload: isTrue ? 1 : 0)
    case .error: return text(.error, shared)
    case .date: return date(shared)
    case .unknown:
      isDamaged = true
      return nil
    }
  }
}

extension CellDraft {
  private static func kind(_ type: UnsafeBufferPointer<UInt8>) -> Kind {
    if type.isEqual(to: "s") { return .shared }
    if type.isEqual(to: "n") { return .number }
    if type.isEqual(to: "str") { return .result }
    if type.isEqual(to: "inlineStr") { return .inline }
    if type.isEqual(to: "b") { return .flag }
    if type.isEqual(to: "e") { return .error }
    return type.isEqual(to: "d") ? .date : .unknown
  }

  private var isTrue: Bool { bytes.withUnsafeBufferPointer { $0.isTrue } }

  private func number(_ shared: SheetPart.Shared) -> PackedCell? {
    guard let decimal = Decimal(bytes) else { return text(.badNumber, shared) }
    let format = shared.styles?.format(style) ?? .plain
    if format == .date || format == .time,
      let date = SerialDay.date(decimal, is1904: shared.is1904)
    {
      return PackedCell(column: column, date: date, hour: CellDraft.lateHour(decimal))
    }
    let isTime = [.date, .time].contains(format) && decimal.whole == 0 || format == .duration
    guard isTime, decimal.digits >= 0 else {
      return PackedCell(column: column, decimal: decimal, format)
    }
    return PackedCell(column: column, time: ShownTime(decimal))
  }

  /// The hour of a date's time where it can be midnight in Indonesia, and else 0.
  private static func lateHour(_ decimal: Decimal) -> UInt8 {
    guard decimal.exponent < 0, let hour = ShownTime(decimal).wholeHour else { return 0 }
    return TypedDate.hoursOfMidnight.contains(hour) ? UInt8(hour) : 0
  }

  private mutating func sharedText(_ shared: SheetPart.Shared) -> PackedCell? {
    let index = bytes.withUnsafeBufferPointer { Sheets.number($0) } ?? -1
    guard shared.strings.indices.contains(index) else {
      isDamaged = true
      return PackedCell(.uncalculated, column: column)
    }
    return packed(.text, shared.strings[index])
  }

  private func text(_ kind: PackedCell.Kind, _ shared: SheetPart.Shared) -> PackedCell? {
    shared.texts.begin()
    bytes.withUnsafeBufferPointer { shared.texts.append($0) }
    return packed(kind, shared.texts.end())
  }

  /// "2022-03-09T08:30:00" of the strict edition.
  private func date(_ shared: SheetPart.Shared) -> PackedCell? {
    let day = CalendarDate(iso: String(decoding: bytes.prefix(10), as: UTF8.self))
    return day.map { PackedCell(column: column, date: $0) } ?? text(.badNumber, shared)
  }

  private func packed(_ kind: PackedCell.Kind, _ text: CleanText) -> PackedCell? {
    switch text {
    case .blank: kind == .uncalculated ? PackedCell(kind, column: column) : nil
    case .text(let range, let isPlain):
      PackedCell(kind, column: column, text: range, isPlain: isPlain)
    }
  }
}
