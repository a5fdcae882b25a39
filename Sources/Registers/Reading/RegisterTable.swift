internal import Diagnostics
internal import Evaluation
public import Records
internal import Sheets

/// Finds the sheet of a workbook that is the register.
struct RegisterTable {
  private let workbook: Workbook
  private let headings: Headings

  init(_ workbook: Workbook, _ headings: Headings) {
    self.workbook = workbook
    self.headings = headings
  }

  /// The sheet of that name; without one, the visible sheet “Register”, else the one with
  /// the headings of a register, else the only one. A hidden one is read when nothing else
  /// can be meant, and told of.
  ///
  /// - Throws: `Faults(.record)` when it cannot be told which sheet is meant.
  func sheet(named name: String?, _ findings: Findings) throws(Faults) -> Sheet {
    if let name {
      guard let sheet = workbook[name] else { throw noSheet(name) }
      return sheet
    }
    if workbook.isPlainTable { return workbook.sheets[0] }
    let named = workbook["Register"].flatMap { $0.rows.isEmpty ? nil : $0 }
    let visible = workbook.sheets.filter {
      !$0.isHidden && !$0.rows.isEmpty && $0.name?.lowercased() != "rekap"
    }
    let alike = visible.filter(looksLikeRegister)
    if let named, !named.isHidden {
      let others = alike.compactMap(\.name).filter { $0 != named.name }
      if let other = others.first {
        findings.warn(
          at: named.place, .registerOthersUnread(others), hint: .registerOtherSheetHint(other))
      }
      return named
    }
    if alike.count > 1 {
      throw Faults(
        .record, at: Place(file: workbook.file), .registerManySheets(alike.compactMap(\.name)),
        hint: .registerSayWhichSheet(alike[0].name ?? ""))
    }
    if let sheet = alike.first {
      if let named {
        findings.warn(at: named.place, .registerHiddenUnread(sheet.name ?? ""))
      }
      return sheet
    }
    if let named {
      findings.warn(at: named.place, .registerHidden, hint: .registerHiddenHint)
      return named
    }
    guard visible.count == 1 else { throw noSheet(nil) }
    return visible[0]
  }

  /// A code beside an office, a status or a date; without codes, an office beside what only
  /// registers tell of one.
  func looksLikeRegister(_ sheet: Sheet) -> Bool {
    guard let rows = HeadingRows(sheet, headings) else { return false }
    let known = Set(rows.meanings.values)
    return known.contains(.kode) && !known.isDisjoint(with: [.nama, .status, .tanggal])
      || known.contains(.nama) && known.contains(where: \.isOfRegister)
  }

  private func noSheet(_ name: String?) -> Faults {
    let sheets = workbook.sheets.map { ($0.name ?? "", isEmpty: $0.rows.isEmpty) }
    let filled = sheets.filter { !$0.isEmpty }.map(\.0)
    let near = name.flatMap { suggestion(for: $0, among: filled) }
    let example =
      workbook.sheets.first(where: looksLikeRegister)?.name
      ?? filled.first { $0.lowercased() != "rekap" }
    return Faults(
      .record, at: Place(file: workbook.file), .registerNoSheet(name ?? "Register", sheets),
      hint: near.map { .didYouMean($0) } ?? example.map { .registerSayWhichSheet($0) })
  }
}

extension OpenedRecord {
  /// Whether this is a workbook or a CSV file that is a register, or has one: a sheet of
  /// that name, or one with its headings.
  public var isRegister: Bool {
    guard let workbook = try? workbook() else { return false }
    if workbook["Register"] != nil { return true }
    guard let scheme = try? Scheme.permenPANRB90() else { return false }
    let table = RegisterTable(workbook, Headings.of(scheme))
    return workbook.sheets.contains { !$0.isHidden && table.looksLikeRegister($0) }
  }

  /// Whether this is a table of rows that a batch refused, with what is wrong with each: such a
  /// one is a part of a register only.
  public var isRefusedRows: Bool {
    if beginsWithRefusals { return true }
    guard let workbook = try? workbook(), let scheme = try? Scheme.permenPANRB90() else {
      return false
    }
    let headings = Headings.of(scheme)
    return workbook.sheets.contains { sheet in
      HeadingRows(sheet, headings)?.hold(RefusedRows.galat) ?? false
    }
  }
}
