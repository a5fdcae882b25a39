internal import Diagnostics
internal import Fields
internal import Records
internal import Sheets

extension NewRegister {
  /// The head of the recap: a key, its value, what it means.
  var rekapSheet: SheetPlan {
    var sheet = SheetPlan(
      name: "Rekap",
      columns: [ColumnPlan(width: 34), ColumnPlan(width: 44), ColumnPlan(width: 80)])
    sheet.put(.text("Kepala rekap"), row: 1, column: 1, style: .title)
    var row = 3
    for line in PrintedRekap.sheetKeys.lines where !hidden.contains(line.path[0]) {
      sheet.put(
        .text(line.label), row: row, column: 1,
        style: .plain.with { $0.isBold = line.key.isRequired })
      sheet.put(value(line).map { .text($0) } ?? .blank, row: row, column: 2, style: .entry)
      sheet.put(
        .text(line.key.about.indonesian), row: row, column: 3,
        style: .plain.with {
          $0.isItalic = true
          $0.isWrapped = true
          $0.vertical = .top
        })
      sheet.fitHeight(row: row)
      if case .choice(let words) = line.key.shape {
        sheet.entries.append(
          EntryRule(
            range: CellRange(rows: row...row, columns: 2...2),
            kind: .list(words.filter { $0 != "true" && $0 != "false" })))
      }
      row += 1
    }
    sheet.isProtected = true
    return sheet
  }

  /// Keys that a new register needs not show.
  private var hidden: Set<String> {
    ["jenis", "versi", "lembar", "peta", wilayah == nil ? "provinsi" : "nasional"]
  }

  private func value(_ line: KeyLine) -> String? {
    switch line.path {
    case ["provinsi"]: wilayah?.kode
    case ["nasional"]: "ya"
    case ["skema"]: "90/2021"
    case ["target"]: "WBK"
    case ["kolom"]: "Mandiri"
    case ["urutan"]: "kode"
    default: nil
    }
  }
}
