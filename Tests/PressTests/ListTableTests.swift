import Diagnostics
import Foundation
import Frames
import Press
import Sheets
import TestSupport
import Testing

/// Lists of a record that stand in tables of their own.
@Suite struct ListTableTests {
  let folder: TemporaryFolder
  let press: Press

  init() throws {
    folder = try TemporaryFolder()
    press = try House.pressOfDefinedKinds()
  }

  private static let record = """
    jenis: serba
    satker:
      kode: 61.01
    judul: Rapat
    tanggal: 2026-03-09
    jumlah: 3
    biaya: 0
    ketua:
      nama: Ratna Contoh
      jabatan: Ketua

    """

  private static let head =
    "Rapat Komisi Pemilihan Umum Kabupaten Sambas, 9 Maret 2026, 08.00 WIB, 3, 0, Biasa Ketua: "
    + "Ratna Contoh "

  /// What stands on the pages, or what is wrong.
  private func said(_ lists: String) throws -> String {
    let path = try folder.write(Self.record + lists, to: "a.yaml")
    do throws(Faults) {
      return try Worker(press).set(Job(record: path)).document.pages.map(\.text).joined()
    } catch {
      return clean(error.text())
    }
  }

  private func clean(_ text: String) -> String {
    text.replacingOccurrences(of: folder.path + "/", with: "")
  }

  @Test func rowsOfAText() throws {
    try folder.write(
      "Daftar tamu\nNo;Nama;Jabatan\n1;Budi Contoh;Camat\n;;\n2;Sri Contoh;\n", to: "tamu.csv")
    try folder.write("Pukul;Acara\n9:05;Pembukaan\n10.00 WIB;Doa\n", to: "u/agenda.csv")
    #expect(
      try said("tamu: tamu.csv\nagenda: u/agenda.csv\n") == Self.head
        + "1. Budi Contoh, Camat 2. Sri Contoh 1. 09.05 WIB Pembukaan 2. 10.00 WIB Doa ")
  }

  /// Of a table of names alone, and among others that are typed.
  @Test func amongMembersThatAreTyped() throws {
    try folder.write("Nama\nBudi Contoh\nSri Contoh\n", to: "tamu.csv")
    #expect(
      try said("tamu:\n  - nama: Dewi Contoh\n  - tamu.csv\n") == Self.head
        + "1. Dewi Contoh 2. Budi Contoh 3. Sri Contoh ")
  }

  @Test func aSheetOfAWorkbook() throws {
    var other = SheetPlan(name: "Lain")
    var tamu = SheetPlan(name: "Tamu")
    for (row, line) in [["Nama", "NIP"], ["Salah Contoh", ""]].enumerated() {
      for (column, text) in line.enumerated() {
        other.put(.text(text), row: row + 1, column: column + 1)
      }
    }
    for (row, line) in [["Nama", "NIP"], ["Budi Contoh", "19671110 199203 1 001"]].enumerated() {
      for (column, text) in line.enumerated() {
        tamu.put(.text(text), row: row + 1, column: column + 1)
      }
    }
    try folder.write(
      try writeWorkbook(
        WorkbookPlan(
          title: "a", author: "b", created: WorkbookPlan.noDate, sheets: [other, tamu])),
      to: "a.xlsx")
    #expect(try said("tamu: a.xlsx\n") == Self.head + "Budi Contoh ")
  }

  @Test func anOpenDocument() throws {
    let rows = [["Pukul", "Acara"], ["09.00", "Pembukaan"]].map { row in
      "<table:table-row>\(row.map { openText($0) }.joined())</table:table-row>"
    }
    try folder.write(RawOpenDocument(rows: rows.joined()).bytes, to: "agenda.ods")
    #expect(try said("agenda: agenda.ods\n") == Self.head + "09.00 WIB Pembukaan ")
  }

  /// All faults at once, each at its cell.
  @Test func everyFaultHasItsCell() throws {
    try folder.write(
      """
      Nama;NIP;Jabtan
      Budi Contoh;19671310 199203 1 001;Camat
      ;;Camat
      Sri Contoh;123;Camat;

      """, to: "tamu.csv")
    try folder.write("Pukul;Acara\n25.00;Pembukaan\n9.00;\n", to: "agenda.csv")
    try assertGolden(
      try said("tamu: tamu.csv\nagenda: agenda.csv\n"), named: "faults-of-list-tables")
  }

  @Test func tooManyRows() throws {
    try folder.write(
      "Nama;NIP\n" + String(repeating: "Budi Contoh;\n", count: 4), to: "tamu.csv")
    #expect(
      try said("tamu: tamu.csv\n")
        == "tamu.csv: galat: “tamu” memuat 4 butir, paling banyak 3")
    try folder.write("Nama;NIP\n", to: "tamu.csv")
    #expect(try said("tamu: tamu.csv\n").hasPrefix("a.yaml:11:1: galat: “tamu” masih kosong"))
  }

  @Test func aTableThatIsNone() throws {
    #expect(
      try said("tamu: tamu.csv\nagenda: tidak-ada.ods\njudl: x\n") == """
        a.yaml:11:7: galat: tabel “tamu.csv” tidak dapat dibaca
          11 | tamu: tamu.csv
             |       ^~~~~~~~
          saran: letakkan tabel itu di folder berkas ini atau di bawahnya
        a.yaml:12:9: galat: tabel “tidak-ada.ods” tidak dapat dibaca
          12 | agenda: tidak-ada.ods
             |         ^~~~~~~~~~~~~
          saran: letakkan tabel itu di folder berkas ini atau di bawahnya
        a.yaml:13:1: galat: kunci “judl” tidak dikenal
          13 | judl: x
             | ^~~~
          saran: maksud Anda “judul”?
        """)
    try folder.write("a;b\n1;2\n", to: "tamuu.csv")
    #expect(
      try said("tamu: tamu.csv\n").hasSuffix("saran: maksud Anda “tamuu.csv”?"))
    #expect(
      try said("tamu: tamuu.csv\n").hasPrefix(
        "tamuu.csv: galat: tidak ada baris judul “tamu” di antara 30 baris pertama\n  saran: yang"))
    try folder.write(Array("PK bukan".utf8), to: "tamu.xlsx")
    #expect(try said("tamu: tamu.xlsx\n").hasPrefix("tamu.xlsx: galat: "))
    // What is no name of a table is that of a person.
    #expect(
      try said("tamu: Budi Contoh\n").hasPrefix(
        "a.yaml:11:7: galat: “Budi Contoh” disebut, tetapi tidak ada tabel orang"))
    #expect(
      try said("tamu: ../a.csv\n").hasPrefix("a.yaml:11:7: galat: tabel “../a.csv” tidak dapat"))
  }

  /// The rows travel inside the document, which is made again from them alone.
  @Test func madeAgainFromWhatIsInside() throws {
    try folder.write("Nama;Jabatan\nBudi Contoh;Camat\n", to: "tamu.csv")
    let path = try folder.write(Self.record + "tamu: tamu.csv\n", to: "a.yaml")
    #expect(
      try press.kinds.open(file: path).filesNamed == ["\(folder.path)/tamu.csv"])
    let worker = try Worker(press)
    let bytes = try worker.pdf(try worker.set(Job(record: path)))
    let file = try folder.write(bytes, to: "x/a.pdf")
    #expect(try worker.regenerate(file).isIdentical)
    let files = try Extraction(file, into: "\(folder.path)/x").files
    #expect(
      files.map { ($0.path as NSString).lastPathComponent } == ["record.json", "manifest.json"])
    let record = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(record.contains(#""tamu":[{"nama":"Budi Contoh","jabatan":"Camat"}]"#), "\(record)")
  }
}
