package import Diagnostics
package import Fields
package import Sheets

/// A record's file, read once whatever kind of record it is: a text as a tree in which
/// every key and value knows its place, a table as its sheets.
public struct OpenedRecord: Sendable {
  public let source: RecordSource
  private let content: Result<Content, Faults>

  fileprivate enum Content {
    /// With what was found wrong and read over.
    case text(TreeNode, [Diagnostic])
    /// Of a long text, its first rows and the whole.
    case table(Workbook, TextTable?)
  }

  /// A file that cannot be read is told of when it is asked for.
  public init(_ source: RecordSource) {
    self.source = source
    content = Result { () throws(Faults) in
      if source.isTable { return try Content(table: source) }
      let findings = Findings()
      let root = try RecordReader.node(of: source, findings)
      return .text(root, findings.diagnostics)
    }
  }

  /// A record that is a part of a file, such as a row of a table.
  ///
  /// - Parameter found: what is wrong with it; whoever reads it is told.
  package init(_ source: RecordSource, root: TreeNode, found: [Diagnostic]) {
    self.source = source
    content = .success(.text(root, found))
  }

  /// A record with the values that it has in common with others; its own win. Pictures of these
  /// are looked for beside their file, unless the record names files itself. A table, and what
  /// cannot be read, stays as it is.
  ///
  /// - Parameter keys: of its kind.
  package func with(
    _ common: CommonValues, _ keys: [RecordKey] = Declaration.fields.keys
  ) -> OpenedRecord {
    guard case .success(.text(let root, let found)) = content else { return self }
    var source = source
    if root.texts(of: keys).isEmpty { source.folder = common.source.folder }
    return OpenedRecord(source, root: root.filled(from: common), found: found)
  }
}

extension OpenedRecord.Content {
  fileprivate init(table source: RecordSource) throws(Faults) {
    if let bytes = source.longText {
      let text = try TextTable(bytes, file: source.name)
      self = .table(Workbook(try text.head(rows: Self.rowsOfHead)), text)
    } else {
      self = .table(try readWorkbook(source.bytes, file: source.name), nil)
    }
  }

  /// Headings stand among so many rows.
  private static let rowsOfHead = 100
}

extension OpenedRecord {
  /// Nil for a text.
  ///
  /// - Throws: what makes the file unreadable.
  package func workbook() throws(Faults) -> Workbook? {
    if case .table(let workbook, _) = try content.get() { workbook } else { nil }
  }

  /// The whole of a table that is a long text, of which the workbook has the first rows.
  package var longText: TextTable? {
    if case .success(.table(_, let text)) = content { text } else { nil }
  }

  /// Whether a table has a sheet of that name.
  package func hasSheet(_ name: String) -> Bool {
    if case .success(.table(let workbook, _)) = content { workbook[name] != nil } else { false }
  }

  /// Whether it is a workbook as Piagam wrote it, and nothing to fill in.
  package var isResult: Bool {
    if case .success(.table(let workbook, _)) = content { workbook.isResult } else { false }
  }

  /// The tree of a text; what was read over is then among the findings.
  ///
  /// - Throws: what makes the file unreadable; a table is refused.
  package func tree(_ findings: Findings) throws(Faults) -> TreeNode {
    guard case .text(let root, let found) = try content.get() else {
      throw Faults(.record, at: Place(file: source.name), .recordIsTable)
    }
    findings.add(found)
    return root
  }

  /// What a text says under a key at its root; nil where it says nothing there, or
  /// cannot be read.
  package func word(_ key: String) -> String? { node(key)?.text }

  /// The same with its place.
  package func node(_ key: String) -> TreeNode? {
    if case .success(.text(let root, _)) = content { root.value(of: key) } else { nil }
  }

  /// The same record with another text under a key that it has at its root.
  package func saying(_ text: String, under key: String) -> OpenedRecord {
    guard case .success(.text(var root, let found)) = content,
      case .mapping(var entries) = root.content,
      let index = entries.firstIndex(where: { $0.key == key }),
      entries[index].value.text != text
    else { return self }
    entries[index].value.content = .scalar(text, isQuoted: true)
    root.content = .mapping(entries)
    return OpenedRecord(source, root: root, found: found)
  }

  /// The word that a text says in “jenis” at its root, one of those that are known;
  /// nil when it does not say it, for a table and for a file that cannot be read.
  ///
  /// - Throws: `Faults(.record)` for anything else that stands there.
  package func jenis(among known: [String]) throws(Faults) -> String? {
    guard case .success(.text(let root, _)) = content, case .mapping(let entries) = root.content,
      let entry = entries.first(where: { $0.key == "jenis" })
    else { return nil }
    let key = RecordKey("jenis", .choice(known), about: .known(known))
    let findings = Findings()
    SchemaCheck.run(
      TreeNode(content: .mapping([entry]), place: root.place), [key], file: source.name, findings)
    try findings.check()
    return entry.value.text.flatMap(known.word)
  }
}
