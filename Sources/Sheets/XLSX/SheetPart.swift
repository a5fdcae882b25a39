internal import Diagnostics
internal import Markup

/// The cells of a sheet (ECMA-376 part 1, 18.3).
final class SheetPart: PartListener {
  /// The commonest first: the stream looks from the front.
  enum Word: Int { case c, v, r, s, t, row, f, `is`, rPh, mergeCell, ref, worksheet }

  /// What all sheets of a file share.
  struct Shared {
    var file: String
    var strings: [CleanText] = []
    var styles: StylesPart?
    var is1904 = false
    var texts: TextCollector
  }

  private(set) var builder = GridBuilder()
  /// Whether the part is a sheet with cells at all.
  private(set) var isWorksheet = false
  private let shared: Shared
  private let name: String
  private let cellsBefore: Int
  private var row = 0
  private var cell = CellDraft()
  private var isHeard = false
  private var isPhonetic = false

  /// - Parameter cellsBefore: how many the sheets before it have.
  init(_ shared: Shared, name: String, cellsBefore: Int) {
    self.shared = shared
    self.name = name
    self.cellsBefore = cellsBefore
    super.init(
      words: [
        "c", "v", "r", "s", "t", "row", "f", "is", "rPh", "mergeCell", "ref", "worksheet",
      ])
  }

  override func start(_ word: Int, _ fields: MarkupFields) {
    switch Word(rawValue: word) {
    case .c: startCell(fields)
    case .v: isHeard = true
    case .t: isHeard = cell.kind == .inline && !isPhonetic
    case .row: startRow(fields)
    case .f: cell.hasFormula = true
    case .rPh: isPhonetic = true
    case .mergeCell: merge(fields)
    case .worksheet: isWorksheet = true
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isHeard else { return }
    cell.bytes.append(contentsOf: bytes)
    if cell.bytes.count > SheetLimit.cellBytes { fail(at: cell.column, .sheetTextTooLong) }
  }

  override func end(_ word: Int) {
    switch Word(rawValue: word) {
    case .c: endCell()
    case .v, .t: isHeard = false
    case .rPh: isPhonetic = false
    default: break
    }
  }
}

extension SheetPart {
  private func startRow(_ fields: MarkupFields) {
    let named = fields[Word.r.rawValue].flatMap(number)
    row = named ?? row + 1
    cell.column = 0
    if row < 1 || row > SheetLimit.rows { fail(at: 1, .sheetTooManyRows) }
  }

  private func startCell(_ fields: MarkupFields) {
    cell.begin(type: fields[Word.t.rawValue], style: fields[Word.s.rawValue].flatMap(number))
    guard let field = fields[Word.r.rawValue] else {
      cell.column += 1
      if cell.column > SheetLimit.columns { fail(at: 1, .sheetTooManyColumns) }
      return
    }
    guard let name = CellName(field), name.column > 0, name.row == row else {
      return fail(at: cell.column + 1, .sheetDamagedCell, hint: .sheetDamagedHint)
    }
    cell.column = name.column
  }

  private func endCell() {
    guard let packed = cell.packed(shared) else { return }
    if packed.kind == .text || packed.kind == .error || packed.kind == .badNumber,
      shared.texts.bytes.count > SheetLimit.textBytes
    {
      fail(Faults(.record, at: Place(file: shared.file), .sheetTooMuch(name)))
    } else if !builder.add(packed, row: row) {
      fail(at: cell.column, .sheetDisorder, hint: .sheetDamagedHint)
    } else if builder.cells.count + cellsBefore > SheetLimit.cells {
      fail(at: cell.column, .sheetTooManyCells)
    }
    if cell.isDamaged { fail(at: cell.column, .sheetDamagedCell, hint: .sheetDamagedHint) }
  }

  /// "A1:C2"; a range of a single cell is none.
  private func merge(_ fields: MarkupFields) {
    guard let field = fields[Word.ref.rawValue], let colon = field.firstIndex(of: 0x3A),
      let first = CellName(UnsafeBufferPointer(rebasing: field[..<colon])),
      let last = CellName(UnsafeBufferPointer(rebasing: field[(colon + 1)...])),
      1 <= first.row, first.row <= last.row, 1 <= first.column, first.column <= last.column,
      first != last
    else { return }
    builder.merged.append(
      CellRange(rows: first.row...last.row, columns: first.column...last.column))
    if builder.merged.count > SheetLimit.merges {
      fail(Faults(.record, at: Place(file: shared.file), .sheetTooMuch(name)))
    }
  }

  private func fail(at column: Int, _ message: Message, hint: Message? = nil) {
    let cell = Place.Cell(sheet: name, name: cellName(row: row, column: max(1, column)))
    fail(Faults(.record, at: Place(file: shared.file, cell: cell), message, hint: hint))
  }
}
