internal import Bahasa
internal import Measures

/// The cells of a sheet, 16 bytes each: a national register has more than a
/// million.
final class CellGrid: Sendable {
  struct RowHead {
    var number: UInt32
    /// Where the row's cells begin.
    var start: UInt32
  }

  let rows: [RowHead]
  let cells: [PackedCell]
  let merges: MergedRanges
  let texts: TextStore
  let hidden: HiddenRanges

  init(
    rows: [RowHead], cells: [PackedCell], merges: MergedRanges, texts: TextStore,
    hidden: HiddenRanges = HiddenRanges()
  ) {
    self.rows = rows
    self.cells = cells
    self.merges = merges
    self.texts = texts
    self.hidden = hidden
  }
}

extension CellGrid {
  func index(ofRow number: Int) -> Int? {
    let index = rows.indices.partition { rows[$0].number < number }
    return index < rows.count && rows[index].number == number ? index : nil
  }

  func cells(ofRow index: Int) -> Range<Int> {
    let end = index + 1 < rows.count ? Int(rows[index + 1].start) : cells.count
    return Int(rows[index].start)..<end
  }

  func cell(inRow index: Int, column: Int) -> Int? {
    let range = cells(ofRow: index)
    let found = range.partition { cells[$0].column < column }
    return found < range.upperBound && cells[found].column == column ? found : nil
  }

  func value(of cell: PackedCell) -> CellValue {
    switch cell.kind {
    case .text: cell.isPlain ? .text(texts.string(cell.text)) : raw(cell).value
    case .number: .number(cell.decimal.rational)
    case .date: cell.date.map(CellValue.date) ?? .number(.zero)
    case .time: .fault(.time(cell.time.text))
    case .flag: .flag(cell.payload != 0)
    case .error: .fault(.error(texts.string(cell.text)))
    case .uncalculated: .fault(.uncalculated)
    case .badNumber: .fault(.badNumber(texts.string(cell.text)))
    }
  }

  /// What a text that is not plain probably was.
  func remark(on cell: PackedCell) -> (text: String, TypedText.Remark)? {
    cell.kind == .text && !cell.isPlain ? raw(cell).remark : nil
  }

  private func raw(_ cell: PackedCell) -> RawCellText { RawCellText(texts.string(cell.text)) }
}
