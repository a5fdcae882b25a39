internal import Sheets

/// What somebody typed into a row of a register, by the columns that a charter may need.
public struct TypedRow: Sendable {
  let sheet: RegisterSheet
  let row: Sheet.Row
  /// Of the office, where the row says one that is known.
  let kode: String?
  /// Whether it has more cells than its heading: nobody knows which column each is of.
  let isShifted: Bool

  /// Whether the row is one that was refused before.
  public var isCorrection: Bool { sheet.holdsCorrections }

  /// As it is seen in the cells; nil of what is empty.
  subscript(kolom: RegisterColumn) -> String? {
    // A spreadsheet that takes 61.10 for a number drops its zero.
    if kolom == .kode, let kode { return kode }
    guard !isShifted else { return nil }
    let texts = sheet.columns(kolom).compactMap { sheet.cell(row, $0)?.seen }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}
