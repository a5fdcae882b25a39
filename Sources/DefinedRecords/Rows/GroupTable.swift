internal import Diagnostics
internal import Fields
internal import Files
internal import Records
internal import Sheets

/// A table whose rows are groups of the same keys: persons, the members of a list.
struct GroupTable {
  /// What it is called among others: of a workbook's sheets the one of that name is read, or the
  /// first with headings.
  let name: String
  /// Of a group.
  let keys: [RecordKey]
  /// The paths of hours among them.
  var times: Set<[String]> = []
  /// How many groups there may be.
  var most = Int.max

  /// The groups, each at its first cell.
  ///
  /// - Parameter path: how messages name them.
  /// - Throws: what makes the table unreadable, and `Faults(.record)` for one without headings, or
  ///   with too many rows.
  func groups(
    of record: OpenedRecord, path: String, _ findings: Findings
  ) throws(Faults) -> [TreeNode] {
    let lines = KindLines(keys)
    guard let workbook = try record.workbook() else {
      throw Faults(
        .record, at: Place(file: record.source.name), .definedNoTable(),
        hint: .definedNoTableHint())
    }
    guard let (sheet, headings) = headings(of: workbook, lines, findings) else {
      throw Faults(
        .record, at: Place(file: record.source.name),
        .definedNoHeadings(name, searched: RowHeadings.searched),
        hint: .known(Array(lines.labels.prefix(8))))
    }
    let rows = sheet.rows.filter { $0.number > headings.row }
    guard rows.count <= most else {
      throw Faults(
        .record, at: sheet.place, .recordTooMany(path, count: rows.count, limit: most))
    }
    let last = sheet.row(headings.row)?.cells.last?.column
    var ragged = RaggedRows(below: headings.row, of: sheet, last: last)
    var cut = CutRows(below: headings.row, of: sheet)
    for row in rows {
      ragged.take(row)
      cut.take(row)
    }
    let cells = RowCells(headings: headings, keys: keys, times: times)
    return rows.compactMap { row in
      let entries = cells.entries(of: row, findings)
      findings.add([ragged.error(of: row), cut.warning(of: row)].compactMap(\.self))
      return entries.first.map { TreeNode(content: .mapping(entries), place: $0.keyPlace) }
    }
  }

  /// Of a table with one heading that is known, where none has two. Rows on further sheets are
  /// told of.
  private func headings(
    of workbook: Workbook, _ lines: KindLines, _ findings: Findings
  ) -> (Sheet, RowHeadings)? {
    let sheets = workbook[name].map { [$0] } ?? workbook.sheets
    for count in [2, 1] {
      let likely = sheets.likely(lines, atLeast: count, findings) { _ in
        .definedOthersUnreadHere(name)
      }
      guard let sheet = likely,
        let headings = RowHeadings(sheet, lines, atLeast: count, findings)
      else { continue }
      return (sheet, headings)
    }
    return nil
  }
}

extension RecordSource {
  /// A table that the record names.
  ///
  /// - Throws: `Faults(.record)` where it is named.
  func table(_ node: TreeNode, path: String) throws(Faults) -> OpenedRecord {
    do throws(FileFault) { return OpenedRecord(try file(path)) } catch {
      throw Faults(
        .record, at: node.place, .definedNoTable(path),
        hint: folder.meant(by: path) ?? .definedTableHint())
    }
  }
}
