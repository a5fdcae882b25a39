internal import Diagnostics
internal import Markup

/// What the sheets of a file hold; the limits are for all of them together.
struct SheetAmount {
  var cells = 0
  var merges = 0
  var mergedColumns = 0
}

/// Makes cells of the events of a sheet. Every event says whether to go on.
struct SheetScan {
  /// The commonest last: the stream looks from the back.
  private enum Word: Int {
    case worksheet, col, min, max, hidden, width, ht, ref, mergeCell, rPh, `is`, f, row, t, s, r, v
    case c
  }

  static let words = [
    "worksheet", "col", "min", "max", "hidden", "width", "ht", "ref", "mergeCell", "rPh", "is", "f",
    "row", "t", "s", "r", "v", "c",
  ]

  private(set) var builder = GridBuilder()
  private(set) var isWorksheet = false
  private(set) var fault: Faults?
  private let shared: SheetPart.Shared
  private let name: String
  /// What this sheet and those before it hold.
  private(set) var amount: SheetAmount
  private var row = 0
  private var cell = CellDraft()
  private var isHeard = false
  private var isPhonetic = false
  private var isHiddenRow = false

  init(_ shared: SheetPart.Shared, name: String, after amount: SheetAmount) {
    self.shared = shared
    self.name = name
    self.amount = amount
  }

  mutating func start(_ word: Int, _ fields: MarkupFields) -> Bool {
    switch Word(rawValue: word) {
    case .c: return startCell(fields)
    case .v:
      isHeard = true
      cell.beginValue()
    case .t:
      isHeard = cell.kind == .inline && !isPhonetic
      if isHeard { cell.beginValue() }
    case .row: return startRow(fields)
    case .f:
      isHeard = true
      cell.beginFormula()
    case .rPh: isPhonetic = true
    case .mergeCell: return merge(fields)
    case .worksheet: isWorksheet = true
    case .col: hideColumns(fields)
    default: break
    }
    return true
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isHeard else { return true }
    cell.take(bytes)
    if cell.bytes.count > SheetLimit.cellBytes, cell.isUncalculated { cell.beginFormula() }
    return cell.bytes.count <= SheetLimit.cellBytes || fails(at: cell.column, .sheetTextTooLong)
  }

  mutating func end(_ word: Int) -> Bool {
    switch Word(rawValue: word) {
    case .c: return endCell()
    case .v, .t, .f: isHeard = false
    case .rPh: isPhonetic = false
    default: break
    }
    return true
  }
}

extension SheetScan {
  /// "1", as Excel writes it, or "true"; or without any height or width.
  private func isHidden(_ fields: MarkupFields, _ size: Word) -> Bool {
    fields[Word.hidden.rawValue].map { ["1", "true"].contains(string($0)) } ?? false
      || fields[size.rawValue].map { isZero(string($0)) } ?? false
  }

  private mutating func hideColumns(_ fields: MarkupFields) {
    guard isHidden(fields, .width), let first = fields[Word.min.rawValue].flatMap(number),
      let last = fields[Word.max.rawValue].flatMap(number), 1 <= first, first <= last
    else { return }
    builder.hidden.addColumns(first...min(last, SheetLimit.columns))
  }

  private mutating func startRow(_ fields: MarkupFields) -> Bool {
    cell.column = 0
    isHiddenRow = isHidden(fields, .ht)
    if let field = fields[Word.r.rawValue] {
      guard let stated = number(field), stated > 0 else { return failsAsDamaged(at: 1) }
      row = stated
    } else {
      row += 1
    }
    return row <= SheetLimit.rows || fails(at: 1, .sheetTooManyRows)
  }

  private mutating func startCell(_ fields: MarkupFields) -> Bool {
    guard row > 0 else { return failsAsDamaged(at: 1) }
    cell.begin(type: fields[Word.t.rawValue], style: fields[Word.s.rawValue].flatMap(number))
    guard let field = fields[Word.r.rawValue] else {
      cell.column += 1
      return cell.column <= SheetLimit.columns || fails(at: 1, .sheetTooManyColumns)
    }
    guard let name = CellName(field), name.column > 0, name.row == row else {
      return failsAsDamaged(at: cell.column + 1)
    }
    cell.column = name.column
    return true
  }

  private mutating func endCell() -> Bool {
    let packed = cell.packed(shared)
    if cell.isDamaged { return failsAsDamaged(at: cell.column) }
    guard let packed else { return true }
    guard shared.texts.bytes.count <= SheetLimit.textBytes else { return failsByAmount() }
    guard builder.add(packed, row: row) else {
      return fails(at: cell.column, .sheetDisorder, hint: .sheetDamagedHint)
    }
    if isHiddenRow { builder.hidden.addRow(row) }
    amount.cells += 1
    return amount.cells <= shared.cells || fails(at: cell.column, .sheetTooManyCells)
  }

  /// "A1:C2"; a range of a single cell is none.
  private mutating func merge(_ fields: MarkupFields) -> Bool {
    guard let field = fields[Word.ref.rawValue], let colon = field.firstIndex(of: 0x3A),
      let first = CellName(UnsafeBufferPointer(rebasing: field[..<colon])),
      let last = CellName(UnsafeBufferPointer(rebasing: field[(colon + 1)...])),
      1 <= first.row, first.row <= last.row, 1 <= first.column, first.column <= last.column,
      first != last
    else { return true }
    let range = CellRange(rows: first.row...last.row, columns: first.column...last.column)
    builder.merged.append(range)
    amount.merges += 1
    amount.mergedColumns += range.columns.count
    return amount.merges <= SheetLimit.merges && amount.mergedColumns <= SheetLimit.mergedColumns
      || failsByAmount()
  }

  private mutating func fails(at column: Int, _ message: Message, hint: Message? = nil) -> Bool {
    let cell = Place.Cell(sheet: name, name: cellName(row: max(1, row), column: max(1, column)))
    fault = Faults(.record, at: Place(file: shared.file, cell: cell), message, hint: hint)
    return false
  }

  private mutating func failsAsDamaged(at column: Int) -> Bool {
    fails(at: column, .sheetDamagedCell, hint: .sheetDamagedHint)
  }

  private mutating func failsByAmount() -> Bool {
    fault = Faults(
      .record, at: Place(file: shared.file), .sheetTooMuch(name), hint: .sheetTooLargeHint)
    return false
  }
}
