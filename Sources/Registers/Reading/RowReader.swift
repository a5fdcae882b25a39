internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Records
internal import Sheets

/// Reads the rows of a register one by one, keeping every fault.
struct RowReader {
  var sheet: RegisterSheet
  let scheme: Scheme
  /// The province that the register is of; nil: any.
  let provinsi: Wilayah?
  let findings: Findings
  /// Offices with neither a status nor anything declared.
  var withoutStatus: [String] = []
  /// The offices that were read, by their codes and by how these were typed.
  private var codes: [CellValue: FirstRow] = [:]

  /// Where an office stands first.
  private struct FirstRow {
    var nama: String
    var kode: String
    var cell: String
  }

  init(_ sheet: RegisterSheet, _ scheme: Scheme, of provinsi: Wilayah?, _ findings: Findings) {
    self.sheet = sheet
    self.scheme = scheme
    self.provinsi = provinsi
    self.findings = findings
  }

  /// The row; nil for one that holds no office, or none that can be used.
  mutating func registerRow(_ row: Sheet.Row) -> RegisterRow? {
    sheet.checkUnknown(row, findings)
    guard let wilayah = wilayah(row) else { return nil }
    let (pencanangan, isWBK, nilai) = content(row, wilayah)
    return RegisterRow(
      wilayah: wilayah, pencanangan: pencanangan, sudahWBK: isWBK, nilai: nilai,
      place: place(row, .kode))
  }
}

extension RowReader {
  func cell(_ row: Sheet.Row, _ kolom: RegisterColumn) -> Sheet.Cell? {
    sheet.column(kolom).flatMap { sheet.cell(row, $0) }
  }

  func place(_ row: Sheet.Row, _ kolom: RegisterColumn) -> Place {
    sheet.column(kolom).map { row.place(column: $0) } ?? row.place
  }

  /// A cell's value; a fault is told here.
  mutating func value(_ cell: Sheet.Cell?) -> CellValue? {
    guard let cell else { return nil }
    guard case .fault(let fault) = cell.value else { return cell.value }
    findings.error(at: cell.place, fault.message, hint: fault.hint)
    return nil
  }

  mutating func text(_ row: Sheet.Row, _ kolom: RegisterColumn) -> String? {
    guard let cell = cell(row, kolom), let words = words(cell) else { return nil }
    return text(words, cell, kolom)
  }

  /// The words of a cell; what cannot be printed is told here.
  mutating func words(_ cell: Sheet.Cell) -> String? {
    do throws(CellFault) { return try cell.words() } catch {
      findings.add(cell.diagnostic(error))
      return nil
    }
  }

  /// Words in one line; nil for a dash, and for too many, which is told here.
  mutating func text(
    _ words: String, _ cell: Sheet.Cell, _ kolom: RegisterColumn
  ) -> String? {
    let text = words.singleSpaced
    let count = text.unicodeScalars.count
    guard count <= RowReader.textLimit else {
      findings.error(
        at: cell.place,
        .recordTooLong(sheet.headings.name(kolom), count: count, limit: RowReader.textLimit))
      return nil
    }
    return text.isEmpty || RowReader.isDash(text) ? nil : text
  }

  /// What people type for “nothing”.
  static func isDash(_ text: String) -> Bool { text == "-" || text == "–" || text == "—" }

  /// Characters of a cell that is printed.
  static let textLimit = 600
}

extension RowReader {
  /// The office that the row is about.
  private mutating func wilayah(_ row: Sheet.Row) -> Wilayah? {
    guard let column = sheet.column(.kode) else { return nil }
    guard let cell = sheet.cell(row, column) else {
      if !isSummary(row) {
        findings.error(
          at: row.place(column: column), .registerRowWithoutKode,
          hint: TypedKode.hint(nama(row)) ?? .registerRowWithoutKodeHint)
      }
      return nil
    }
    if isSummary(cell) { return nil }
    guard let value = value(cell) else { return nil }
    if let first = codes[value] {
      findings.error(
        at: cell.place, .registerTwice(first.nama, first.kode, first.cell),
        hint: .registerTwiceHint)
      return nil
    }
    switch TypedKode(value, nama: nama(row)) {
    case .wrong(let message, let hint):
      findings.error(at: cell.place, message, hint: hint)
      // Whoever mends the code should not meet the row's other faults only then. A word
      // without digits is no code: that is no office's row.
      if value.description.contains(where: \.isNumber) { _ = content(row, nil) }
      return nil
    case .kode(let wilayah):
      guard isOnce(wilayah, value, cell.place) else { return nil }
      check(wilayah, row, cell.place)
      return nama(row).map(wilayah.asTyped) ?? wilayah
    }
  }

  /// What the row says of its office.
  private mutating func content(
    _ row: Sheet.Row, _ wilayah: Wilayah?
  ) -> (pencanangan: Pencanangan, isWBK: Bool?, nilai: ScoreSummary?) {
    let pencanangan = pencanangan(row, wilayah)
    let isWBK = wbk(row)
    return (pencanangan, isWBK, nilai(row, isWBK ?? false))
  }

  /// What the row calls the office, where that is a text.
  private func nama(_ row: Sheet.Row) -> String? { cell(row, .nama).flatMap { text(of: $0) } }

  private func text(of cell: Sheet.Cell) -> String? {
    if case .text(let text) = cell.value { text } else { nil }
  }

  private mutating func isOnce(
    _ wilayah: Wilayah, _ typed: CellValue, _ place: Place
  ) -> Bool {
    let key = CellValue.text(wilayah.kode)
    let first = codes[key]
    let known =
      first
      ?? FirstRow(
        nama: wilayah.nama, kode: wilayah.kode, cell: place.cell?.name ?? "")
    codes[key] = known
    codes[typed] = known
    guard let first else { return true }
    findings.error(
      at: place, .registerTwice(first.nama, first.kode, first.cell), hint: .registerTwiceHint)
    return false
  }

  private mutating func check(_ wilayah: Wilayah, _ row: Sheet.Row, _ place: Place) {
    if let provinsi, wilayah.kodeProvinsi != provinsi.kode {
      findings.error(
        at: place, .registerOtherProvince(wilayah.nama, wilayah.kode, provinsi.nama),
        hint: .registerOtherProvinceHint)
    }
    if let nama = cell(row, .nama), let typed = text(row, .nama) {
      for remark in wilayah.remarks(on: typed) { findings.add(remark, at: nama.place) }
    }
    guard let column = cell(row, .provinsi), let typed = text(row, .provinsi),
      let right = Wilayah(kode: wilayah.kodeProvinsi),
      !right.isNamed(SatkerName(typed).wilayah)
    else { return }
    findings.error(
      at: column.place, .satkerNameMismatch(typed, kode: wilayah.kode, nama: wilayah.nama),
      hint: .satkerRightName(right.nama))
  }

  /// A row of sums: “Jumlah”, “Total”, “Rata-rata”.
  private func isSummary(_ row: Sheet.Row) -> Bool {
    row.cells.first { text(of: $0) != nil }.map(isSummary) ?? false
  }

  /// The same, also where it is typed or merged into the column of codes.
  private func isSummary(_ cell: Sheet.Cell) -> Bool {
    let words = text(of: cell).map(folded) ?? ""
    return ["jumlah", "total", "ratarata", "rerata"].contains { words.hasPrefix($0) }
  }
}
