internal import Diagnostics
internal import Markup

/// Makes cells of the events of an OpenDocument file. Every event says whether to go on.
struct ContentScan {
  private enum Word: String, CaseIterable {
    case spreadsheet, style, name, display, visibility
    case sheetColumn = "table-column"
    case tableProperties = "table-properties"
    case rowProperties = "table-row-properties"
    case columnProperties = "table-column-properties"
    case height = "row-height"
    case width = "column-width"
    case styleName = "style-name"
    case table, columns = "number-columns-spanned"
    case rows = "number-rows-spanned"
    case c, lineBreak = "line-break"
    case s, tab, a, span
    case repeatedRows = "number-rows-repeated"
    case row = "table-row"
    case covered = "covered-table-cell"
    case repeated = "number-columns-repeated"
    case p, cell = "table-cell"
  }

  /// Those of elements, then those of values.
  static let words = Word.allCases.map(\.rawValue) + OpenCell.words
  private static let elements = Word.allCases

  private(set) var entries: [ContentPart.Entry] = []
  private(set) var isSpreadsheet = false
  private(set) var fault: Faults?
  private let shared: SheetPart.Shared
  private var amount = SheetAmount()
  /// Names are the same whose bytes are.
  private var hiddenStyles: Set<[UInt8]> = []
  private var style: [UInt8] = []
  /// The last row that is complete.
  private var row = 0
  private var column = 0
  private var repeatedRows = 1
  private var isHiddenRow = false
  /// The last column that is described.
  private var described = 0
  private var repeatedCells = 1
  private var spans = (rows: 1, columns: 1)
  private var cells: [PackedCell] = []
  private var cell: OpenCell?
  private var isInRow = false
  private var isHeard = false
  /// How deep in something that is no text of the cell: a note, a picture, a table.
  private var skipped = 0

  init(_ shared: SheetPart.Shared) { self.shared = shared }

  mutating func start(_ word: Int, _ fields: MarkupFields) -> Bool {
    let word = ContentScan.element(word)
    if skipped > 0 {
      skipped += 1
    } else if cell != nil {
      return startInCell(word, fields)
    } else {
      switch word {
      case .cell, .covered:
        if isInRow { startCell(fields, isCovered: word == .covered) }
      case .row: return startRow(fields)
      case .table: return startTable(fields)
      case .style: style = bytes(.name, fields)
      case .tableProperties: if string(.display, fields) == "false" { hiddenStyles.insert(style) }
      case .rowProperties: if isZero(string(.height, fields)) { hiddenStyles.insert(style) }
      case .columnProperties: if isZero(string(.width, fields)) { hiddenStyles.insert(style) }
      case .spreadsheet: isSpreadsheet = true
      case .sheetColumn: describeColumns(fields)
      default: break
      }
    }
    return hiddenStyles.count < SheetLimit.formats
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isHeard, skipped == 0 else { return true }
    cell?.bytes.append(contentsOf: bytes)
    return isShort
  }

  mutating func end(_ word: Int) -> Bool {
    if skipped > 0 {
      skipped -= 1
      return true
    }
    switch ContentScan.element(word) {
    case .p: isHeard = false
    case .cell, .covered: return endCell()
    case .row: return endRow()
    default: break
    }
    return true
  }

  private static func element(_ word: Int) -> Word? {
    elements.indices.contains(word) ? elements[word] : nil
  }
}

extension ContentScan {
  private func string(_ word: Word, _ fields: MarkupFields) -> String {
    ContentScan.index(word).flatMap { fields[$0] }.map { Sheets.string($0) } ?? ""
  }

  private func bytes(_ word: Word, _ fields: MarkupFields) -> [UInt8] {
    ContentScan.index(word).flatMap { fields[$0] }.map(Array.init) ?? []
  }

  /// A count of at least one; what is no number is one.
  private func count(_ word: Word, _ fields: MarkupFields) -> Int {
    ContentScan.index(word).flatMap { fields[$0] }.flatMap { number($0) }.map { max(1, $0) } ?? 1
  }

  private static func index(_ word: Word) -> Int? { elements.firstIndex(of: word) }

  private mutating func startTable(_ fields: MarkupFields) -> Bool {
    guard entries.count < SheetLimit.sheets else { return false }
    let isHidden = hiddenStyles.contains(bytes(.styleName, fields))
    entries.append(
      .init(name: string(.name, fields), isHidden: isHidden, builder: GridBuilder()))
    row = 0
    described = 0
    return true
  }

  /// "collapse", or "filter", or without any height or width; what says nothing is seen.
  private func isHidden(_ fields: MarkupFields) -> Bool {
    ["collapse", "filter"].contains(string(.visibility, fields))
      || hiddenStyles.contains(bytes(.styleName, fields))
  }

  private mutating func describeColumns(_ fields: MarkupFields) {
    let first = described + 1
    described = min(described + count(.repeated, fields), SheetLimit.columns)
    guard isHidden(fields), first <= described, !entries.isEmpty else { return }
    entries[entries.count - 1].builder.hidden.addColumns(first...described)
  }

  private mutating func startRow(_ fields: MarkupFields) -> Bool {
    guard !entries.isEmpty else { return true }
    isInRow = true
    repeatedRows = count(.repeatedRows, fields)
    isHiddenRow = isHidden(fields)
    column = 0
    return true
  }

  /// What a covered cell holds is seen by nobody.
  private mutating func startCell(_ fields: MarkupFields, isCovered: Bool) {
    repeatedCells = count(.repeated, fields)
    spans = (count(.rows, fields), count(.columns, fields))
    cell = OpenCell(fields, from: ContentScan.elements.count)
    cell?.isCovered = isCovered
  }

  private mutating func startInCell(_ word: Word?, _ fields: MarkupFields) -> Bool {
    switch word {
    case .p:
      if cell?.hasText == true { cell?.bytes.append(UInt8(ascii: "\n")) }
      cell?.hasText = true
      isHeard = true
    case .span, .a: break
    case .s where isHeard:
      let spaces = min(count(.c, fields), SheetLimit.cellBytes + 1)
      cell?.bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: spaces))
    case .tab where isHeard: cell?.bytes.append(UInt8(ascii: "\t"))
    case .lineBreak where isHeard: cell?.bytes.append(UInt8(ascii: "\n"))
    default:
      skipped = 1
      return true
    }
    return isShort
  }

  private var isShort: Bool {
    mutating get {
      (cell?.bytes.count ?? 0) <= SheetLimit.cellBytes || fails(.sheetTextTooLong)
    }
  }

  private mutating func endCell() -> Bool {
    guard let found = cell else { return true }
    cell = nil
    isHeard = false
    if !merge() { return false }
    guard let packed = found.packed(shared) else {
      column += repeatedCells
      return true
    }
    guard shared.texts.bytes.count <= SheetLimit.textBytes else { return false }
    guard column + repeatedCells <= SheetLimit.columns else { return fails(.sheetTooManyColumns) }
    for _ in 0..<repeatedCells {
      column += 1
      cells.append(packed.moved(to: column))
    }
    return true
  }

  private mutating func endRow() -> Bool {
    guard isInRow else { return true }
    isInRow = false
    defer { cells.removeAll(keepingCapacity: true) }
    if cells.isEmpty {
      row += repeatedRows
      return true
    }
    guard row + repeatedRows <= SheetLimit.rows else { return fails(.sheetTooManyRows) }
    amount.cells += cells.count * repeatedRows
    guard amount.cells <= shared.cells else { return fails(.sheetTooManyCells) }
    for _ in 0..<repeatedRows {
      row += 1
      if isHiddenRow { entries[entries.count - 1].builder.hidden.addRow(row) }
      for cell in cells { _ = entries[entries.count - 1].builder.add(cell, row: row) }
    }
    return true
  }

  /// The range that the cell covers, when it is not itself alone.
  private mutating func merge() -> Bool {
    let last = (row: row + spans.rows, column: column + spans.columns)
    guard spans != (1, 1), last.row <= SheetLimit.rows, last.column <= SheetLimit.columns else {
      return true
    }
    entries[entries.count - 1].builder.merged.append(
      CellRange(rows: row + 1...last.row, columns: column + 1...last.column))
    amount.merges += 1
    amount.mergedColumns += spans.columns
    return amount.merges <= SheetLimit.merges && amount.mergedColumns <= SheetLimit.mergedColumns
  }

  private mutating func fails(_ message: Message) -> Bool {
    let name = cellName(row: row + 1, column: min(column + 1, SheetLimit.columns))
    let cell = Place.Cell(sheet: entries.last?.name, name: name)
    fault = Faults(.record, at: Place(file: shared.file, cell: cell), message)
    return false
  }
}
