public import Diagnostics
public import Records

/// A row of a register as a declaration.
public struct DeclarationRow: Sendable {
  /// The cell of the row's code.
  public let place: Place
  /// In its sheet, from 1.
  public let number: Int
  /// Of the office; nil when the row says none that is known.
  public let kode: String?
  /// Its values are known by their cells, common ones by their lines. What is wrong with the
  /// row is told by whoever reads it.
  public let record: OpenedRecord
  /// What row and common values say, and what is wrong with the row: rows that say the same give
  /// the same, whatever the order of the columns.
  public let said: String
  public let typed: TypedRow
}
