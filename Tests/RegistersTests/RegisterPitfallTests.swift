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

  /// A CSV file that was opened with another separator, and saved.
  @Test(arguments: [";", ",", "|"]) func allInOneCell(separator: String) throws {
    let heading = ["Kode", "Nama Satker", "Status"].joined(separator: separator)
    let row = ["61.01", "KPU Kab. Sambas", "sudah"].joined(separator: separator)
    var sheet = SheetPlan(name: "Register")
    sheet.put(.text(heading), row: 1, column: 1)
    sheet.put(.text(row), row: 2, column: 1)
    let bytes = try writeWorkbook(
      WorkbookPlan(title: "a", author: "b", created: WorkbookPlan.noDate, sheets: [sheet]))
    let message = refusal {
      _ = try readRegister(try readWorkbook(bytes, file: "r.xlsx"), Contoh.scheme())
    }
    #expect(
      message == """
        r.xlsx:Register!A1: galat: semua judul kolom berada dalam satu sel ini
          saran: buka lagi CSV asalnya dengan pemisah yang benar, misalnya titik koma, atau pakai \
        CSV itu sendiri
        """)
  }

  /// Of a register that is in capitals throughout nothing is said.
  @Test func namesInCapitalsAmongOthers() throws {
    let names = ["NUR CONTOH", "SITI CONTOH, S.H.", "Budi Contoh", "tri contoh"]
    let rows = zip(["61.01", "61.02", "61.03", "61.04"], names).map {
      "\($0);sudah;9 Maret 2022;\($1)\n"
    }
    let told = { (rows: ArraySlice<String>) in
      let csv = "Kode;Status;Tanggal;Penanda tangan\n" + rows.joined()
      let book = try readWorkbook(Array(csv.utf8), file: "register.csv")
      return try readRegister(book, Contoh.scheme()).warnings.map { $0.text(in: .indonesian) }
        .filter { !$0.contains("satker tidak ada") }
    }
    #expect(try told(rows[..<2]) == [])
    #expect(
      try told(rows[1...]) == [
        """
        register.csv:D2: peringatan: nama “SITI CONTOH, S.H.” ditulis dengan huruf besar \
        seluruhnya, nama lainnya tidak
          saran: tulis “Siti Contoh, S.H.”
        """,
        """
        register.csv:D4: peringatan: nama “tri contoh” ditulis dengan huruf kecil seluruhnya
          saran: tulis “Tri Contoh”
        """,
      ])
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

  /// A column of dates that all bear the hour of a midnight in Indonesia.
  @Test func datesInUniversalTime() throws {
    let late = """
      register.csv:B2: peringatan: tanggal di sini berjam 17.00, yakni tengah malam di Indonesia \
      menurut waktu universal (UTC); tanggalnya mungkin kurang satu hari
        saran: cocokkan dengan suratnya; ketik tanggal tanpa jam
      """
    for (csv, isTold) in [
      ("Kode;Tanggal\n61.01;2022-03-08 17:00:00\n61.02;\n61.03;2022-03-09 17:00", true),
      ("Kode;Tanggal\n61.01;2022-03-08 17:00:00\n61.02;2022-03-09 09:00", false),
    ] {
      let book = try readWorkbook(Array(csv.utf8), file: "register.csv")
      let warnings = try readRegister(book, Contoh.scheme()).warnings
      #expect(warnings.contains { $0.text(in: .indonesian) == late } == isTold)
    }
  }

  @Test func whatOtherProgramsLeave() {
    #expect(
      said("Kode;Status;Tanggal;Saksi;Tempat\n61.01;sudah;1/1/1970;Nurâ€™aini Contoh;#REF!") == """
        register.csv:C2: galat: tahun tanggal 1 Januari 1970 di luar 2012 sampai 2099
          saran: perbaiki tahunnya; tanggal yang tidak ada dikosongkan
        register.csv:D2: peringatan: hurufnya rusak: “Nurâ€™aini Contoh” tampaknya “Nur’aini Contoh”
          saran: tulis “Nur’aini Contoh”
        register.csv:E2: galat: sel ini berisi kesalahan #REF!
          saran: perbaiki rumusnya, atau ketik nilainya
        """)
  }

  /// Amid words too, and what nobody filled in.
  @Test func whatIsNoValue() {
    #expect(
      said(
        "Kode;Status;Saksi;Tempat;Dasar;Keterangan\n"
          + "61.01;sudah;«Nama_Saksi»;Aula #REF! Lama;n/a;[object Object]") == """
          register.csv:C2: galat: “«Nama_Saksi»” belum diganti dengan isinya
            saran: ketik isinya; jika tidak ada, hapus
          register.csv:D2: galat: sel ini berisi kesalahan #REF!
            saran: perbaiki rumusnya, atau ketik nilainya
          register.csv:E2: galat: “n/a” belum diganti dengan isinya
            saran: ketik isinya; jika tidak ada, hapus
          register.csv:F2: galat: sel ini berisi kesalahan [object Object]
            saran: ketik isinya; jika tidak ada, hapus
          """)
  }

  /// What could be read in one column only is asked for.
  @Test func oneThingInTwoColumns() {
    #expect(
      said("Kode;Satker;Sudah;Belum\n61.01;KPU Kab. Sambas;v;\n61.02;KPU Kab. Mempawah;;v") == """
        register.csv:C1: galat: kolom “Sudah” tidak dibaca; status ditulis di satu kolom
          saran: gabungkan menjadi kolom “Status” berisi “sudah” atau “belum”
        register.csv:D1: galat: kolom “Belum” tidak dibaca; status ditulis di satu kolom
          saran: gabungkan menjadi kolom “Status” berisi “sudah” atau “belum”
        """)
    #expect(
      said("Kode;Kab/Kota;Nama;Status\n61.01;Kabupaten;Sambas;sudah") == """
        register.csv:C1: galat: kolom “Satker” sudah ada di B1
          saran: tulis nama utuh di satu kolom, misalnya “Kabupaten Sambas”, lalu hapus kolom lainnya
        register.csv:B2: galat: nama “Kabupaten” bertentangan dengan kode 61.01 (Kabupaten Sambas)
          saran: tulis “KPU Kabupaten Sambas”
        """)
  }

  /// Where every row ends in a mark nothing has moved; where something stands behind it, it has.
  @Test func everyRowIsTooLong() throws {
    let head = "Kode;Satker;Status;Penanda tangan;Jabatan\n"
    let rows = "61.01;KPU Kab. Sambas;sudah;Dewi; Contoh;Ketua\n61.02;KPU Kab. Mempawah;belum;;;\n"
    #expect(
      said(head + rows).contains(
        """
        register.csv:F2: galat: sel ini berisi, padahal tidak ada judul di atasnya: isi baris ini \
        mungkin bergeser
          saran: kembalikan isi baris ke kolomnya; catatan di luar tabel diberi judul kolom, atau \
        dihapus
        """))
    // So it is where the headings end in marks, too.
    #expect(
      said(head.replacing("\n", with: ";;\n") + rows).contains("register.csv:F2: galat: sel ini"))
    #expect(try read(head + rows.replacing("; Contoh;Ketua", with: ";Ketua; ")).count == 2)
  }

  @Test func rowsThatAreTooLong() {
    let said = said("Kode;Status;Saksi\n61.01;sudah;Nama; Contoh\n61.02;sudah;Nama Contoh")
    #expect(
      said.hasSuffix(
        """
        register.csv:2: galat: baris ini mempunyai 4 sel, judulnya 3
          saran: apit isi yang memuat pemisah sel (titik koma, koma, tab) dengan tanda kutip (")
        """))
  }
}
