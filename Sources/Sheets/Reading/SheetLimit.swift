/// How much a table file may hold. The largest register there is, 552 offices,
/// stays far below; the limits keep a hostile file below 256 MiB of memory.
/// They are checked against what is really read, not against what a file says
/// of itself.
package enum SheetLimit {
  /// Bytes of a file, compressed or not.
  package static let fileBytes = 32 << 20
  /// Bytes of a text of which only some rows are in memory at a time: a spreadsheet's full height
  /// of rows of 1,000 bytes. It is read in seconds.
  static let textFileBytes = 1 << 30
  /// Bytes of a row of such a text.
  static let rowBytes = 4 << 20
  /// Files inside an XLSX file.
  static let entries = 10_000
  /// Bytes that are inflated from one XLSX file, all parts together.
  static let inflatedBytes = 256 << 20
  /// Inflated bytes for one compressed byte, from `ratioGrace` on. Sheets lie
  /// around 10, deflate reaches 1032.
  static let ratio = 250
  static let ratioGrace = 16 << 20
  /// Bytes of all texts in an XLSX file.
  static let textBytes = 32 << 20
  /// Bytes of one text: 32,767 characters (Excel's limit) of four bytes.
  static let cellBytes = 131_068
  /// Cells that hold something, all sheets together.
  static let cells = 2_000_000
  static let sheets = 1_000
  static let sharedStrings = 1_000_000
  /// Merged ranges and the columns that they cover, all sheets together.
  static let merges = 20_000
  static let mergedColumns = 1_000_000
  /// What one part of an XLSX file refers to.
  static let relationships = 10_000
  /// Formats of cells, as many as Excel allows.
  static let formats = 65_490
  /// Of spreadsheets: row 1,048,576, column XFD.
  static let rows = 1_048_576
  static let columns = 16_384
}
