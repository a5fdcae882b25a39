package import Diagnostics
internal import Fields
package import Records
internal import Sheets
internal import Templates

/// The rows of a table, each a record; each is read when it is asked for, in whatever order, from
/// any thread.
package struct DefinedRows: Sendable {
  /// Of the table.
  package let warnings: [Diagnostic]
  fileprivate let maker: RowMaker
  fileprivate let portions: [SheetRows.Portion]

  /// They come in portions of a few rows.
  package var count: Int { portions.count }

  /// The paths of files that are read for all rows, of which each row says its part.
  package var files: [String] { maker.common.all.flatMap(\.files) }

  /// The records of a portion, in their order.
  ///
  /// - Throws: `Faults` for a file that cannot be read any more.
  package func portion(_ index: Int) throws(Faults) -> [DefinedRow] {
    try maker.table.rows(of: portions[index]).compactMap(maker.row)
  }
}

/// A row of a table as a record.
package struct DefinedRow: Sendable {
  /// Its first cell.
  package let place: Place
  /// In its sheet, from 1.
  package let number: Int
  package let record: OpenedRecord
  /// What it says, with common values: rows that say the same give the same.
  package let said: String
  package let typed: TypedRow
}

extension DefinedKind {
  /// Reads a table for the records that its rows are. What is wrong with a row is told by reading
  /// its record only.
  ///
  /// - Parameters:
  ///   - sheet: its name; nil: the one named after the kind, or the first that has headings.
  ///   - common: what rows lack; a row's own value wins.
  /// - Throws: `Faults(.record)` for what is wrong with the table, before any row.
  package func rows(
    of record: OpenedRecord, sheet: String?, common: CommonValues?
  ) throws(Faults) -> DefinedRows {
    let findings = Findings(.found)
    let lines = KindLines(self)
    let table = try table(of: record, sheet, lines, findings)
    guard let headings = RowHeadings(table.head, lines, findings) else {
      throw Faults(
        .record, at: table.head.place,
        .definedNoHeadings(definition.kind.rawValue, searched: RowHeadings.searched),
        hint: .known(Array(lines.labels.prefix(8))))
    }
    let own = try commonValues(in: record, lines)
    var people: People?
    for values in [own, common].compactMap(\.self) where people == nil {
      people = try People(namedIn: values.root, of: values.source, findings)
    }
    var maker = RowMaker(
      kind: self, table: table, headings: headings, source: record.source,
      common: RowMaker.Common(own: own, given: common), people: people)
    var portions: [SheetRows.Portion] = []
    try table.each { (portion, rows) throws(Faults) in
      for row in rows where row.number > headings.row { maker.take(row) }
      if rows.contains(where: { $0.number > headings.row }) { portions.append(portion) }
    }
    try findings.check()
    return DefinedRows(warnings: findings.diagnostics, maker: maker, portions: portions)
  }

  /// What the workbook's sheet of common values says; nil where there is none.
  private func commonValues(
    in record: OpenedRecord, _ lines: KindLines
  ) throws(Faults) -> CommonValues? {
    guard let sheet = try record.workbook()?[DefinedKind.commonSheetName] else { return nil }
    let findings = Findings()
    let rows = sheet.rows.compactMap { row -> KeyRow? in
      // A title stands alone.
      guard row[2] != nil else { return nil }
      return row.keyRow(labelAt: 1, among: lines.known, findings)
    }
    let root = TreeNode(rows: rows, fields.keys, at: sheet.place, findings)
    return try common(root, of: record.source, findings)
  }

  /// What records of the kind have in common, in a file of its own.
  ///
  /// - Throws: every fault at once that no record can mend.
  package func common(_ source: RecordSource) throws(Faults) -> CommonValues {
    let findings = Findings()
    return try common(try OpenedRecord(source).tree(findings), of: source, findings)
  }

  /// Persons may be named there as in a record, and also when only the record says their table.
  private func common(
    _ root: TreeNode, of source: RecordSource, _ findings: Findings
  ) throws(Faults) -> CommonValues {
    let known = try withTables(root, of: source, isWhole: false, findings)
    return try CommonValues(known, source, of: fields.keys, findings)
  }

  private func table(
    of record: OpenedRecord, _ name: String?, _ lines: KindLines, _ findings: Findings
  ) throws(Faults) -> SheetRows {
    guard let workbook = try record.workbook() else {
      throw Faults(
        .record, at: Place(file: record.source.name), .definedNoTable(),
        hint: .definedNoTableHint())
    }
    if let text = record.longText { return try SheetRows(text, head: 100) }
    if let name {
      guard let sheet = workbook[name] else {
        throw Faults(
          .usage, at: Place(file: record.source.name), .definedNoSheet(name),
          hint: .meant(name, among: workbook.sheets.compactMap(\.name)))
      }
      return SheetRows(sheet)
    }
    let found = workbook[definition.kind.rawValue] ?? likely(workbook, lines, findings)
    guard let sheet = found ?? workbook.sheets.first else {
      throw Faults(
        .record, at: Place(file: record.source.name), .definedNoTable(),
        hint: .definedNoTableHint())
    }
    return SheetRows(sheet)
  }

  /// The first sheet that has headings of the kind; rows on others are told of.
  private func likely(
    _ workbook: Workbook, _ lines: KindLines, _ findings: Findings
  ) -> Sheet? {
    let others = [DefinedKind.commonSheetName, DefinedKind.peopleKey].map { $0.lowercased() }
    return workbook.sheets.filter { !others.contains($0.name?.lowercased() ?? "") }
      .likely(lines, findings) { .definedOthersUnreadHint($0[0]) }
  }
}
