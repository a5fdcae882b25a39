public import Records
internal import Sheets

/// What somebody typed into a row of a register, by the columns that a charter may need.
struct RowToCorrect: Sendable {
  let sheet: RegisterSheet
  let row: Sheet.Row
  /// Of the office, where the row says one that is known.
  let kode: String?
  /// Whether it has more cells than its heading: nobody knows which column each is of.
  let isShifted: Bool

  var typed: TypedRow {
    TypedRow(isCorrection: sheet.holdsCorrections) {
      Dictionary(
        uniqueKeysWithValues: RefusedRows.columns.compactMap { column in
          self[column.kolom].map { (column.name, $0) }
        })
    }
  }

  /// As it is seen in the cells; nil of what is empty.
  private subscript(kolom: RegisterColumn) -> String? {
    // A spreadsheet that takes 61.10 for a number drops its zero.
    if kolom == .kode, let kode { return kode }
    guard !isShifted else { return nil }
    let texts = sheet.columns(kolom).compactMap { sheet.cell(row, $0)?.seen }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}

extension RefusedRows {
  fileprivate static let columns = Headings.facts.filter { $0.kolom != .derived }
}

extension RefusedRows.Form {
  /// Of registers.
  public static let register = RefusedRows.Form(
    sheet: "Register",
    columns: RefusedRows.columns.map { column in
      RefusedRows.Column(column.name, width: column.kolom == .kode ? 8 : 22)
    })
}
