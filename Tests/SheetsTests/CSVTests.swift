import Diagnostics
import Testing

@testable import Sheets

@Suite struct CSVTests {
  private func said(_ text: String) -> String { saidOf(Array(text.utf8), file: "a.csv") }

  @Test(arguments: [
    "kode;nama;nilai\n61.01;Kab. Sambas;92,31\n61.71;Kota Pontianak, KB;90,5\n",
    "kode\tnama\tnilai\n61.01\tKab. Sambas\t92,31\n61.71\tKota Pontianak, KB\t90,5\n",
    "kode|nama|nilai\r61.01|Kab. Sambas|92,31\r61.71|Kota Pontianak, KB|90,5",
    "kode,nama,nilai\r\n61.01,Kab. Sambas,\"92,31\"\r\n61.71,\"Kota Pontianak, KB\",\"90,5\"\r\n",
    "sep=;\r\nkode;nama;nilai\r\n61.01;Kab. Sambas;92,31\r\n61.71;Kota Pontianak, KB;90,5",
    "\u{FEFF}kode;nama;nilai\n61.01;Kab. Sambas;92,31\n61.71;Kota Pontianak, KB;90,5\n",
    " kode ;\tnama;nilai;;\n61.01; Kab. Sambas ;92,31;;\n61.71;Kota Pontianak, KB;90,5",
  ])
  func findsTheMark(_ text: String) {
    #expect(
      said(text) == """
        A1 = kode
        B1 = nama
        C1 = nilai
        A2 = 61.01
        B2 = Kab. Sambas
        C2 = 92,31
        A3 = 61.71
        B3 = Kota Pontianak, KB
        C3 = 90,5
        """, "\(text)")
  }

  /// Titles above the table do not decide.
  @Test(arguments: [
    "REKAP PENCANANGAN ZI", "REKAP, PENCANANGAN, ZI", "A; B, C|D", "\nREKAP,2022\n",
  ])
  func titlesDoNotDecide(_ title: String) {
    for mark in [";", ",", "\t"] {
      let text = "\(title)\nkode;nama;status\n61.01;Sambas;sudah\n61.02;Mempawah;belum\n"
      let lines = said(text.replacing(";", with: mark)).split(separator: "\n").suffix(3)
      #expect(lines.map { $0.prefix(1) } == ["A", "B", "C"], "\(mark) \(title)")
      #expect(lines.map { $0.dropFirst(5) } == ["61.02", "Mempawah", "belum"])
    }
  }

  /// One that stands inside a cell opens nothing.
  @Test(arguments: ["REKAP \"ZI, 2022\n", "5\" layar\n", "Jum\"\"at; \"x\n"])
  func aQuoteInsideACellDoesNotHideMarks(_ title: String) {
    let lines = said(title + "kode;nama\n61.01;Sambas\n61.02;Mempawah\n").split(separator: "\n")
    #expect(lines.suffix(2) == ["A4 = 61.02", "B4 = Mempawah"])
  }

  @Test func readsQuotes() {
    #expect(
      said("a;\"b;\"\"c\"\"\nd\" ;e\n\"\";\"x\";Jum\"at\n") == """
        A1 = a
        B1 = b;"c"
        d
        C1 = e
        B2 = x
        C2 = Jum"at
        """)
  }

  @Test func countsRowsAsSpreadsheetsDo() throws {
    let text = "a;b\n\n;;\n\"c\r\nd\";e\r\n\r\nf"
    let sheet = try readWorkbook(Array(text.utf8), file: "a.csv").sheets[0]
    #expect(sheet.rows.map(\.number) == [1, 4, 6])
    #expect(sheet.name == nil)
    #expect(sheet[row: 4, column: 1]?.value == .text("c\nd"))
    #expect(sheet[row: 4, column: 2]?.place.description == "a.csv:B4")
    #expect(sheet.place.description == "a.csv")
  }

  /// The end of the last line begins no row.
  @Test func asManyRowsAsThereMayBe() {
    let most = String(repeating: "\r\n", count: SheetLimit.rows - 1) + "x\r\n"
    #expect(said(most) == "A1048576 = x")
    #expect(
      said(most + "y")
        == "a.csv:A1048577: galat: tabel ini lebih panjang dari 1.048.576 baris")
  }

  @Test(arguments: [true, false])
  func readsUTF16(_ isLittle: Bool) {
    let bytes = "\u{FEFF}kode;nama\n53.71;Kupang é 😀\n".utf16.flatMap { unit in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    #expect(
      saidOf(bytes, file: "a.csv") == "A1 = kode\nB1 = nama\nA2 = 53.71\nB2 = Kupang é 😀")
  }

  @Test func readsOneColumn() {
    #expect(said("nama\nSambas") == "A1 = nama\nA2 = Sambas")
    #expect(said("x") == "A1 = x")
    #expect(said("\n") == "")
  }

  @Test func refusesWindows1252() {
    let bytes = Array("kode;nama\n61.01;Sambas\n61.02;Caf".utf8) + [0xE9] + Array(";x\n".utf8)
    #expect(
      saidOf(bytes, file: "a.csv") == """
        a.csv:B3: galat: ada huruf di sel ini yang tidak disimpan sebagai UTF-8
          saran: simpan ulang tabelnya: di Excel sebagai “CSV UTF-8”, di LibreOffice Calc dengan \
        perangkat karakter “Unicode (UTF-8)”
        """)
  }

  @Test func tellsWhereQuotesGoWrong() {
    #expect(
      said("a;b\nc;\"d;e\nf;g\n") == """
        a.csv:B2: galat: tanda kutip (") yang membuka sel ini tidak pernah ditutup
          saran: tanda kutip di dalam teks ditulis dua kali ("")
        """)
    #expect(
      said("a;b\n\"c\"d;e") == """
        a.csv:A2: galat: di sel ini masih ada teks sesudah tanda kutip (") penutup
          saran: tanda kutip di dalam teks ditulis dua kali ("")
        """)
    #expect(said("a;\"").hasPrefix("a.csv:B1: galat: tanda kutip"))
    #expect(said("a;\"b\"\"").hasPrefix("a.csv:B1: galat: tanda kutip"))
  }

  @Test func refusesBinaryFiles() {
    #expect(
      saidOf([0x61, 0, 0x62], file: "a.csv")
        == """
        a.csv: galat: ini bukan berkas teks (ada bita nol di dalamnya)
          saran: buka dengan LibreOffice Calc atau Excel, lalu simpan sebagai XLSX
        """)
    #expect(saidOf([], file: "a.csv") == "a.csv: galat: berkas ini kosong")
  }

  @Test func forbiddenCharactersAreFaultsOfTheirCell() throws {
    let text = "nama;x\nKab.\u{202E}Sambas;a\u{7}b\n"
    let row = try #require(try readWorkbook(Array(text.utf8), file: "a.csv").sheets[0].row(2))
    let said = row.cells.map { cell in
      do throws(CellFault) { return try cell.text() } catch {
        return cell.diagnostic(error).text(in: .indonesian)
      }
    }
    #expect(
      said == [
        """
        a.csv:A2: galat: karakter kendali U+202E tidak boleh ada di sel ini
          saran: hapus, lalu ketik ulang teksnya
        """,
        """
        a.csv:B2: galat: karakter kendali U+0007 tidak boleh ada di sel ini
          saran: hapus, lalu ketik ulang teksnya
        """,
      ])
  }
}
