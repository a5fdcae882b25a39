package import Diagnostics
public import Files
internal import Sheets

/// The bytes of a record file and what belongs to them. Reading the file is
/// the caller's work, so that a record may also come from standard input.
public struct RecordSource: Sendable {
  /// The file as the user named it, for messages.
  public var name: String
  /// UTF-8 text, YAML or JSON, at most 1 MiB; or a table.
  public var bytes: [UInt8]
  /// The whole of a table that is a long text; `bytes` are then its beginning. Nil: they are all.
  var longText: TextBytes?
  /// Where the files that it names are read, and nowhere else.
  public var folder: Folder
  /// The year that it is now; nil where no clock is asked. It decides of warnings only.
  public var now: Int?

  /// - Parameter folder: left out: without a file.
  public init(name: String, bytes: [UInt8], folder: Folder = .memory([:])) {
    self.name = name
    self.bytes = bytes
    self.folder = folder
  }

  /// The same of which no more is there than the beginning: a table of text, of which some rows
  /// are read at a time.
  ///
  /// - Parameters:
  ///   - count: bytes of the whole.
  ///   - read: gives a stretch of it.
  package func beginning(
    _ count: Int, read: @escaping @Sendable (Range<Int>) -> Result<[UInt8], Faults>
  ) -> RecordSource {
    var source = self
    source.longText = TextBytes(count: count) { (range) throws(Faults) in try read(range).get() }
    return source
  }

  /// A file that the record names, as the user can open it: "u/r.csv" of
  /// "r.csv" in "u/rekap.yaml".
  package func path(beside file: String) -> String {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return file }
    return name[...slash] + file
  }

  /// The largest record of text that is read, in bytes.
  package static let textLimit = 1 << 20

  /// The largest file of any kind that is read, in bytes.
  package static let fileLimit = SheetLimit.fileBytes

  /// Whether the bytes are those of a workbook, or the name or the text that of a CSV file.
  package var isTable: Bool { isWorkbook || isCSV }

  /// Whether it is a CSV file.
  package var isTextTable: Bool { !isWorkbook && isCSV }

  /// XLSX, ODS or what came before them, or a file that bears such a name.
  private var isWorkbook: Bool {
    bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
      || [".xlsx", ".xlsm", ".xls", ".ods"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Notepad ends every name in “.txt”: what it holds tells.
  private var isCSV: Bool {
    let name = name.lowercased()
    return [".csv", ".tsv"].contains { name.hasSuffix($0) }
      || (name.hasSuffix(".txt") || name == "-" && hasCells) && !isTree
  }

  /// Whether the first line has marks between cells, as a table has that comes without a name.
  private var hasCells: Bool {
    bytes.prefix { $0 != 0x0A && $0 != 0x0D }.count { $0 == 0x3B || $0 == 0x2C || $0 == 0x09 } > 1
  }

  /// Whether the first line that says something is one of YAML or JSON: “jenis: …”, “{”.
  private var isTree: Bool {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    let lines = text.split { $0.isNewline || $0 == "\u{FEFF}" }
    let isSilent = { (line: Substring) in line.trimmed.isEmpty || line.first == "#" || line == "---"
    }
    guard let line = lines.first(where: { !isSilent($0) }) else { return false }
    return line.trimmed.hasPrefix("{")
      || line.prefixMatch(of: /\s*[\w"]+\s*:(\s|$)/) != nil && !line.contains { ";\t".contains($0) }
  }
}
