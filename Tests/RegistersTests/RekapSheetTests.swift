import Bahasa
import Diagnostics
import Evaluation
import Fields
import Files
import LKE
import Measures
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// The sheet “Rekap” of a workbook: a key a row, its value right of it.
@Suite struct RekapSheetTests {
  /// The rows of the sheet, with a register of one office beside it.
  private func read(_ rows: [[CellContent?]]) throws -> (rekap: Rekap, warnings: [Diagnostic]) {
    let register: [[CellContent?]] = [
      [.text("Kode"), .text("Status")], [.text("61.01"), .text("sudah")],
    ]
    let sheets = [("Rekap", rows), ("Register", register)].map { name, rows in
      var plan = SheetPlan(name: name)
      for (row, cells) in rows.enumerated() {
        for (column, content) in cells.enumerated() {
          if let content { plan.put(content, row: row + 1, column: column + 1) }
        }
      }
      return plan
    }
    let plan = WorkbookPlan(
      title: "", author: "", created: CalendarDate(iso: "2022-01-01")!, sheets: sheets)
    let source = RecordSource(
      name: "rekap.xlsx", bytes: try writeWorkbook(plan))
    let read = try readRekap(OpenedRecord(source)) { file, _ throws(Faults) in
      throw Faults(.record, at: Place(file: file.name), .sheetEmptyFile)
    }
    return (read.rekap, read.warnings)
  }

  private let date = CalendarDate(iso: "2022-12-20")!

  @Test func cellsOfEveryType() throws {
    let rekap = try read([
      [.text("Kepala rekap")],
      [.text("Provinsi"), .number(61)], [nil, .text("Tahun"), .number(2022)],
      [.text("tanggal"), .date(date)], [.text("KOTA"), .text("Pontianak")],
      [.text("Data contoh"), .flag(true)],
    ]).rekap
    #expect(rekap.head.wilayah?.kode == "61")
    #expect(rekap.head.tahun == 2022)
    #expect(rekap.head.tanggal == date)
    #expect(rekap.head.kota == "Pontianak")
    #expect(rekap.head.contoh)
  }

  /// Labels may stand in the second column.
  @Test func theFilesItNames() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "lke/a.csv")
    var plan = SheetPlan(name: "Rekap")
    plan.put(.text("LKE"), row: 2, column: 2)
    plan.put(.text("lke"), row: 2, column: 3)
    let book = WorkbookPlan(title: "", author: "", created: date, sheets: [plan])
    let source = RecordSource(
      name: "rekap.xlsx", bytes: try writeWorkbook(book), folder: .disk(folder.path))
    #expect(
      namedFiles(OpenedRecord(source), PrintedRekap.fields.keys).map { $0.hasSuffix("/lke/a.csv") }
        == [true])
  }

  /// No cell that is unreadable is printed, and each is told of once.
  @Test func cellsThatCannotBeRead() {
    #expect(
      refusal {
        _ = try read([
          [.text("Provinsi"), .text("6\u{202E}1")], [.text("Tahun"), .flag(true)],
          [.text("Tanggal"), .date(date)], [.text("Kota"), .text("Ponti\u{202E}anak")],
          [.text("Nama penanda tangan"), .flag(false)],
          [.text("Jabatan penanda tangan"), .text("Ketua")],
        ])
      } == """
        rekap.xlsx:Rekap!B1, B4: galat: karakter kendali U+202E tidak boleh ada di sel ini
          saran: hapus, lalu ketik ulang teksnya
        rekap.xlsx:Rekap!B2: galat: sel ini berisi BENAR, bukan teks atau bilangan
          saran: ketik isinya; yang tidak ada dikosongkan
        rekap.xlsx:Rekap!B5: galat: sel ini berisi SALAH, bukan teks atau bilangan
          saran: ketik isinya; yang tidak ada dikosongkan
        rekap.xlsx:Register: peringatan: 14 satker tidak ada dalam register: 61, 61.02, 61.03, 61.04, 61.05, 61.06, 61.07, 61.08, 61.09, 61.10, 61.11, 61.12, 61.71, 61.72
          saran: tambahkan barisnya; satker yang belum mencanangkan berstatus “belum”
        """)
  }

  /// A row whose label is a number is a row all the same.
  @Test func labelsThatAreNumbers() {
    let said = refusal { _ = try read([[.number(7), .text("tujuh")]]) }
    #expect(said.contains("rekap.xlsx:Rekap!A1: galat: kunci “7” tidak dikenal\n"))
  }
}
