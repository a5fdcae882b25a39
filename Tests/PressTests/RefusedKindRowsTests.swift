import Diagnostics
import Foundation
import Frames
import Press
import Records
import Sheets
import TestSupport
import Testing

/// Rows of a kind's table that were refused, as a table to correct and give back.
@Suite struct RefusedKindRowsTests {
  let folder: TemporaryFolder
  let press: Press
  let kind: Kind

  init() throws {
    folder = try TemporaryFolder()
    press = try House.pressOfDefinedKinds()
    kind = try #require(try press.kinds.defined(named: "serba"))
  }

  /// What stands on the pages of each row; of those that are refused, all goes to the table.
  private func pages(_ path: String, _ refused: inout RefusedRows) throws -> [String] {
    let worker = try Worker(press)
    let rows = try press.kinds.open(register: path).rows(
      of: kind, Job(record: path), common: nil)
    var pages: [String] = []
    for portion in 0..<rows.portions {
      for row in try rows.portion(portion) {
        do throws(Faults) {
          pages.append(
            try worker.set(row.reading, Job(record: path)).document.pages.map(\.text).joined())
        } catch {
          refused.add(row.typed, error)
        }
      }
    }
    return pages
  }

  private func workbook() throws -> String {
    var rows = SheetPlan(name: "Isian")
    let cells = [
      ["Nomor", "Jumlah", "Butir", "Nama tempat", "Kursi tempat", "Cap ketua"],
      ["1/A", "seribu", "satu; dua", "Aula", "40", ""],
      ["2/A", "3", "", "", "", ""],
    ]
    for (row, line) in cells.enumerated() {
      for (column, text) in line.enumerated() where !text.isEmpty {
        rows.put(.text(text), row: row + 1, column: column + 1)
      }
    }
    var common = SheetPlan(name: "Bersama")
    let values = [
      ("Kode satker", "61.01"), ("Judul", "Rapat"), ("Tanggal", "9 Maret 2026"), ("Biaya", "0"),
      ("Nama ketua", "Ratna Contoh"), ("Jabatan ketua", "Ketua"),
    ]
    for (row, line) in values.enumerated() {
      common.put(.text(line.0), row: row + 1, column: 1)
      common.put(.text(line.1), row: row + 1, column: 2)
    }
    return try folder.write(
      try writeWorkbook(
        WorkbookPlan(
          title: "a", author: "b", created: WorkbookPlan.noDate, sheets: [rows, common])),
      to: "a.xlsx")
  }

  private static let right =
    "Rapat Komisi Pemilihan Umum Kabupaten Sambas, 1/A, 9 Maret 2026, 08.00 WIB, 10, 0, Biasa "
    + "Ketua: Ratna Contoh 1. satu 2. dua Aula, 40 kursi "

  /// What the workbook says for all of its rows goes with each of them.
  @Test(arguments: [true, false]) func correctedAndReadAgain(isCSV: Bool) throws {
    var refused = RefusedRows()
    #expect(try pages(try workbook(), &refused).count == 1)
    #expect(refused.count == 1)
    let bytes = try refused.bytes(as: RefusedRows.Form(kind), isCSV: isCSV)
    let table = try folder.write(bytes, to: isCSV ? "t.csv" : "t.xlsx")
    let found = try RecordFiles([folder.path], of: press.kinds)
    #expect(found.refusedRows == [table])
    let sheet = try readWorkbook(bytes, file: "t").sheets[0]
    let galat = try #require(sheet.row(2)?[1])
    #expect(
      "\(galat.value)".replacingOccurrences(of: folder.path + "/", with: "")
        == "a.xlsx:Isian!B2: “seribu” pada “jumlah” bukan bilangan bulat 1 sampai 100 "
        + "(saran: tulis angkanya saja, misalnya 12)")
    let column = try #require(sheet.row(1)?.cells.first { "\($0.value)" == "Jumlah" }?.column)
    #expect(sheet.row(2)?[column].map { "\($0.value)" } == "seribu")
    // Given back as it is, it is refused as the row was; corrected, it makes what that lacked.
    var again = RefusedRows()
    #expect(try pages(table, &again) == [])
    #expect(again.count == 1)
    guard isCSV else { return }
    let corrected = String(decoding: bytes, as: UTF8.self).replacing(";seribu;", with: ";10;")
    try folder.write(corrected, to: "t.csv")
    var none = RefusedRows()
    #expect(try pages(table, &none) == [Self.right])
    #expect(none.count == 0)
  }

  /// Of a row that has moved nobody knows what it says: its fault alone is no record.
  @Test func aRowThatHasMoved() throws {
    let path = try folder.write(
      "Nomor;Judul;Jumlah\n1/A;Rapat;Sambas;12\n2/A;Rapat;12\n", to: "a.csv")
    let rows = try press.kinds.open(register: path).rows(
      of: kind, Job(record: path), common: nil)
    var refused = RefusedRows()
    let row = try #require(try rows.portion(0).first)
    do throws(Faults) {
      _ = try Worker(press).set(row.reading, Job(record: path))
    } catch {
      refused.add(row.typed, error)
    }
    let table = try folder.write(
      try refused.bytes(as: RefusedRows.Form(kind), isCSV: true), to: "t.csv")
    let again = try press.kinds.open(register: table).rows(
      of: kind, Job(record: table), common: nil)
    let first = try #require(try again.portion(0).first)
    #expect(first.typed.isCorrection)
    let said = refusal { _ = try Worker(press).set(first.reading, Job(record: table)) }
    #expect(
      said.contains(
        """
        t.csv:A2: galat: baris ini hanya memuat galatnya
          saran: salin isinya dari tabel asal, atau hapus barisnya
        """), "\(said)")
  }

  /// Also without any row it is a table of its kind.
  @Test func noRow() throws {
    let text = String(
      decoding: try RefusedRows().bytes(as: RefusedRows.Form(kind), isCSV: true), as: UTF8.self)
    #expect(
      text == "\u{FEFF}Galat;Nomor;Judul;Uraian;Tanggal;Pukul;Jumlah;Nilai;Biaya;Sifat;Terbuka;"
        + "Foto;Butir;Hari lain\r\n")
  }
}
