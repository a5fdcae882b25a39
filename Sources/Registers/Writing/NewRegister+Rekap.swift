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
    sheet.put(PrintedRekap.sheetKeys.lines.filter { !hidden.contains($0.path[0]) }, from: 3) {
      (value($0).map { .text($0) } ?? .blank, .entry)
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
