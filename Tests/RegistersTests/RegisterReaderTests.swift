import Bahasa
import Diagnostics
import Evaluation
import Measures
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// Registers as offices write them, and whole messages for what is wrong.
@Suite struct RegisterReaderTests {
  func read(
    _ csv: String, _ scope: RegisterScope = .anyProvinces
  ) throws -> (register: Register, warnings: [Diagnostic]) {
    let book = try readWorkbook(Array(csv.utf8), file: "register.csv")
    let read = try readRegister(book, Contoh.scheme(), scope: scope)
    return (read.register, read.warnings)
  }

  func rows(_ csv: String) throws -> [RegisterRow] { try read(csv).register.rows }

  func said(_ csv: String, _ scope: RegisterScope = .anyProvinces) -> String {
    refusal { _ = try read(csv, scope) }
  }

  @Test func facts() throws {
    let row = try #require(
      try rows(
        """
        No;Kode;Satker;Status;Hari/Tanggal;Tempat;Penanda tangan;Jabatan;Saksi;Nomor piagam;Dasar;Media;Ket.
        1;61.01;KPU Kabupaten Sambas;sudah;Rabu, 9 Maret 2022;Aula;Sudarmi;Ketua;Bawaslu; Kesbangpol;13/PW;Surat;x;-
        """.replacing("Bawaslu; Kes", with: "\"Bawaslu; Kes").replacing("pol;13", with: "pol\";13")
      ).first)
    #expect(row.kode == "61.01")
    #expect(row.pencanangan.sudah)
    #expect(row.pencanangan.tanggal?.iso == "2022-03-09")
    #expect(row.pencanangan.saksi == ["Bawaslu", "Kesbangpol"])
    #expect(row.pencanangan.nomorPiagam == "13/PW")
    #expect(row.pencanangan.keterangan == nil)
    #expect(row.nilai == nil && row.sudahWBK == nil)
  }

  /// A cell that cannot be read refuses the register also when nothing else is wrong.
  @Test(arguments: [
    "Tanggal\n61.01,sudah,31-02-2022", "IPAK\n61.01,sudah,abc",
    "Satker\n61.01,sudah,Kabupaten Mempawah",
  ])
  func oneFaultIsEnough(rest: String) {
    #expect(throws: Faults.self) { try rows("Kode,Status,\(rest)") }
  }

  @Test(arguments: [
    "kode,nama satker,status", "KODE SATKER,Unit Kerja,Status Pencanangan",
    "Kode_Wilayah,Kabupaten/Kota,Sudah/Belum", "Kode Kemendagri,nama,STATUS",
  ])
  func headings(_ head: String) throws {
    let row = try #require(try rows("\(head)\n6101,Kab. Sambas,Belum").first)
    #expect(row.kode == "61.01" && !row.pencanangan.sudah)
  }

  /// Title lines, two rows of headings, column numbers, a row of sums.
  @Test func aTableAsItIsTyped() throws {
    let rows = try rows(
      """
      REKAP ZONA INTEGRITAS;;;;;
      TAHUN 2022;;;;;
      ;;;;;
      No.;Kode;Satker;Penanda tangan;;Area
      ;;;Nama;Jabatan;Pengawasan
      1;2;3;4;5;6
      1;61.01;Sambas;Sudarmi;Ketua;9,75
      2;61.71;Kota Pontianak;Deni Nuliadi;Ketua;10.5
      Jumlah;;2;;;
      """)
    #expect(rows.map(\.kode) == ["61.01", "61.71"])
    #expect(rows.map(\.pencanangan.penandaTangan) == ["Sudarmi", "Deni Nuliadi"])
    #expect(rows.map(\.pencanangan.jabatan) == ["Ketua", "Ketua"])
    #expect(rows.map { $0.nilai?.area[4].nilai } == [Rational("9,75"), Rational("10,5")])
  }

  /// Also typed into the column of codes, or merged over it; any other word
  /// there is no code.
  @Test func rowsOfSums() throws {
    let head = "Kode;Satker;Manajemen Perubahan\n61.01;Sambas;4,8\n"
    for word in ["Jumlah", "TOTAL", "Rata-rata"] {
      #expect(try rows(head + "\(word);;9,6\n").map(\.kode) == ["61.01"])
    }
    #expect(
      said(head + "Catatan;;9,6\n") == """
        register.csv:A3: galat: kode wilayah “Catatan” tidak ada dalam daftar Kemendagri
          saran: kode provinsi dua angka (61), kode kabupaten/kota dengan titik (61.01)
        """)
  }

  static let figures =
    "kode,Manajemen Perubahan,Area 2,A.3,4. Akuntabilitas,Penguatan Pengawasan,"
    + "Pelayanan Publik (%),SPAK,Capaian Kinerja,Nilai Persepsi Kualitas Pelayanan (poin),Total\n"

  /// 100 × 0,6 of 10; 3,6 ÷ 4 × 17,5 = 15,75; C of 5 = 2,5.
  @Test func recordedFigures() throws {
    let row = try #require(
      try rows(Self.figures + "61.01,\"4,8\",4.2,6,6,9,60%,\"3,60\",c,14,68.25").first)
    let figures = try #require(row.nilai)
    #expect(
      figures.area.map(\.nilai).compactMap { $0?.text() } == [
        "4,80", "4,20", "6,00", "6,00", "9,00", "6,00",
      ])
    #expect(figures.indikator == [[Rational("15,75"), Rational("2,5")], [14]])
    #expect(figures.total == Rational("68,25"))
  }

  /// A regulation says itself what its indicators are called besides.
  @Test func namesOfAScheme() throws {
    let text = try #require(Scheme.bundledText("90/2021"))
      .replacing("sebutan   IPAK; SPAK;", with: "sebutan   Indeks Integritas; SPI;")
    let csv =
      Self.figures.replacing("SPAK", with: "SPI")
      + "61.01,\"4,8\",4.2,6,6,9,60%,\"3,60\",c,14,68.25\n"
    let book = try readWorkbook(Array(csv.utf8), file: "register.csv")
    let scheme = try Scheme.read(text, file: "s")
    let rows = try readRegister(book, scheme).register.rows
    #expect(rows.first?.nilai?.total == Rational("68,25"))
    #expect(try read(csv).warnings.first?.message.indonesian.contains("“SPI” (H)") == true)
  }

  @Test func faultsOfFigures() {
    #expect(
      said(
        Self.figures + "61.01,9,-1,x,6,9,\"0,6\",80,F,18,70\n61.02,,,,,,,,,,70\n"
          + "61.03,\"4,8\",\"4,2\",6,6,9,60,\"3,6\",C,14,75") == """
          register.csv:B2: galat: “Manajemen Perubahan”: 9,00 di luar rentang 0 sampai 8,00 (bobotnya)
            saran: jika angkanya persen, tulis judul kolomnya “Manajemen Perubahan (%)”
          register.csv:C2: galat: “Tatalaksana”: -1,00 di luar rentang 0 sampai 7,00 (bobotnya)
          register.csv:D2: galat: “x” pada kolom “Manajemen SDM” bukan bilangan
            saran: tulis angka dari 0 sampai 10,00, misalnya 9,00
          register.csv:G2: galat: “Pelayanan Publik (%)”: 0,60 terlalu kecil untuk persen
            saran: jika yang dimaksud 60,00%, tulis 60,00
          register.csv:H2: galat: “IPAK”: indeks 80,00 di luar rentang 0 sampai 4,00
            saran: jika 80,00 adalah nilai SKM (25–100), isilah 80,00 ÷ 25 = 3,20
          register.csv:I2: galat: “F” bukan jawaban untuk “Capaian kinerja”
            saran: tulis huruf atau poinnya: A (5,00), B (3,75), C (2,50), D (1,25), E (0,00)
          register.csv:J2: galat: “IPKP (poin)”: 18,00 di luar rentang 0 sampai 17,50 (bobotnya)
          register.csv:K3: galat: “Total” terisi, tetapi bagian-bagiannya kosong
            saran: isi nilai setiap area, IPAK, capaian kinerja, dan IPKP: syarat WBK/WBBM dinilai satu per satu
          register.csv:K4: galat: “Total” tertulis 75,00, tetapi jumlah bagiannya 68,25
            saran: perbaiki nilainya, atau kosongkan kolom jumlah: Piagam menghitungnya
          """)
  }

  @Test func aRoundedSumIsAWarning() throws {
    let warnings = try read(
      Self.figures + "61.01,\"4,8\",\"4,2\",6,6,9,60,\"3,6\",C,14,\"68,27\""
    ).warnings
    #expect(
      warnings.first?.text(in: .indonesian) == """
        register.csv:K2: peringatan: “Total” tertulis 68,27; jumlah bagiannya, yang sudah dibulatkan, 68,25
          saran: yang dipakai: 68,25
        """)
  }

  @Test func faultsOfOffices() {
    #expect(
      said(
        """
        Kode;Satker;Status
        61,1;Kabupaten Melawi;belum
        658436;Kabupaten Sambas;belum
        53.01;Kota Kupang;belum
        53.71;Kota Kupang;belum
        53.71;Kota Kupang;belum
        61.99;;belum
        ;Kabupaten Landak;belum
        61.02;Kabupaten Mempawah;mungkin
        """) == """
          register.csv:A2: galat: kode “61,1” kurang satu angka: dapat berarti 61.01 atau 61.10
            saran: kode Kabupaten Melawi adalah 61.10
          register.csv:A3: galat: kode wilayah “658436” tidak ada dalam daftar Kemendagri
            saran: enam angka adalah kode satker Kemenkeu; yang diminta kode Kemendagri, misalnya 61.01
          register.csv:B4: galat: nama “Kota Kupang” bertentangan dengan kode 53.01 (Kabupaten Kupang)
            saran: kode Kota Kupang adalah 53.71
          register.csv:A6: galat: Kota Kupang (53.71) sudah ada di A5
            saran: setiap satker hanya satu baris; hapus atau perbaiki kodenya
          register.csv:A7: galat: kode wilayah “61.99” tidak ada dalam daftar Kemendagri
            saran: kode provinsi dua angka (61), kode kabupaten/kota dengan titik (61.01)
          register.csv:A8: galat: baris ini tanpa kode
            saran: kode Kabupaten Landak adalah 61.08
          register.csv:C9: galat: “mungkin” pada kolom “Status” tidak dikenal
            saran: tulis “sudah” atau “belum”
          """)
  }

  @Test func faultsOfDates() {
    #expect(
      said(
        """
        kode;status;tanggal
        61.01;belum;2022-03-09
        61.02;sudah;Kamis, 9 Maret 2022
        61.03;sudah;31 Februari 2022
        61.04;sudah;besok
        """) == """
          register.csv:B2: galat: statusnya “belum”, tetapi tanggal pencanangannya ada
            saran: tulis “sudah”, atau hapus tanggalnya; rencana tanggal letakkan di kolom “Keterangan”
          register.csv:C3: galat: hari “Kamis” bertentangan dengan tanggal 9 Maret 2022, yang jatuh pada hari Rabu
            saran: perbaiki hari atau tanggalnya
          register.csv:C4: galat: tanggal “31 Februari 2022” tidak ada dalam kalender
            saran: tulis tanggal dahulu, misalnya 09-03-2022 atau 9 Maret 2022
          register.csv:C5: galat: “besok” tidak dapat dibaca sebagai tanggal
            saran: tulis tanggal dahulu, misalnya 09-03-2022 atau 9 Maret 2022
          """)
  }

  @Test func headingsThatNobodyKnows() {
    #expect(
      said("Kode;Satker;Tempta;Warna;;Kosong\n61.01;Sambas;Aula;biru;lain;") == """
        register.csv:1: peringatan: 2 kolom di luar yang dikenal tidak dibaca: “Warna” (D), E2
          saran: judul kolom yang dikenal: “No.”, “Kode”, “Satker”, “Provinsi”, “Status”, “Tanggal”, “Tempat”, “Penanda tangan”, “Jabatan”, “Saksi”, “Nomor piagam”, “Dasar”, … (lihat Panduan)
        register.csv:C1: galat: judul kolom “Tempta” tidak dikenal
          saran: maksud Anda “Tempat”?
        """)
  }

  @Test func aHeadingTwice() {
    #expect(
      said("Kode;Satker;Tgl;Tanggal\n61.01;Sambas;;") == """
        register.csv:D1: galat: kolom “Tanggal” sudah ada di C1
          saran: hapus atau ganti judul salah satunya
        """)
  }

  @Test func withoutHeadingsOrCodes() {
    #expect(
      said("satu;dua\ntiga;empat") == """
        register.csv: galat: baris judul kolom tidak ditemukan dalam 30 baris pertama
          saran: judul kolom yang dikenal: “No.”, “Kode”, “Satker”, “Provinsi”, “Status”, “Tanggal”
        """)
    #expect(
      said("Kantor pos;Status;Tanggal\nSambas;sudah;9-3-2022") == """
        register.csv:1: galat: tidak ada kolom “Kode”
          saran: tambahkan kolom “Kode” berisi kode Kemendagri, misalnya 61.01; nama saja tidak cukup, karena ada kabupaten dan kota yang senama
        """)
    #expect(
      said("Kode;Satker\n") == """
        register.csv: galat: register ini tanpa satker
          saran: register baru: piagam register new --provinsi 61 -o register.xlsx
        """)
  }

  @Test func oneProvinceOnly() throws {
    let kalbar = try #require(Wilayah(kode: "61"))
    #expect(
      said("kode;status\n61;belum\n53.01;belum", .provinsi(kalbar)) == """
        register.csv:A3: galat: Kabupaten Kupang (53.01) bukan satker di Provinsi Kalimantan Barat
          saran: hapus barisnya, atau tulis “nasional: ya” jika registernya untuk semua provinsi
        """)
    let warnings = try read("kode;status\n61;belum", .provinsi(kalbar)).warnings
    #expect(
      warnings.map { $0.text(in: .indonesian) } == [
        """
        register.csv: peringatan: 14 satker tidak ada dalam register: 61.01, 61.02, 61.03, 61.04, 61.05, 61.06, 61.07, 61.08, 61.09, 61.10, 61.11, 61.12, 61.71, 61.72
          saran: tambahkan barisnya; satker yang belum mencanangkan berstatus “belum”
        """
      ])
  }

  @Test func oldNamesAndEmptyStatusAreWarnings() throws {
    let warnings = try read(
      "kode;satker;status\n11.11;Kabupaten Bireun;\n11.12;Aceh Barat Daya;sudah"
    )
    .warnings.map { $0.text(in: .indonesian) }
    #expect(
      warnings.prefix(2) == [
        """
        register.csv:B2: peringatan: “Kabupaten Bireun” memakai nama atau ejaan lama
          saran: yang dicetak: “KIP Kabupaten Bireuen”
        """,
        "register.csv: peringatan: 1 satker tanpa status dihitung belum mencanangkan: 11.11",
      ])
  }

  /// As declarations do.
  @Test func namesAndOfficesAreHeldToTheLaw() throws {
    let read = try read(
      """
      kode;satker;status;tempat;jabatan;saksi;dokumentasi
      62.71;KPU Palangka Raya;sudah;Aula KPUD;Ketua KPU Kota Sampit;Walikota;www.kpud.go.id
      11.71;;sudah;;Ketua KPU;Ketua KPU Kabupaten Sambas;
      """)
    #expect(
      read.warnings.dropLast().map { $0.text(in: .indonesian) } == [
        """
        register.csv:D2: peringatan: “KPUD” bukan nama atau ejaan resmi
          saran: yang resmi: “KPU Kabupaten/Kota”
        """,
        """
        register.csv:E2: peringatan: “Ketua KPU Kota Sampit” bukan pejabat KPU Kota Palangka Raya
          saran: perbaiki jabatan atau kode satkernya; atasan dan kantor lain ditulis sebagai mengetahui atau saksi
        """,
        """
        register.csv:F2: peringatan: “Walikota” bukan nama atau ejaan resmi
          saran: yang resmi: “Wali Kota”
        """,
        """
        register.csv:E3: peringatan: di Aceh nama lembaganya Komisi Independen Pemilihan (KIP)
          saran: yang resmi: “Komisi Independen Pemilihan”
        """,
      ])
    #expect(read.register.rows.map(\.wilayah.namaKantor).last == "KPU Kota Palangka Raya")
  }

  /// However many warnings there are, they hide no error.
  @Test func warningsHideNoError() {
    let rows = Wilayah.all.prefix(60).enumerated().map {
      "\($1.kode),\"4,8\",4.2,6,6,9,60%,\"3,60\",c,14,\"68,\(10 + $0)\"\n"
    }
    let lines = said(Self.figures + rows.joined() + "99,,,,,,,,,,").split(separator: "\n")
    #expect(lines.count { $0.contains(": peringatan: ") } < 10)
    #expect(
      lines.suffix(2) == [
        "register.csv:A62: galat: kode wilayah “99” tidak ada dalam daftar Kemendagri",
        "  saran: kode provinsi dua angka (61), kode kabupaten/kota dengan titik (61.01)",
      ])
  }

  /// However long the file, the same fault down a column is told once.
  @Test func manyRows() {
    let rows = (0..<20_000).map { _ in "61.01;Kabupaten Sambas;sudah;2022-03-09;9,75" }
    let text = said((["Kode;Satker;Status;Tanggal;Pengawasan"] + rows).joined(separator: "\n"))
    #expect(
      text == """
        register.csv:A3:A20001: galat: Kabupaten Sambas (61.01) sudah ada di A2
          saran: setiap satker hanya satu baris; hapus atau perbaiki kodenya
        """)
  }
}
