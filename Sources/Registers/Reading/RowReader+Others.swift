internal import Diagnostics
internal import Records
internal import Sheets

// Rows that are no office's: captions among the offices, sums, notes below the table.

extension RowReader {
  /// The first words of such a row; nil for an office's, and for one that may be an office
  /// whose code was forgotten: that is never passed over.
  mutating func wordsOfOther(_ row: Sheet.Row) -> String? {
    if hasCode(row) { return nil }
    let cells = row.cells.filter { !isNumbered($0) }
    guard let first = cells.first else { return "\(row.cells[row.cells.startIndex].value)" }
    let words = String("\(first.value)".singleSpaced.prefix(40))
    if isSummary(first) || isHeading(row) { return words }
    if isAlone(cells) { return mayBeOffice(first, row) ? nil : words }
    let others = cells.dropFirst()
    if isNote(first), others.allSatisfy(\.hasWords) { return words }
    return isBelow(row) && !isData(row) ? words : nil
  }

  /// Whether an office stands in the row.
  func isOffice(_ row: Sheet.Row) -> Bool {
    sheet.key == .kode ? hasCode(row) : names(row)
  }

  /// The office that the row's code says; nil without a code.
  func kode(of row: Sheet.Row) -> Wilayah? {
    guard let cell = cell(row, .kode) else { return nil }
    switch TypedKode(TypedKode.value(of: cell), nama: nil) {
    case .kode(let wilayah): return wilayah
    case .lama(let lama): return lama.wilayah
    case .wrong: return nil
    }
  }
}

extension RowReader {
  /// What is no code and begins with a figure is longer.
  private func hasCode(_ row: Sheet.Row) -> Bool {
    guard let column = sheet.column(.kode), let cell = row[column] else { return false }
    guard case .text(let text) = cell.value else { return true }
    let first = text.first { $0 != "'" && !$0.isWhitespace }
    return first?.isNumber == true && text.utf8.count <= 16
  }

  private func names(_ row: Sheet.Row) -> Bool { cell(row, .nama).map(namesOffice) ?? false }

  private func namesOffice(_ cell: Sheet.Cell) -> Bool {
    cell.typed.map { !Wilayah.bernama(SatkerName($0).wilayah).isEmpty } ?? false
  }

  /// A running number, which says nothing of a row.
  private func isNumbered(_ cell: Sheet.Cell) -> Bool {
    sheet.columns(.derived).contains(cell.column) && !cell.hasWords
  }

  private func isAlone(_ cells: [Sheet.Cell]) -> Bool { cells.count == 1 && cells[0].hasWords }

  /// Whether a name that stands alone is an office of which nothing is known: none that
  /// stands over the table, or whose code is in another row.
  private mutating func mayBeOffice(_ cell: Sheet.Cell, _ row: Sheet.Row) -> Bool {
    guard cell.column == sheet.column(.nama), namesOffice(cell) else { return false }
    if sheet.isSpread(cell, row) { return false }
    guard sheet.key == .kode else { return sheet.column(.derived) == nil || row.cells.count > 1 }
    let found = Wilayah.bernama(SatkerName(cell.typed ?? "").wilayah)
    return !found.allSatisfy { typedCodes.contains($0.kode) }
  }

  /// The headings once more, as on every page.
  private func isHeading(_ row: Sheet.Row) -> Bool {
    guard let text = cell(row, sheet.key)?.typed else { return false }
    return sheet.headings[text] == sheet.key
  }

  private func isSummary(_ cell: Sheet.Cell) -> Bool {
    let words = cell.typed.map(folded) ?? ""
    return RowReader.summaries.contains { words.hasPrefix($0) }
  }

  private static let summaries = [
    "jumlah", "jml", "total", "ratarata", "rerata", "subtotal", "subjumlah", "grandtotal",
    "nilaitertinggi", "nilaiterendah", "nilairata", "nilairerata", "tertinggi", "terendah",
    "persentase",
  ]

  private func isNote(_ cell: Sheet.Cell) -> Bool {
    let word = cell.typed?.lowercased().prefix { $0.isLetter } ?? ""
    return RowReader.notes.contains(String(word))
  }

  private static let notes: Set = [
    "catatan", "keterangan", "ket", "sumber", "nb", "update", "diperbarui", "dicetak",
  ]

  /// Below the table: behind a gap or a row that was passed over, such as “Jumlah”.
  private mutating func isBelow(_ row: Sheet.Row) -> Bool {
    row.number > lastOffice + 1 || row.number > lastOffice && lastPassed == row.number - 1
  }

  /// Whether the row says of an office what registers say.
  private func isData(_ row: Sheet.Row) -> Bool {
    names(row)
      || cell(row, .status).map { RowReader.answer("\($0.value)") != nil } == true
      || sheet.kinds.contains { $0.isFigure && cell(row, $0)?.hasWords == false }
  }
}

extension RegisterSheet {
  /// Whether a cell is joined with others over most of a table's width.
  fileprivate func isSpread(_ cell: Sheet.Cell, _ row: Sheet.Row) -> Bool {
    sheet.merged.contains {
      $0.contains(row: row.number, column: cell.column) && $0.columns.count > 2
    }
  }
}

extension Sheet.Cell {
  /// What was typed as text.
  var typed: String? { if case .text(let text) = value { text } else { nil } }

  /// Whether there are words in it and not only figures.
  fileprivate var hasWords: Bool {
    typed.map { $0.count(where: \.isLetter) > 2 } ?? false
  }
}
