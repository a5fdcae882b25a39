import Measures
import Sheets

/// The table of persons of Pontianak's ceremony among the samples, as an office keeps it in a
/// spreadsheet. Everybody in it is made up.
enum EventPeople {
  static func bytes() throws -> [UInt8] {
    var sheet = SheetPlan(
      name: "Orang", columns: [5, 30, 24, 26, 48].map { ColumnPlan(width: $0) })
    sheet.frozenRows = 1
    for (row, cells) in ([headings] + persons).enumerated() {
      let number = row == 0 ? CellContent.text("No") : .number(Rational(row))
      sheet.put(number, row: row + 1, column: 1)
      for (column, text) in cells.enumerated() where !text.isEmpty {
        sheet.put(
          .text(text), row: row + 1, column: column + 2,
          style: row == 0 ? .heading : .plain)
      }
    }
    return try writeWorkbook(
      WorkbookPlan(
        title: "Orang", author: "KPU Kota Pontianak", created: WorkbookPlan.noDate,
        sheets: [sheet]))
  }

  private static let headings = ["Nama", "NIP", "Pangkat", "Jabatan"]

  private static let persons = [
    ["Ratna Contoh, S.H., M.H.", "", "", "Ketua KPU Kota Pontianak"],
    [
      "Yusuf Contoh, S.E., M.M.", "19710304 199603 1 002", "Pembina (IV/a)",
      "Sekretaris KPU Kota Pontianak",
    ],
    [
      "Maria Contoh, S.H.", "19800612 200501 2 003", "Penata Tingkat I (III/d)",
      "Kepala Subbagian Hukum dan SDM",
    ],
    [
      "Budi Contoh, S.Kom.", "19850920 201001 1 005", "Penata (III/c)",
      "Kepala Subbagian Perencanaan, Data, dan Informasi",
    ],
    ["Sri Contoh, A.Md.", "19900115 201502 2 004", "Pengatur Tingkat I (II/d)", "Pelaksana"],
    ["Ahmad Contoh", "19910718 201502 1 006", "Pengatur (II/c)", "Pelaksana"],
    ["Lestari Contoh, S.A.P.", "19930405 201903 2 007", "Penata Muda (III/a)", "Pelaksana"],
  ]
}
