import Bahasa
import Diagnostics
import Evaluation
import Measures
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// Registers as spreadsheets save them: cells of a type, joined cells, and whole
/// messages with sheet and cell.
@Suite struct XLSXRegisterTests {
  /// A sheet "Register"; what is nil is empty.
  func book(
    _ rows: [[CellContent?]], merged: [String] = [], sheet: String = "Register"
  ) throws -> Workbook {
    var plan = SheetPlan(name: sheet)
    for (row, cells) in rows.enumerated() {
      for (column, content) in cells.enumerated() {
        if let content { plan.put(content, row: row + 1, column: column + 1) }
      }
    }
    plan.merged = merged.compactMap { range(of: $0) }
    let workbook = WorkbookPlan(
      title: "", author: "", created: CalendarDate(iso: "2022-01-01")!, sheets: [plan])
    return try readWorkbook(try writeWorkbook(workbook), file: "register.xlsx")
  }

  /// "A1:C2", columns A to Z.
  private func range(of text: String) -> CellRange? {
    let ends = text.utf8.split(separator: UInt8(ascii: ":")).compactMap { end -> (Int, Int)? in
      guard let first = end.first, let row = Int(String(end.dropFirst()) ?? "") else { return nil }
      return (row, Int(first) - 64)
    }
    return ends.count == 2
      ? CellRange(rows: ends[0].0...ends[1].0, columns: ends[0].1...ends[1].1) : nil
  }

  func read(
    _ rows: [[CellContent?]], merged: [String] = []
  ) throws -> (register: Register, warnings: [Diagnostic]) {
    let read = try readRegister(try book(rows, merged: merged), Contoh.scheme())
    return (read.register, read.warnings)
  }

  func said(_ rows: [[CellContent?]], merged: [String] = []) -> String {
    refusal {
      let warnings = try read(rows, merged: merged).warnings
      throw Faults(
        .record, warnings.filter { !"\($0.text(in: .indonesian))".contains("satker tidak ada") })
    }
  }

  func words(_ texts: String...) -> [CellContent?] {
    texts.map { $0.isEmpty ? nil : .text($0) }
  }

  /// A title over all columns, "Area" over two of them, and an order of the day that
  /// three offices share.
  @Test func joinedCells() throws {
    let rows = try read(
      [
        words("REKAP ZONA INTEGRITAS"), words("Provinsi Kalimantan Barat", "", "", "", "", "", ""),
        words("Kode", "Satker", "Pencanangan", "", "Area", "", "Dasar"),
        words("", "", "Tanggal", "Tempat", "Akuntabilitas", "Pengawasan", ""),
        [
          .text("61.01"), .text("Sambas"), .date(CalendarDate(iso: "2022-03-09")!), .text("Aula"),
          .number(8), .number(Rational("9,75")!), .text("13/PW.01/61/2022"),
        ],
        [.text("61.02"), .text("Mempawah"), .text("9 Maret 2022"), nil, .number(7), .number(10)],
      ], merged: ["A1:G1", "A2:G2", "C3:D3", "E3:F3", "A3:A4", "B3:B4", "G3:G4", "G5:G6"]
    ).register.rows
    #expect(rows.map(\.kode) == ["61.01", "61.02"])
    #expect(rows.map { $0.pencanangan.tanggal?.iso } == ["2022-03-09", "2022-03-09"])
    #expect(rows.map { $0.nilai?.area[4].nilai } == [Rational("9,75"), 10])
    #expect(rows.map(\.pencanangan.dasar) == ["13/PW.01/61/2022", "13/PW.01/61/2022"])
  }

  @Test func typesThatDoNotFit() {
    #expect(
      said([
        words("Kode", "Satker", "Status", "Tanggal", "Pengawasan", "IPAK", "Saksi"),
        [
          .number(Rational("61,01")!), .text("Sambas"), .flag(true),
          .date(CalendarDate(iso: "2022-03-09")!), .text("9,75"),
        ],
        [
          .text("61.02"), .number(61), .text("sudah"), .number(44629), .text("sembilan"),
          .number(90),
        ],
        [
          .number(6103), .text("Sanggau"), .number(1), .flag(true),
          .date(CalendarDate(iso: "2022-03-09")!), .flag(true), .flag(true),
        ],
        [.date(CalendarDate(iso: "2022-03-09")!), .text("Ketapang")],
      ]) == """
        register.xlsx:Register!B3: galat: nama “61” bertentangan dengan kode 61.02 (Kabupaten Mempawah)
          saran: tulis “KPU Kabupaten Mempawah”
        register.xlsx:Register!D3: galat: “44629” tidak dapat dibaca sebagai tanggal
          saran: jika yang dimaksud 9 Maret 2022, tulis 9 Maret 2022
        register.xlsx:Register!E3: galat: “sembilan” pada kolom “Pengawasan” bukan bilangan
          saran: tulis angka dari 0 sampai 15,00, misalnya 13,50
        register.xlsx:Register!F3: galat: “IPAK”: indeks 90,00 di luar rentang 0 sampai 4,00
          saran: jika 90,00 adalah nilai SKM (25–100), isilah 90,00 ÷ 25 = 3,60
        register.xlsx:Register!C4: galat: “1” pada kolom “Status” tidak dikenal
          saran: tulis “sudah” atau “belum”
        register.xlsx:Register!D4: galat: “BENAR” tidak dapat dibaca sebagai tanggal
          saran: tulis tanggal dahulu, misalnya 09-03-2022 atau 9 Maret 2022
        register.xlsx:Register!E4: galat: sel ini berisi tanggal 09-03-2022, bukan bilangan
          saran: ubah format selnya menjadi bilangan, lalu ketik nilainya kembali
        register.xlsx:Register!F4: galat: “BENAR” bukan bilangan
        register.xlsx:Register!G4: galat: sel ini berisi BENAR, bukan teks atau bilangan
          saran: ketik isinya; yang tidak ada dikosongkan
        register.xlsx:Register!A5: galat: kode di sel ini sudah berubah menjadi tanggal (09-03-2022)
          saran: ubah format kolom kode menjadi Teks, lalu ketik ulang kodenya
        """)
  }

  @Test func codes() {
    #expect(
      said([
        words("Kode", "Satker", "Status"),
        [.number(658436), .text("Kabupaten Sambas"), .text("belum")],
        [.number(Rational("61,1")!), .text("Kabupaten Melawi"), .text("belum")],
        [.number(Rational("61,1")!), .text("Kabupaten Sambas"), .text("belum")],
        [.text("53.01"), .text("Kota Kupang"), .text("belum")],
        [.text("53.71"), .text("Kabupaten Kupang"), .text("belum")],
        [.number(5302), .text("Timor Tengah Selatan"), .text("belum")],
        [.text("53.02"), .text("Timor Tengah Selatan"), .text("belum")],
        [.text("61.02"), .text("Kabupaten Pontianak"), .text("belum")],
      ]) == """
        register.xlsx:Register!A2: galat: kode wilayah “658436” tidak ada dalam daftar Kemendagri
          saran: enam angka adalah kode satker Kemenkeu; yang diminta kode Kemendagri, misalnya 61.01
        register.xlsx:Register!A3: galat: kode “61,1” kurang satu angka: dapat berarti 61.01 atau 61.10
          saran: kode Kabupaten Melawi adalah 61.10
        register.xlsx:Register!A4: galat: kode “61,1” kurang satu angka: dapat berarti 61.01 atau 61.10
          saran: kode Kabupaten Sambas adalah 61.01
        register.xlsx:Register!B5: galat: nama “Kota Kupang” bertentangan dengan kode 53.01 (Kabupaten Kupang)
          saran: kode Kota Kupang adalah 53.71
        register.xlsx:Register!B6: galat: nama “Kabupaten Kupang” bertentangan dengan kode 53.71 (Kota Kupang)
          saran: kode Kabupaten Kupang adalah 53.01
        register.xlsx:Register!A8: galat: Kabupaten Timor Tengah Selatan (53.02) sudah ada di A7
          saran: setiap satker hanya satu baris; hapus atau perbaiki kodenya
        register.xlsx:Register!B9: peringatan: “Kabupaten Pontianak” memakai nama atau ejaan lama
          saran: yang dicetak: “KPU Kabupaten Mempawah”
        """)
  }

  @Test func columnsNobodyKnows() {
    #expect(
      said([
        words("Kode", "Satker", "Warna", "Tempta", ""),
        words("61.01", "Sambas", "biru"),
      ]) == """
        register.xlsx:Register!1: peringatan: 1 kolom di luar yang dikenal tidak dibaca: “Warna” (C)
          saran: judul kolom yang dikenal: “No.”, “Kode”, “Satker”, “Provinsi”, “Status”, “Tanggal”, “Tempat”, “Penanda tangan”, “Jabatan”, “Saksi”, “Nomor piagam”, “Dasar”, … (lihat Panduan)
        register.xlsx:Register: peringatan: 1 satker tanpa status dihitung belum mencanangkan: 61.01
        """)
  }

  /// It may be a note, and it may be that the row has moved.
  @Test func whatStandsBehindTheHeadings() throws {
    #expect(
      said([
        words("Kode", "Satker", "Status", ""), words("61.01", "Sambas", "belum", "catatan lepas"),
        words("61.02", "Mempawah", "belum"), words("61.03", "Sanggau", "belum", "", "", "x"),
      ]) == """
        register.xlsx:Register!D2: galat: sel ini berisi, padahal tidak ada judul di atasnya: isi \
        baris ini mungkin bergeser
          saran: kembalikan isi baris ke kolomnya; catatan di luar tabel diberi judul kolom, atau \
        dihapus
        register.xlsx:Register!F4: galat: sel ini berisi, padahal tidak ada judul di atasnya: isi \
        baris ini mungkin bergeser
          saran: kembalikan isi baris ke kolomnya; catatan di luar tabel diberi judul kolom, atau \
        dihapus
        """)
    // Below the table it is no office's; a joined heading stands over several columns.
    let read = try readRegister(
      try book(
        [
          words("Kode", "Satker", "Status", "Catatan"), words("61.01", "Sambas", "belum", "a", "b"),
          [], words("", "", "", "", "", "Pontianak, 9 Maret 2022"),
        ], merged: ["D1:E1"]), Contoh.scheme())
    #expect(read.register.rows.map(\.kode) == ["61.01"])
  }

  /// A register is the only sheet whatever its name, if it looks like one.
  @Test func theSheetIsFound() {
    #expect(
      refusal {
        _ = try readRegister(
          try book([words("Kode", "Satker"), words("61.01")], sheet: "Data"), Contoh.scheme())
      }
        == "accepted")
    #expect(
      said([words("Daftar kantor"), words("Sambas", "sudah")]) == """
        register.xlsx:Register: galat: baris judul kolom tidak ditemukan dalam 30 baris pertama
          saran: judul kolom yang dikenal: “No.”, “Kode”, “Satker”, “Provinsi”, “Status”, “Tanggal”
        """)
    #expect(
      said([words("Nama kantor", "Status"), words("Sambas", "sudah")]) == """
        register.xlsx:Register!1: peringatan: tidak ada kolom “Kode”: satker dikenali dari namanya
          saran: supaya pasti, tambahkan kolom “Kode” berisi kode Kemendagri, misalnya 61.01
        """)
  }
}
