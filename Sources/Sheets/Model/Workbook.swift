internal import Bahasa

/// The sheets of a table file, as values with places. A CSV file is one
/// sheet without a name.
public struct Workbook: Sendable {
  /// The file as the user named it.
  public let file: String
  /// In the file's order; never empty.
  public let sheets: [Sheet]
  /// Whether it is as Piagam wrote it, and nothing to fill in.
  public internal(set) var isResult = false

  /// The sheet of that name, whatever its case and the blanks around it: spreadsheets allow no two
  /// names that differ in case only.
  public subscript(name: String) -> Sheet? {
    sheets.first { $0.name.map { TypedText($0).text.lowercased() } == name.lowercased() }
  }

  /// Whether the file is one table without sheets' names: CSV.
  public var isPlainTable: Bool { sheets.count == 1 && sheets[0].name == nil }
}

extension Workbook {
  /// Of one table.
  package init(_ sheet: Sheet) { self.init(file: sheet.file, sheets: [sheet]) }
}
