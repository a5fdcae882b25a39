/// A place in an input file: in a text by line and column, in a table by cell.
public struct Place: Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// From 1; nil when the whole file is meant.
  public var line: Int?
  /// From 1, counted in characters (Unicode scalars).
  public var column: Int?
  /// How many characters are meant, for the marks under the line.
  public var length: Int
  /// The line itself, when the reader had it at hand and it is no longer than `longestExcerpt`.
  public var excerpt: String?
  /// The cell of a table file, in place of line and column.
  public var cell: Cell?

  /// A cell as spreadsheets call it.
  public struct Cell: Hashable, Sendable {
    /// The sheet's name; nil in a file that is one table, such as CSV.
    public var sheet: String?
    /// "C7"; "7" when the whole row is meant, nil when the whole sheet is; "C7:C9,C12" when
    /// several cells of a column are.
    public var name: String?

    public init(sheet: String? = nil, name: String? = nil) {
      self.sheet = sheet
      self.name = name
    }
  }

  /// In characters (Unicode scalars): a longer line is not shown.
  public static let longestExcerpt = 160

  public init(
    file: String, line: Int? = nil, column: Int? = nil, length: Int = 1, excerpt: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
  }

  public init(file: String, cell: Cell) {
    self.init(file: file)
    self.cell = cell
  }
}

extension Place {
  /// By what tells places of one file apart; a long register has a hundred thousand.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(column)
    hasher.combine(cell?.name)
  }
}

extension Place: CustomStringConvertible {
  /// "file:line:column" as compilers and editors know it; "file:Sheet!C7" of
  /// a cell, as spreadsheets know it.
  public var description: String {
    let file = file.shortenedWord
    if let cell { return [file, "\(cell)"].filter { !$0.isEmpty }.joined(separator: ":") }
    return ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }
}

extension Place.Cell: CustomStringConvertible {
  /// "Register!C7", "C7", "Register".
  public var description: String {
    let shown = name.map { ColumnCells($0)?.shortName ?? $0 }
    return [sheet?.shortened, shown?.shortened].compactMap { $0 }.joined(separator: "!")
  }
}
