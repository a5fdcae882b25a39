internal import Diagnostics
internal import Fields
package import Sheets

extension SheetPlan {
  /// Puts keys below one another: what each is called, its value, what it means; behind a choice
  /// what may be chosen.
  ///
  /// - Parameters:
  ///   - row: of the first.
  ///   - entry: how a cell to fill in looks, and what is in it.
  ///   - refusal: shown when something else is typed than can be chosen.
  package mutating func put(
    _ lines: [KeyLine], from row: Int, refusal: EntryRule.Prompt? = nil,
    entry: (KeyLine) -> (content: CellContent, style: CellStyle)
  ) {
    for (index, line) in lines.enumerated() {
      let row = row + index
      put(
        .text(line.label), row: row, column: 1,
        style: .plain.with { $0.isBold = line.key.isRequired })
      let (content, style) = entry(line)
      put(content, row: row, column: 2, style: style)
      put(
        .text(line.key.about.indonesian), row: row, column: 3,
        style: .plain.with {
          $0.isItalic = true
          $0.isWrapped = true
          $0.vertical = .top
        })
      fitHeight(row: row)
      let cell = CellRange(rows: row...row, columns: 2...2)
      if let words = line.offered {
        entries.append(EntryRule(range: cell, kind: .list(words), refusal: refusal))
      }
    }
  }
}

extension KeyLine {
  /// The words that a sheet offers; nil where anything may be typed, and where they are too many
  /// for a list of a spreadsheet.
  package var offered: [String]? {
    guard case .choice(let words) = key.shape else { return nil }
    let offered = words.filter { $0 != YesNo.yes.rawValue && $0 != YesNo.no.rawValue }
    return offered.joined(separator: ",").count > 255 ? nil : offered
  }
}
