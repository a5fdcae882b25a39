internal import Diagnostics
internal import Evaluation
internal import Fields
internal import Measures
internal import Records
internal import Sheets

/// The sheet “Identitas”: the head of the record, a key a row.
struct IdentitySheet {
  let prefill: Prefill

  static let nama = TableReader.headSheet
  /// Title, what to do, headings.
  private static let headingRow = 3

  private static let lines = Laporan.fields.keys.lines.filter { !isUnasked($0) }

  /// Design and paper are not asked for; who wants them adds a row.
  private static func isUnasked(_ line: KeyLine) -> Bool {
    ["rancangan", "kertas"].contains(line.key.name)
  }

  private var lines: [KeyLine] {
    IdentitySheet.lines
      + Laporan.fields.keys.lines.filter {
        IdentitySheet.isUnasked($0) && prefill.lines[$0.name] != nil
      }
  }

  /// "Identitas!$B$7", the value of a key.
  static func address(_ path: String) -> String {
    let index = lines.firstIndex { $0.name == path } ?? 0
    return "\(nama)!$B$\(headingRow + 1 + index)"
  }

  var plan: SheetPlan {
    var sheet = SheetPlan(
      name: IdentitySheet.nama,
      columns: [ColumnPlan(width: 34), ColumnPlan(width: 44), ColumnPlan(width: 70)])
    sheet.put(.text("Identitas"), row: 1, column: 1, style: CellStyles.title)
    sheet.put(
      .text("Isi sel berwarna; yang bertanda * diperlukan untuk laporan."), row: 2, column: 1)
    for (index, text) in ["Isian", "Nilai", "Keterangan"].enumerated() {
      sheet.put(
        .text(text), row: IdentitySheet.headingRow, column: index + 1, style: CellStyles.heading)
    }
    for (index, line) in lines.enumerated() {
      put(line, row: IdentitySheet.headingRow + 1 + index, &sheet)
      sheet.fitHeight(row: IdentitySheet.headingRow + 1 + index)
    }
    sheet.frozenRows = IdentitySheet.headingRow
    sheet.isProtected = true
    sheet.page = PagePlan(paper: .a4, isLandscape: true, repeatedRows: IdentitySheet.headingRow)
    return sheet
  }
}

extension IdentitySheet {
  private func put(_ line: KeyLine, row: Int, _ sheet: inout SheetPlan) {
    let path = line.name
    // The answers' sheet is made for its scheme.
    let isFixed = ["jenis", "versi", "skema"].contains(path)
    let example = line.key.example.isEmpty || isFixed ? "" : "; contoh: \(line.key.example)"
    let isNeeded = ["satker.kode", "tahun", "tanggal", "kota"].contains(path)
    sheet.put(
      .text(line.label + (isNeeded ? " *" : "")), row: row, column: 1, style: CellStyles.cell)
    sheet.put(
      value(path), row: row, column: 2,
      style: isFixed ? CellStyles.cell : CellStyles.entry.with { $0.format = format(path) })
    sheet.put(
      .text(line.key.about.indonesian + example), row: row, column: 3, style: CellStyles.note)
    guard case .choice(let words) = line.key.shape, !isFixed else { return }
    let shown = words.filter { !["true", "false"].contains($0) }
    sheet.entries.append(
      EntryRule(
        range: CellRange(rows: row...row, columns: 2...2), kind: .list(shown),
        refusal: .init(
          title: line.label, text: "Pilih salah satu: \(shown.joined(separator: ", ")).")))
  }

  private func format(_ path: String) -> String {
    switch path {
    case "tanggal": "dd-mm-yyyy"
    case "tahun": "0"
    default: "@"
    }
  }

  private func value(_ path: String) -> CellContent {
    switch path {
    case "tahun": prefill.tahun.map { .number(Rational($0)) } ?? .blank
    default: prefill.head(path).map { .text($0) } ?? .blank
    }
  }
}

extension Prefill {
  /// What is known of a key of the head, as text.
  func head(_ path: String) -> String? {
    switch path {
    case "jenis": "evaluasi"
    case "versi": "1"
    case "satker.kode": wilayah?.kode
    case "satker.nama": lines[path] ?? wilayah.map { Satker($0).namaPendek }
    case "satker.tingkat": lines[path] ?? wilayah?.tingkat.rawValue
    case "tahun": tahun.map(String.init)
    case "contoh": contoh ? "ya" : "tidak"
    case "skema": skema
    case "target": target.rawValue
    case "penyebut_nol": answers.penyebutNol.rawValue
    case "kolom": kolom?.rawValue
    case "banding": banding?.rawValue
    case "sudah_wbk": answers.sudahWBK ? "ya" : "tidak"
    default: lines[path]
    }
  }
}
