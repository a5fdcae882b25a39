internal import Bahasa
internal import Markup
internal import Measures

/// A cell of an OpenDocument file while it is being read.
struct OpenCell {
  /// Its attributes.
  private enum Word: String, CaseIterable {
    case kind = "value-type"
    case number = "value"
    case date = "date-value"
    case time = "time-value"
    case flag = "boolean-value"
    case text = "string-value"
    case formula
  }

  static let words = Word.allCases.map(\.rawValue)

  /// The text that is shown.
  var bytes: [UInt8] = []
  var hasText = false
  var isCovered = false
  private let kind: String
  /// The value as it is kept; empty for a text.
  private let value: [UInt8]
  /// Of a cell without a kind, “of:=SUM([.A1])”.
  private let formula: [UInt8]

  /// - Parameter first: the number of the first of its words.
  init(_ fields: MarkupFields, from first: Int) {
    let field = { (word: Word) in
      Word.allCases.firstIndex(of: word).flatMap { fields[first + $0] }
    }
    kind = field(.kind).map(string) ?? ""
    let word: Word? =
      switch kind {
      case "float", "currency", "percentage": .number
      case "date": .date
      case "time": .time
      case "boolean": .flag
      case "string": .text
      default: nil
      }
    value = word.flatMap(field).map { Array($0.prefix(SheetLimit.cellBytes)) } ?? []
    let written = kind.isEmpty ? field(.formula)?.drop { $0 != UInt8(ascii: "=") } : nil
    formula = written.map { Array($0.prefix(SheetLimit.cellBytes)) } ?? []
  }

  /// The cell in the first column; nil when there is nothing in it.
  func packed(_ shared: SheetPart.Shared) -> PackedCell? {
    if isCovered { return nil }
    switch kind {
    case "float", "currency", "percentage": return number(shared)
    case "date": return date(shared)
    case "time": return time(shared)
    case "boolean": return PackedCell(.flag, column: 1, payload: isTrue ? 1 : 0)
    default:
      if let text = text(bytes.isEmpty ? value : bytes, .text, shared) { return text }
      return text(formula, .uncalculated, shared)
    }
  }
}

extension OpenCell {
  private var isTrue: Bool { value.elementsEqual("true".utf8) }

  private func number(_ shared: SheetPart.Shared) -> PackedCell? {
    guard let decimal = Decimal(value) else { return text(value, .badNumber, shared) }
    let format = kind == "percentage" ? .percent : format(of: decimal)
    return PackedCell(column: 1, decimal: decimal, format)
  }

  /// With how many decimals the number is shown, when nothing else is.
  private func format(of decimal: Decimal) -> NumberFormat {
    guard bytes.count < 20 else { return .plain }
    let shown = String(decoding: bytes, as: UTF8.self).replacing(".", with: ",")
    let decimals = shown.split(separator: ",").dropFirst().first?.utf8.count ?? 0
    return CellValue.shown(decimal.rational, decimals: decimals) == shown
      ? .fixed(decimals) : .plain
  }

  /// "2022-03-09" or "2022-03-09T08:30:00".
  private func date(_ shared: SheetPart.Shared) -> PackedCell? {
    let written = String(decoding: value.prefix(40), as: UTF8.self)
    guard let date = CalendarDate(iso: String(written.prefix(10))) else {
      return text(value, .badNumber, shared)
    }
    return PackedCell(column: 1, date: date, hour: UInt8(TypedDate.lateHour(written) ?? 0))
  }

  /// "PT07H15M00S".
  private func time(_ shared: SheetPart.Shared) -> PackedCell? {
    let written = String(decoding: value.prefix(40), as: UTF8.self)
    let form = /PT([0-9]{1,6})H([0-9]{1,2})M([0-9]{1,2})([.,][0-9]+)?S/
    guard let parts = written.wholeMatch(of: form), let hours = Int(parts.1),
      let minutes = Int(parts.2), let seconds = Int(parts.3)
    else { return text(value, .badNumber, shared) }
    return PackedCell(
      column: 1, time: ShownTime(seconds: hours * 3600 + minutes * 60 + seconds))
  }

  private func text(
    _ bytes: [UInt8], _ kind: PackedCell.Kind, _ shared: SheetPart.Shared
  ) -> PackedCell? {
    shared.texts.begin()
    bytes.withUnsafeBufferPointer { shared.texts.append($0) }
    switch shared.texts.end() {
    case .blank: return nil
    case .text(let range, let isPlain):
      return PackedCell(kind, column: 1, text: range, isPlain: isPlain)
    }
  }
}
