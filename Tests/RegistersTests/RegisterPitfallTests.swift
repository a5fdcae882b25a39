import Bahasa
import Diagnostics
import Evaluation
import Measures
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// Tables in which a row, a column or a cell was once lost or read loosely.
@Suite struct RegisterPitfallTests {
  func read(_ csv: String) throws -> [RegisterRow] {
    let book = try readWorkbook(Array(csv.utf8), file: "register.csv")
    return try readRegister(book, Contoh.scheme()).register.rows
  }

  func said(_ csv: String) -> String { refusal { _ = try read(csv) } }

  /// An office without its code is no second row of headings.
  @Test func theFirstOfficeWithoutItsCode() {
    #expect(
      said("Kode;Satker;Status;Tempat\n;;sudah;Aula\n61.02;;belum;") == """
        register.csv:A2: galat: baris ini tanpa kode
          saran: isi kodenya; catatan di bawah tabel pindahkan ke lembar lain
        """)
  }

  /// A row with a wrong code is read to its end: its faults come in one run.
  @Test func whatElseIsWrongInTheRow() {
    #expect(
      said("Kode;Status;Tanggal;IPKP\n61.99;mungkin;30 Februari 2022;90") == """
        register.csv:A2: galat: kode wilayah “61.99” tidak ada dalam daftar Kemendagri
          saran: kode provinsi dua angka (61), kode kabupaten/kota dengan titik (61.01)
        register.csv:B2: galat: “mungkin” pada kolom “Status” tidak dikenal
          saran: tulis “sudah” atau “belum”
        register.csv:C2: galat: tanggal “30 Februari 2022” tidak ada dalam kalender
          saran: tulis tanggal dahulu, misalnya 09-03-2022 atau 9 Maret 2022
        register.csv:D2: galat: “IPKP”: indeks 90,00 di luar rentang 0 sampai 4,00
          saran: jika 90,00 adalah nilai SKM (25–100), isilah 90,00 ÷ 25 = 3,60
        """)
  }

  /// “Nomor” alone counts the rows; a charter's number may stand anywhere.
  @Test(arguments: [
    "Nomor piagam;Kode;Status\n13/PW;61.01;sudah", "No. piagam;Kode;Status\n13/PW;61.01;sudah",
    "Nomor;Kode;Nomor piagam;Status\n1;61.01;13/PW;sudah",
    "Nomor;Kode;No. piagam;Status\n1;61.01;13/PW;sudah",
    "Kode;Nomor;Status\n61.01;13/PW;sudah", "No;Kode;Nomor;Status\n1;61.01;13/PW;sudah",
  ])
  func numbersOfCharters(_ csv: String) throws {
    #expect(try read(csv).map(\.pencanangan.nomorPiagam) == ["13/PW"])
  }

  @Test func numbersOfRows() throws {
    let rows = try read("Nomor;Kode;Status\n1;61.01;sudah")
    #expect(rows.map(\.pencanangan.nomorPiagam) == [nil])
  }

  /// A share of the weight is one in any column of points; an index has no per cent.
  @Test func perCentSigns() throws {
    let rows = try read("Kode;Pengawasan;IPKP (poin)\n61.01;50%;80%\n61.02;50 %;14")
    #expect(rows.map { $0.nilai?.area[4].nilai } == [Rational("7,5"), Rational("7,5")])
    #expect(rows.map { $0.nilai?.indikator[1][0] } == [14, 14])
    #expect(
      said("Kode;IPAK\n61.01;3%\n61.02;3,6") == """
        register.csv:B2: galat: “3%” pada kolom “IPAK” bukan bilangan
          saran: tulis angka dari 0 sampai 4,00, misalnya 3,60
        """)
  }

  @Test func witnessesWithoutEnd() {
    let name = String(repeating: "Bawaslu ", count: 100)
    #expect(
      said("Kode;Saksi\n61.01;\(name)") == """
        register.csv:B2: galat: “Saksi” terlalu panjang: 799 karakter, paling banyak 600
        """)
  }
}
