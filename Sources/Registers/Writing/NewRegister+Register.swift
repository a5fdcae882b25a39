internal import Measures
internal import Records
internal import Sheets

extension NewRegister {
  /// Title lines, headings, rows.
  static let headingRow = 4

  var registerSheet: SheetPlan {
    let columns = columns
    var sheet = SheetPlan(name: "Register", columns: columns.map { ColumnPlan(width: $0.width) })
    sheet.put(.text(title), row: 1, column: 1, style: .title)
    sheet.put(
      .text(
        "Isi sel yang putih. Yang belum ada dibiarkan kosong; nilai kosong tidak dihitung nol."),
      row: 2, column: 1)
    let first = NewRegister.headingRow + 1
    let offices = satker
    for (index, column) in columns.enumerated() {
      sheet.put(
        .text(headings.name(column.kolom)), row: NewRegister.headingRow, column: index + 1,
        style: .heading)
      for (offset, office) in offices.enumerated() {
        sheet.put(
          content(column.kolom, office, offset + 1), row: first + offset, column: index + 1,
          style: column.style)
      }
    }
    let last = NewRegister.headingRow + offices.count
    sheet.entries = columns.enumerated().compactMap { index, column in
      column.entry(CellRange(rows: first...last, columns: index + 1...index + 1))
    }
    sheet.frozenRows = NewRegister.headingRow
    sheet.frozenColumns = 3
    sheet.rowHeights[NewRegister.headingRow] = 32
    sheet.isProtected = true
    sheet.page = PagePlan(
      paper: .f4, isLandscape: true, repeatedRows: NewRegister.headingRow,
      footer: "&L&A&RHalaman &P dari &N")
    return sheet
  }

  private func content(_ kolom: RegisterColumn, _ office: Wilayah, _ number: Int) -> CellContent {
    switch kolom {
    case .derived: .number(.init(number))
    case .kode: .text(office.kode)
    case .nama: .text(office.namaKantor)
    case .provinsi: .text(Wilayah(kode: office.kodeProvinsi)?.nama ?? "")
    case .status: .text("belum")
    default: .blank
    }
  }
}

extension NewColumn {
  fileprivate var style: CellStyle {
    .plain.with {
      $0.line = .hair
      $0.vertical = .top
      $0.isWrapped = format == nil
      $0.format = format
      $0.isEntry = isEntry
      if !isEntry { $0.fill = 0xEDEDED }
    }
  }

  fileprivate func entry(_ range: CellRange) -> EntryRule? {
    let name = cellName(row: range.rows.lowerBound, column: range.columns.lowerBound)
    let isDate = kolom == .tanggal
    guard let kind = rule ?? (isDate ? .formula("=ISNUMBER(\(name))") : nil) else { return nil }
    return EntryRule(
      range: range, kind: kind,
      refusal: refusal.isEmpty ? nil : .init(title: "Periksa isian", text: refusal))
  }
}

extension CellStyle {
  static let title = plain.with {
    $0.size = 14
    $0.isBold = true
  }

  static let entry = plain.with {
    $0.isEntry = true
    $0.line = .hair
    $0.format = "@"
    $0.isWrapped = true
  }
}
