import Bahasa
import Diagnostics
import Foundation
import Frames
import Measures
import Press
import Records
import Sheets
import TestSupport
import Testing

/// A table whose rows are records of a kind that is data.
@Suite struct DefinedRowTests {
  let folder: TemporaryFolder
  let press: Press
  let kind: Kind

  init() throws {
    folder = try TemporaryFolder()
    press = try House.pressOfDefinedKinds()
    kind = try #require(try press.kinds.defined(named: "serba"))
  }

  private static let common = """
    jenis: bersama
    untuk: serba
    satker:
      kode: 61.01
    judul: Rapat
    tanggal: 2026-03-09
    ketua:
      nama: Ratna Contoh
      jabatan: Ketua

    """

  /// The text of each row's pages, or what is wrong with it.
  private func said(_ path: String, common: String? = nil) throws -> [String] {
    let worker = try Worker(press)
    let values = try common.map { (text) throws(Faults) in
      try CommonValues(RecordSource(name: "bersama.yaml", bytes: Array(text.utf8)), of: kind)
    }
    let rows = try press.kinds.open(register: path).rows(
      of: kind, Job(record: path), common: values)
    let table = rows.warnings.map { $0.text(in: .indonesian) }
    return try
      (table
      + (0..<rows.portions).flatMap { portion in
        try rows.portion(portion).map { row in
          do throws(Faults) {
            return try worker.set(row.reading, Job(record: path)).document.pages.map(\.text)
              .joined()
          } catch {
            return error.text()
          }
        }
      }).map { $0.replacingOccurrences(of: folder.path + "/", with: "") }
  }

  @Test func rowsOfAText() throws {
    let path = try folder.write(
      """
      No;Nomor;Jumlah;Biaya;Butir;Keterangan
      1;1/A;12;Rp1.500.000,00;satu|dua
      2;2/A;101;1500000
      ;;;
      3;3/A;7;0;;catatan

      """.replacing("|", with: ";").replacing("satu;dua", with: "\"satu; dua\""), to: "a.csv")
    #expect(
      try said(path, common: Self.common) == [
        """
        a.csv:F1: peringatan: kolom “Keterangan” tidak dikenal
          saran: yang dikenal: Nomor, Judul, Uraian, Tanggal, Pukul, Jumlah, Nilai, Biaya, Sifat, Terbuka, Foto, Butir, Hari lain
        """,
        "Rapat Komisi Pemilihan Umum Kabupaten Sambas, 1/A, 9 Maret 2026, 08.00 WIB, 12, 1500000, "
          + "Biasa Ketua: Ratna Contoh 1. satu 2. dua ",
        """
        a.csv:C3: galat: “101” pada “jumlah” bukan bilangan bulat 1 sampai 100
          saran: tulis angkanya saja, misalnya 12
        """,
        "Rapat Komisi Pemilihan Umum Kabupaten Sambas, 3/A, 9 Maret 2026, 08.00 WIB, 7, 0, Biasa "
          + "Ketua: Ratna Contoh ",
      ])
  }

  private static let head = "Rapat Komisi Pemilihan Umum Kabupaten Sambas, "

  private static let faults = """
    a.xlsx:serba!C3: galat: “1,5” pada “jumlah” bukan bilangan bulat 1 sampai 100
      saran: tulis angkanya saja, misalnya 12
    a.xlsx:serba!D3: galat: “banyak” pada “biaya” bukan bilangan bulat 0 sampai 999.999.999.999.999
      saran: tulis angkanya saja, misalnya 12
    a.xlsx:serba!E3: galat: “tdk” tidak dikenal untuk “terbuka”; pilihannya: ya, tidak, true, false
    """

  private static let made =
    head + "1/A, 10 Maret 2026, 08.00 WIB, 12, 1500000, Biasa terbuka Ketua: Ratna Contoh "

  /// What all rows of a workbook have in common.
  private static let values = [
    ("Nilai bersama", nil), ("Kode satker", "61.01"), ("Judul", "Rapat"),
    ("Tanggal", "9 Maret 2026"), ("Nama ketua", "Ratna Contoh"), ("Jabatan ketua", "Ketua"),
  ]

  /// Told at the row: no other place leads to it among thousands.
  @Test func whatARowLacks() throws {
    let path = try folder.write("Nomor;Jumlah;Biaya\n1/A;2;\n;;\n3/A;;7\n", to: "a.csv")
    #expect(
      try said(path, common: Self.common).map { String($0.prefix { $0 != "\n" }) } == [
        "a.csv:A2: galat: “biaya” belum ada", "a.csv:A4: galat: “jumlah” belum ada",
      ])
  }

  /// As `register new` gives it, filled in: dates, numbers and answers as a spreadsheet keeps them.
  private func workbook() throws -> String {
    var rows = SheetPlan(name: "serba")
    let cells: [[Sheets.CellContent]] = [
      [.text("Nomor"), .text("Tanggal"), .text("Jumlah"), .text("Biaya"), .text("Terbuka")],
      [
        .text("1/A"), .date(.init(year: 2026, month: 3, day: 10)!), .number(12),
        .number(1_500_000), .flag(true),
      ],
      [.text("2/A"), .blank, .number(Rational("1.5")!), .text("banyak"), .text("tdk")],
    ]
    for (row, line) in cells.enumerated() {
      for (column, content) in line.enumerated() {
        rows.put(content, row: row + 1, column: column + 1)
      }
    }
    var common = SheetPlan(name: "Bersama")
    for (row, line) in Self.values.enumerated() {
      common.put(.text(line.0), row: row + 1, column: 1)
      if let value = line.1 { common.put(.text(value), row: row + 1, column: 2) }
    }
    return try folder.write(
      try writeWorkbook(
        WorkbookPlan(
          title: "a", author: "b", created: WorkbookPlan.noDate, sheets: [rows, common])),
      to: "a.xlsx")
  }

  @Test func aWorkbook() throws {
    #expect(try said(try workbook()) == [Self.made, Self.faults])
  }

  /// The same as LibreOffice keeps it.
  @Test func anOpenDocument() throws {
    let row = { (cells: [String]) in "<table:table-row>\(cells.joined())</table:table-row>" }
    let value = { (type: String, value: String, seen: String) in
      "<table:table-cell office:value-type=\"\(type)\" \(value)><text:p>\(seen)</text:p></table:table-cell>"
    }
    let rows = [
      row(["Nomor", "Tanggal", "Jumlah", "Biaya", "Terbuka"].map { openText($0) }),
      row([
        openText("1/A"), value("date", "office:date-value=\"2026-03-10\"", "10/03/26"),
        value("float", "office:value=\"12\"", "12"),
        value("currency", "office:currency=\"IDR\" office:value=\"1500000\"", "Rp1.500.000"),
        value("boolean", "office:boolean-value=\"true\"", "TRUE"),
      ]),
      row([
        openText("2/A"), "<table:table-cell/>", value("float", "office:value=\"1.5\"", "1,5"),
        openText("banyak"), openText("tdk"),
      ]),
    ]
    let common = Self.values.map { label, text in
      row([openText(label)] + [text].compactMap(\.self).map { openText($0) })
    }
    var document = RawOpenDocument(rows: rows.joined())
    document.tableName = "serba"
    document.others = "<table:table table:name=\"Bersama\">\(common.joined())</table:table>"
    let path = try folder.write(document.bytes, to: "a.ods")
    #expect(
      try said(path) == [Self.made, Self.faults.replacing("a.xlsx", with: "a.ods")])
    document.rows = document.rows.replacing("Jumlah", with: "Jumlh")
    let near = try folder.write(document.bytes, to: "a.ods")
    #expect(
      refusal { _ = try said(near) }.replacingOccurrences(of: folder.path + "/", with: "") == """
        a.ods:serba!C1: galat: kolom “Jumlh” tidak dikenal
          saran: maksud Anda “Jumlah”?
        """)
  }

  /// No row is left out without a word.
  @Test func rowsOnTwoSheets() throws {
    let plans = ["Sekretariat", "Komisioner"].map { name in
      var plan = SheetPlan(name: name)
      let cells = [["Nomor", "Jumlah", "Biaya"], ["1/\(name)", "2", "0"]]
      for (row, line) in cells.enumerated() {
        for (column, text) in line.enumerated() {
          plan.put(.text(text), row: row + 1, column: column + 1)
        }
      }
      return plan
    }
    let path = try folder.write(
      try writeWorkbook(
        WorkbookPlan(title: "a", author: "b", created: WorkbookPlan.noDate, sheets: plans)),
      to: "a.xlsx")
    let told = try said(path, common: Self.common)
    #expect(
      told.first == """
        a.xlsx:Sekretariat: peringatan: lembar ini yang dibaca; yang judul kolomnya juga dikenal tidak dibaca: “Komisioner”
          saran: satukan barisnya dalam satu lembar, atau jalankan lagi dengan --sheet "Komisioner"
        """, "\(told.first ?? "")")
    #expect(told.count == 2)
  }

  /// Named in a cell, of a table that common values say: it is read once for all rows.
  @Test func personsOfATable() throws {
    let path = try folder.write(
      "Nomor;Jumlah;Biaya;Ketua\n1/A;2;0;budi contoh\n2/A;2;0;Budy Contoh\n3/A;2;0;\n",
      to: "a.csv")
    try folder.write(
      "Nama;Jabatan\nBudi Contoh, S.E.;Sekretaris\nRatna Contoh;Ketua\n", to: "orang.csv")
    let named = Self.common.replacing(
      "\n  nama: Ratna Contoh\n  jabatan: Ketua", with: " Ratna Contoh")
    let common = try folder.write(named + "orang: orang.csv\n", to: "bersama.yaml")
    let values = try CommonValues(RecordSource(file: common), of: kind)
    let rows = try press.kinds.open(register: path).rows(
      of: kind, Job(record: path), common: values)
    #expect(rows.files == ["\(folder.path)/orang.csv"])
    let worker = try Worker(press)
    let said = try rows.portion(0).map { row in
      do throws(Faults) {
        return try worker.set(row.reading, Job(record: path)).document.pages.map(\.text).joined()
      } catch {
        return error.text().replacingOccurrences(of: folder.path + "/", with: "")
      }
    }
    let head = "Rapat Komisi Pemilihan Umum Kabupaten Sambas, "
    #expect(
      said == [
        head + "1/A, 9 Maret 2026, 08.00 WIB, 2, 0, Biasa Sekretaris: Budi Contoh, S.E. ",
        """
        a.csv:D3: galat: “Budy Contoh” tidak ada dalam tabel orang
          saran: maksud Anda “Budi Contoh”?
        """,
        head + "3/A, 9 Maret 2026, 08.00 WIB, 2, 0, Biasa Ketua: Ratna Contoh ",
      ])
  }

  @Test func headingsThatAreWrong() throws {
    let none = try folder.write("a;b\n1;2\n", to: "tanpa.csv")
    #expect(
      refusal { _ = try said(none) }.replacingOccurrences(of: folder.path + "/", with: "") == """
        tanpa.csv: galat: tidak ada baris judul “serba” di antara 30 baris pertama
          saran: yang dikenal: Nomor, Judul, Uraian, Tanggal, Pukul, Jumlah, Nilai, Biaya
        """)
    let near = try folder.write("Nomor;Jumlah;Tangal\n1/A;2;9-3-2026\n", to: "mirip.csv")
    #expect(
      refusal { _ = try said(near) }.replacingOccurrences(of: folder.path + "/", with: "") == """
        mirip.csv:C1: galat: kolom “Tangal” tidak dikenal
          saran: maksud Anda “Tanggal”?
        """)
    let twice = try folder.write("Nomor;Jumlah;nomor\n1/A;2;3\n", to: "kembar.csv")
    #expect(refusal { _ = try said(twice) }.contains("kembar.csv:C1: galat: "))
  }

  @Test func aTableToFillIn() throws {
    let bytes = try Blank.rows(kind, kode: "61.01").file(at: "a.xlsx").bytes
    let path = try folder.write(bytes, to: "a.xlsx")
    let again = try readWorkbook(bytes, file: "a.xlsx")
    #expect(again.sheets.compactMap(\.name) == ["serba", "Bersama"])
    // Nothing is filled in yet, and nothing is made.
    #expect(try said(path) == [])
    let text = try Blank.rows(kind, kode: nil).file(at: "a.csv").bytes
    #expect(
      String(decoding: text, as: UTF8.self).contains("Nomor;Judul")
        || String(decoding: text, as: UTF8.self).contains("Nomor,Judul"))
  }

  @Test func commonValuesOfAKind() throws {
    let path = try folder.write(Self.common, to: "bersama.yaml")
    let check = try press.kinds.open(file: path).checkAlone(Job(record: path))
    #expect(check != nil)
    let wrong = try folder.write(
      Self.common.replacing("judul", with: "jdul").replacing("untuk: serba", with: "untuk: serbi"),
      to: "salah.yaml")
    #expect(
      refusal { _ = try press.kinds.open(file: wrong).checkAlone(Job(record: wrong)) }
        .replacingOccurrences(of: folder.path + "/", with: "") == """
          salah.yaml: galat: tidak ada jenis rekaman “serbi”
            saran: maksud Anda “serba”?
          """)
  }
}
