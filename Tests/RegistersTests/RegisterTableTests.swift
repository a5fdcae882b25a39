import Bahasa
import Diagnostics
import Evaluation
import Measures
import Records
import Registers
import TestSupport
import Testing

@testable import Sheets

/// Which sheet is read, and what of it is the head.
@Suite struct RegisterTableTests {
  /// Sheets of a workbook: a name, lines of CSV, whether it is hidden.
  private func book(_ sheets: (String, String, Bool)...) throws -> Workbook {
    Workbook(
      file: "r.xlsx",
      sheets: try sheets.map { name, csv, isHidden in
        let read = csv.isEmpty ? nil : try readWorkbook(Array(csv.utf8), file: "r.csv").sheets[0]
        let grid =
          read?.grid
          ?? CellGrid(rows: [], cells: [], merges: MergedRanges([]), texts: TextStore([]))
        return Sheet(file: "r.xlsx", name: name, isHidden: isHidden, grid: grid)
      })
  }

  private func said(_ book: Workbook, _ sheet: String? = nil) -> String {
    refusal {
      let read = try readRegister(
        book, Contoh.scheme(), scope: .anyProvinces, choice: RegisterChoice(sheet: sheet))
      throw Faults(
        .record,
        read.warnings.filter { !$0.message.indonesian.contains("tidak ada dalam register") }
          + [Diagnostic(.warning, at: read.register.rows[0].place, .known(["dibaca"]))])
    }
  }

  private static let good = "Kode;Satker;Status\n61.01;Sambas;sudah"

  @Test func aSheetWithTheHeadingsIsTheRegister() throws {
    #expect(
      said(
        try book(
          ("Data ZI", Self.good, false), ("Kontak", "nama;hp\nBudi;0812", false),
          ("Rekap", "Tahun;2022", false), ("Sheet2", "", false), ("Lama", Self.good, true)))
        == "r.xlsx:Data ZI!A2: peringatan: yang dikenal: dibaca")
  }

  @Test func severalSheetsAreAskedFor() throws {
    let book = try book(("2021", Self.good, false), ("2022", Self.good, false))
    #expect(
      said(book) == """
        r.xlsx: galat: beberapa lembar tampak seperti register: “2021”, “2022”
          saran: sebut lembarnya: --sheet "2021", atau beri nama “Register” pada lembar itu
        """)
    #expect(said(book, "2022") == "r.xlsx:2022!A2: peringatan: yang dikenal: dibaca")
    #expect(
      said(book, "2023") == """
        r.xlsx: galat: tidak ada lembar “2023”; yang ada: “2021”, “2022”
          saran: maksud Anda “2021”?
        """)
  }

  @Test func aSecondOneIsToldOf() throws {
    #expect(
      said(try book(("Register", Self.good, false), ("Register 2021", Self.good, false))) == """
        r.xlsx:Register: peringatan: lembar ini yang dibaca; yang juga tampak seperti register tidak dibaca: “Register 2021”
          saran: jika lembar itu yang dimaksud: --sheet "Register 2021"
        r.xlsx:Register!A2: peringatan: yang dikenal: dibaca
        """)
  }

  @Test func noneLooksLikeOne() throws {
    #expect(
      said(
        try book(
          ("Kontak", "nama;hp\nBudi;0812", false), ("Foto", "a;b\nc;d", false),
          ("Sheet3", "", false)))
          == """
          r.xlsx: galat: tidak ada lembar “Register”; yang ada: “Kontak”, “Foto”, “Sheet3” (kosong)
            saran: sebut lembarnya: --sheet "Kontak", atau beri nama “Register” pada lembar itu
          """)
  }

  @Test func hiddenSheets() throws {
    let lama = Self.good.replacing("Sambas", with: "Kab. Sambas")
    #expect(
      said(try book(("Register", lama, true), ("Register 2022", Self.good, false)))
        == """
        r.xlsx:Register: peringatan: lembar ini tersembunyi dan tidak dibaca; yang dibaca: “Register 2022”
        r.xlsx:Register 2022!A2: peringatan: yang dikenal: dibaca
        """)
    #expect(
      said(try book(("Register", lama, true), ("Rekap", "Tahun;2022", false))) == """
        r.xlsx:Register: peringatan: lembar ini tersembunyi, dan dibaca sebagai register
          saran: tampilkan lembarnya, atau hapus jika sudah usang
        r.xlsx:Register!A2: peringatan: yang dikenal: dibaca
        """)
    #expect(
      said(try book(("Register", "", false), ("Isi", Self.good, false)))
        == "r.xlsx:Isi!A2: peringatan: yang dikenal: dibaca")
  }
}

/// Heads of several rows, as people set them.
@Suite struct HeadTests {
  private func row(_ csv: String) throws -> (row: RegisterRow, warnings: [String]) {
    let book = try readWorkbook(Array(csv.utf8), file: "register.csv")
    let read = try readRegister(book, Contoh.scheme())
    return (
      try #require(read.register.rows.first),
      read.warnings.map(\.message.indonesian).filter { !$0.contains("tidak ada dalam register") }
    )
  }

  /// The row of most known headings is the lower one.
  @Test func codeAndNameStandAbove() throws {
    let read = try row(
      """
      REKAPITULASI PENCANANGAN ZONA INTEGRITAS;;;;;;;;
      Update per 15 Desember 2022;;;;;;;;
      No;Nama Satker KPU;Pencanangan;;;Ketua KPU;Nilai Area Pengungkit;;Keterangan / Tindak Lanjut
      ;;Sudah/Belum;Hari/Tanggal;Tempat;;3. SDM;6. Yanlik;
      1;KPU Kab. Sambas;sdh;9 Maret 2022;Aula;Ketua Contoh;8,85;8,95;lengkap
      """)
    #expect(read.row.kode == "61.01" && read.row.pencanangan.sudah)
    #expect(read.row.pencanangan.tanggal?.iso == "2022-03-09")
    #expect(read.row.pencanangan.penandaTangan == "Ketua Contoh")
    #expect(read.row.pencanangan.keterangan == "lengkap")
    #expect(read.row.nilai?.area.map { $0.nilai?.text() } == [nil, nil, "8,85", nil, nil, "8,95"])
    #expect(read.warnings == ["tidak ada kolom “Kode”: satker dikenali dari namanya"])
  }

  /// What stands below a heading with parts is a part of it, or nobody's.
  @Test func aDateOfTheLetterIsNoDateOfTheDeclaration() throws {
    let read = try row(
      """
      Kode;Satker;Status;Dasar;;Saksi;
      ;;;Nomor;Tanggal;Nama;Jabatan
      61.01;Sambas;sudah;13/PW;8 Februari 2022;Budi Contoh;Kajari
      """)
    #expect(read.row.pencanangan.dasar == "13/PW")
    #expect(read.row.pencanangan.tanggal == nil && read.row.pencanangan.jabatan == nil)
    #expect(read.row.pencanangan.saksi == ["Budi Contoh"])
    #expect(
      read.warnings == [
        "2 kolom di luar yang dikenal tidak dibaca: “Tanggal” (E), “Jabatan” (G)"
      ])
  }

  @Test func threeRows() throws {
    let read = try row(
      """
      Kode;Satker;Penilaian;;
      ;;Pengungkit;;Hasil
      ;;Area 1;Area 2;IPAK
      61.01;Sambas;4,8;4,2;3,6
      """)
    #expect(read.row.nilai?.area[1].nilai?.text() == "4,20")
    #expect(read.row.nilai?.indikator[0][0]?.text() == "15,75")
  }

  @Test(arguments: [
    ("Tangal", "“Tanggal”"), ("Saski", "“Saksi”"), ("Penada tangan", "“Penanda tangan”"),
  ])
  func slips(heading: String, near: String) {
    #expect(
      refusal { _ = try row("Kode;Satker;\(heading)\n61.01;Sambas;x") } == """
        register.csv:C1: galat: judul kolom “\(heading)” tidak dikenal
          saran: maksud Anda \(near)?
        """)
  }

  /// A heading of one's own is no slip, though it looks like a known one.
  @Test(arguments: ["Sudah WBBM", "No HP", "Tanggal 2", "Nama operator", "Nilai 2021"])
  func ownColumns(heading: String) throws {
    let read = try row("Kode;Satker;Status;\(heading)\n61.01;Sambas;sudah;x")
    #expect(read.warnings == ["1 kolom di luar yang dikenal tidak dibaca: “\(heading)” (D)"])
  }
}
