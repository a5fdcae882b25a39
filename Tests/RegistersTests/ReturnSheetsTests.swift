import Diagnostics
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// A fault is sent back with its cell, what stands there, what is wrong and how to mend it.
@Suite struct ReturnSheetsTests {
  private static let csv = """
    Kode;Satker;Status;Tanggal
    61.01;KPU Kabupaten Sambas;mungkin;2022-03-09
    61.02;KPU Kabupaten Mempawah;mungkin;2022-02-30

    """

  private func sheets(_ diagnostics: [Diagnostic]) throws -> [String: Sheet] {
    let made = try returnSheets(diagnostics) { $0 == "r.csv" ? Array(Self.csv.utf8) : nil }
    return try Dictionary(
      uniqueKeysWithValues: made.map {
        ($0.name, try readWorkbook($0.bytes, file: $0.name).sheets[0])
      })
  }

  @Test func cellByCell() throws {
    let faults = #expect(throws: Faults.self) {
      _ = try readLoneRegister(
        OpenedRecord(RecordSource(name: "r.csv", bytes: Array(Self.csv.utf8))))
    }
    let sheets = try sheets(faults?.diagnostics ?? [])
    #expect(
      sheets.keys.sorted() == [
        "perbaikan-61.01-kabupaten-sambas.xlsx", "perbaikan-61.02-kabupaten-mempawah.xlsx",
      ])
    #expect(
      sheets["perbaikan-61.01-kabupaten-sambas.xlsx"]?.description == """
        A1 = Berkas
        B1 = Lembar
        C1 = Sel
        D1 = Yang tertulis
        E1 = Jenis
        F1 = Yang perlu diperbaiki
        G1 = Saran dan contoh
        A2 = r.csv
        C2 = C2
        D2 = mungkin
        E2 = galat
        F2 = “mungkin” pada kolom “Status” tidak dikenal
        G2 = tulis “sudah” atau “belum”
        """)
    let other = try #require(sheets["perbaikan-61.02-kabupaten-mempawah.xlsx"])
    #expect(other[row: 2, column: 3]?.value == .text("C3"))
    #expect(other[row: 3, column: 4]?.value == .text("2022-02-30"))
  }

  /// Also what cannot be used is shown.
  @Test func whatStandsThere() throws {
    let csv =
      "Kode;Satker;Status;Tempat\n61.01;KPU Kabupaten Sambas;sudah;«Tempat»\n"
      + "61.02;KPU Kabupaten Mempawah;sudah;=A1&B1\n"
    let source = RecordSource(name: "r.csv", bytes: Array(csv.utf8))
    let faults = #expect(throws: Faults.self) { _ = try readLoneRegister(OpenedRecord(source)) }
    let made = try returnSheets(faults?.diagnostics ?? []) { _ in source.bytes }
    let typed = try made.map {
      try readWorkbook($0.bytes, file: $0.name).sheets[0][row: 2, column: 4]?.seen
    }
    #expect(typed == ["«Tempat»", "=A1&B1"])
  }

  /// As many rows as findings are kept, and how many there are besides.
  @Test func moreThanAnybodyReads() throws {
    let text = Message("k", id: "salah", en: "wrong")
    let cells = Place.Cell(sheet: "x", name: "A1:A\(Findings.limit + 5)")
    let sheets = try sheets([Diagnostic(.error, at: Place(file: "b.xlsx", cell: cells), text)])
    let last = try #require(sheets["perbaikan-b.xlsx"]?.rows.last)
    #expect(last.number == Findings.limit + 2)
    #expect(
      last.cells.map { "\($0.value)" } == [
        "peringatan", "dan 5 temuan lain yang tidak ditampilkan",
      ])
  }

  /// What has no office goes by its file.
  @Test func byTheFile() throws {
    let text = Message("k", id: "salah", en: "wrong")
    let sheets = try sheets([
      Diagnostic(.warning, at: Place(file: "d/a.yaml", line: 3, excerpt: "b: c"), text),
      Diagnostic(.error, text),
    ])
    #expect(sheets.keys.sorted() == ["perbaikan-a.xlsx"])
    #expect(sheets["perbaikan-a.xlsx"]?[row: 2, column: 3]?.value == .text("baris 3"))
    #expect(sheets["perbaikan-a.xlsx"]?[row: 2, column: 4]?.value == .text("b: c"))
  }
}
