public import Diagnostics
internal import Evaluation
public import Records
public import Sheets

extension Workbook {
  /// The sheet “Register”; in a workbook of one sheet, that one.
  ///
  /// - Throws: `Faults(.record)` when it cannot be told which sheet is meant.
  public func registerSheet() throws(Faults) -> Sheet {
    if let sheet = self["Register"] { return sheet }
    let others = sheets.filter { $0.name?.lowercased() != "rekap" && !$0.isHidden }
    guard others.count == 1 else {
      throw Faults(
        .record, at: Place(file: file), .registerNoSheet(sheets.compactMap(\.name)))
    }
    return others[0]
  }
}

extension Workbook {
  /// Whether this is a register, or has one: a sheet of that name or, in a
  /// table without names, a code beside an office, a status or a date.
  fileprivate var isRegister: Bool {
    if self["Register"] != nil { return true }
    guard isPlainTable, let scheme = try? Scheme.permenPANRB90() else { return false }
    let headings = Headings(scheme)
    guard let headingRows = HeadingRows(sheets[0], headings) else { return false }
    let known = headingRows.columns.flatMap { headingRows.spellings($0) }.compactMap {
      headings[$0]
    }
    return known.contains(.kode) && !Set(known).isDisjoint(with: [.nama, .status, .tanggal])
  }
}

extension OpenedRecord {
  /// Whether this is a workbook or a CSV file that is a register, or has one.
  public var isRegister: Bool { (try? workbook())?.isRegister == true }
}
