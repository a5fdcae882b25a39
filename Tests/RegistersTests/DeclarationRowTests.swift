import Bahasa
import Diagnostics
import Files
import Records
import Registers
import Testing
import TestSupport

/// A register's row makes a declaration.
@Suite struct DeclarationRowTests {
  /// The first declaration of a register, with what goes with it.
  private func rows(
    _ csv: String, common: String? = nil
  ) throws -> [DeclarationRow] {
    let common = try common.map {
      try CommonValues(RecordSource(name: "bersama.yaml", bytes: Array($0.utf8)))
    }
    let rows = try readDeclarationRows(
      OpenedRecord(RecordSource(name: "r.csv", bytes: Array(csv.utf8))), common: common)
    return try (0..<rows.count).flatMap { try rows.portion($0) }
  }

  private func refused(_ csv: String, common: String? = nil) throws -> [String] {
    try rows(csv, common: common).map { row in refusal { _ = try readDeclaration(row.record) } }
  }

  private static let full = """
    Kode;Satker;Status;Tanggal;Tempat;Penanda tangan;Jabatan;Saksi;Nomor piagam;Dasar;Kota;\
    Predikat dituju;Instansi;NIP;Pangkat;Mengetahui;Rancangan;Kertas
    61.01;KPU Kabupaten Sambas;sudah;09-03-2022;Aula;Dewi Contoh, S.H.;Plt. Sekretaris;\
    Budi Contoh – Ketua Bawaslu Kabupaten Sambas; 13/A/2022;\
    Surat Ketua KPU Provinsi Nomor 13/PW.01/61/2022 tanggal 8 Februari 2022;Sambas;WBK/WBBM;\
    KPU Kabupaten Sambas;19671110 199203 1 001;Pembina (IV/a);Rina Contoh – Ketua KPU Provinsi;\
    resmi;F4-landscape
    """

  @Test func everyColumn() throws {
    let row = try #require(try rows(Self.full).first)
    #expect(row.kode == "61.01")
    #expect(row.number == 2)
    #expect(row.place == Place(file: "r.csv", cell: .init(name: "A2")))
    let (declaration, warnings, _) = try readDeclaration(row.record)
    #expect(warnings == [])
    let typed = """
      satker: {kode: 61.01, nama: KPU Kabupaten Sambas}
      tanggal: 2022-03-09
      nomor: 13/A/2022
      tempat: Aula
      kota: Sambas
      predikat_dituju: [WBK, WBBM]
      dasar:
        - jenis: Surat Ketua KPU Provinsi
          nomor: 13/PW.01/61/2022
          tanggal: 8 Februari 2022
      penanda_tangan:
        nama: Dewi Contoh, S.H.
        jabatan: Sekretaris
        status: Plt.
        instansi: KPU Kabupaten Sambas
        nip: 19671110 199203 1 001
        pangkat: Pembina (IV/a)
      saksi: [{nama: Budi Contoh, jabatan: Ketua Bawaslu Kabupaten Sambas}]
      mengetahui: {nama: Rina Contoh, jabatan: Ketua KPU Provinsi}
      rancangan: resmi
      kertas: F4-landscape
      """
    let same = try readDeclaration(
      OpenedRecord(RecordSource(name: "d.yaml", bytes: Array(typed.utf8))))
    #expect(declaration == same.declaration)
  }

  /// A mark inside a cell moves the cells of its own row only.
  @Test func aRaggedRowHindersNoOther() throws {
    let csv = """
      Kode;Satker;Status;Tanggal;Penanda tangan;Jabatan;Kota;Predikat dituju
      61.01;Kabupaten Sambas;sudah;09-03-2022;Dewi; Contoh;Ketua;Sambas;WBK
      61.02;Kabupaten Mempawah;sudah;09-03-2022;Rina Contoh;Ketua;Mempawah;WBK
      """
    let told = try refused(csv)
    #expect(told.count == 2)
    #expect(
      told[0].contains(
        """
        r.csv:2: galat: baris ini mempunyai 9 sel, judulnya 8
          saran: apit isi yang memuat pemisah sel (titik koma, koma, tab) dengan tanda kutip (")
        """), "\(told[0])")
    #expect(told[1] == "accepted")
  }

  /// Nor is one made of, where every row has a cell too much; what nobody knows of it is told.
  @Test func everyRowIsRagged() throws {
    let csv = """
      Kode;Satker;Status;Tanggal;Penanda tangan;Jabatan;Kota;Predikat dituju
      61.01;Kabupaten Sambas;sudah;09-03-2022;Dewi Contoh;Ketua;Sambas;WBK;S.H.
      61.02;Kabupaten Mempawah;belum;;;;;;x
      61.03;Kabupaten Sanggau;sudah;09-03-2022;Rina Contoh;Ketua;Sanggau;WBK;
      61.04;Kabupaten Ketapang;belum;;;;;;
      """
    let message = { (cell: String) in
      """
      r.csv:\(cell): galat: sel ini berisi, padahal tidak ada judul di atasnya: isi baris ini \
      mungkin bergeser
        saran: kembalikan isi baris ke kolomnya; catatan di luar tabel diberi judul kolom, atau \
      dihapus
      """
    }
    let told = try refused(csv)
    #expect(told.count == 3)
    #expect(told[0] == message("I2"))
    #expect(told[1].hasSuffix(message("I3")), "\(told[1])")
    #expect(told[2] == "accepted")
  }

  /// “Predikat” alone is what an office holds, and may be meant as what it aims at.
  @Test(arguments: ["Predikat", "PREDIKAT ", "Predikat WBK", "Predikat;Predikat dituju"])
  func aColumnOfTwoMeanings(heading: String) throws {
    let csv = """
      Kode;Satker;Status;Tanggal;\(heading)
      61.01;Kabupaten Sambas;sudah;09-03-2022;WBK\(heading.contains(";") ? ";WBK" : "")
      """
    let warnings = try readDeclarationRows(
      OpenedRecord(RecordSource(name: "r.csv", bytes: Array(csv.utf8)))
    ).warnings
    let isAmbiguous = ["Predikat", "PREDIKAT "].contains(heading)
    #expect(
      warnings.map { $0.text(in: .indonesian) }
        == (isAmbiguous
          ? [
            """
            r.csv:E1: peringatan: kolom “Predikat” dibaca sebagai “Sudah WBK”, bukan predikat yang \
            dituju
              saran: jika yang dimaksud predikat yang dituju, ganti judulnya menjadi “Predikat dituju”
            """
          ] : []))
  }

  /// A row's own value wins; who signs is filled key by key, but never with another's number.
  @Test func commonValues() throws {
    let csv = """
      Kode;Satker;Status;Tanggal;Penanda tangan
      61.01;Kabupaten Sambas;sudah;09-03-2022;Dewi Contoh
      61.02;Kabupaten Mempawah;sudah;;
      61.03;Kabupaten Sanggau;belum;;
      """
    let common = """
      tanggal: 2022-03-10
      hari: Kamis
      kota: Pontianak
      predikat_dituju: WBK
      komitmen: [Melayani]
      penanda_tangan: {nama: Rina Contoh, jabatan: Ketua, nrp: 71020345}
      """
    let read = try rows(csv, common: common).map { try readDeclaration($0.record).declaration }
    #expect(read.map(\.tanggal.iso) == ["2022-03-09", "2022-03-10"])
    #expect(read.map(\.penandaTangan.nama) == ["Dewi Contoh", "Rina Contoh"])
    #expect(read.map(\.penandaTangan.jabatan) == ["Ketua", "Ketua"])
    #expect(read.map(\.penandaTangan.nomorInduk?.angka) == [nil, "71020345"])
    #expect(read.map(\.komitmen) == [["Melayani"], ["Melayani"]])
  }

  /// A declaration in a file is filled in the same way.
  @Test func commonValuesOfAFile() throws {
    let common = try CommonValues(
      RecordSource(name: "bersama.yaml", bytes: Array("kota: Sambas\npredikat_dituju: WBK\n".utf8)))
    let typed = """
      satker: {kode: 61.01}
      tanggal: 2022-03-09
      predikat_dituju: WBBM
      penanda_tangan: {nama: Dewi Contoh, jabatan: Ketua}
      """
    let opened = OpenedRecord(RecordSource(name: "d.yaml", bytes: Array(typed.utf8)))
    let (declaration, _, _) = try readDeclaration(opened.with(common))
    #expect(declaration.kota == "Sambas")
    #expect(declaration.predikat == [.wbbm])
  }

  @Test func whatIsMissing() throws {
    let csv = """
      Kode;Satker;Status;Tanggal;Penanda tangan
      61.01;Kabupaten Sambas;sudah;09-03-2022;
      """
    #expect(
      try refused(csv, common: "predikat_dituju: WBK\n") == [
        """
        r.csv:A2: galat: untuk piagam, “Kota” belum ada
          saran: tambahkan kolom “Kota”, atau tulis “kota” di berkas nilai bersama (--with)
        r.csv:A2: galat: untuk piagam, “Jabatan” belum ada
          saran: tambahkan kolom “Jabatan”, atau tulis “jabatan” di berkas nilai bersama (--with)
        r.csv:E2: galat: untuk piagam, “Penanda tangan” belum ada
          saran: isi sel ini, atau tulis “nama” di berkas nilai bersama (--with)
        """
      ])
  }

  /// A fault stands at its cell or line, and hinders no other row.
  @Test func faultsOfRows() throws {
    let csv = """
      Kode;Satker;Status;Tanggal;Penanda tangan;Jabatan;Saksi;Dasar;NIP
      61.99;Kabupaten Sambas;sudah;09-03-2022;Dewi Contoh;Ketua;;;
      61.01;Kabupaten Sambas;mungkin;31-02-2022;Dewi Contoh;Ketua;Budi Contoh;surat itu;
      61.01;Kabupaten Sambas;sudah;09-03-2022;Dewi Contoh;Ketua;;;19671310 199203 1 001
      61.02;Kabupaten Mempawah;sudah;09-03-2022;Dewi Contoh;Ketua;;;
      """
    let common = "kota: Sambas\npredikat_dituju: WBK\n"
    let told = try refused(csv, common: common)
    #expect(told.count == 4)
    #expect(
      told[0] == """
        r.csv:A2: galat: kode wilayah “61.99” tidak ada dalam daftar Kemendagri
          saran: kode Kabupaten Sambas adalah 61.01
        """)
    #expect(
      told[1] == """
        r.csv:C3: galat: “mungkin” pada kolom “Status” tidak dikenal
          saran: tulis “sudah” atau “belum”
        r.csv:D3: galat: tanggal “31-02-2022” tidak ada dalam kalender
          saran: tulis tanggal dahulu, misalnya 09-03-2022 atau 9 Maret 2022
        r.csv:G3: galat: jabatan “Budi Contoh” belum disebut
          saran: tulis “Nama – Jabatan”; jika hanya jabatannya yang diketahui, “– Jabatan”
        r.csv:H3: galat: “surat itu” tidak terbaca sebagai dasar piagam
          saran: tulis “Surat Ketua KPU Provinsi Nomor 13/PW.01/61/2022 tanggal 8 Februari 2022” \
        atau “… Nomor 90 Tahun 2021”
        """)
    #expect(told[2].hasPrefix("r.csv:I4: galat: "))
    #expect(told[3] == "accepted")
  }

  @Test func faultsOfCommonValues() throws {
    #expect(
      refusal {
        _ = try rows(Self.full, common: "nomor: 13\nkotta: Sambas\n")
      } == """
        bersama.yaml:1:1: galat: “nomor” milik satu satker, tidak dapat menjadi nilai bersama
           1 | nomor: 13
             | ^~~~~
          saran: tulis di baris register atau di berkas satkernya
        bersama.yaml:2:1: galat: kunci “kotta” tidak dikenal
           2 | kotta: Sambas
             | ^~~~~
          saran: maksud Anda “kota”?
        """)
    let csv =
      "Kode;Satker;Status;Tanggal;Penanda tangan;Jabatan;Kota;Predikat dituju\n"
      + "61.01;Kabupaten Sambas;sudah;09-03-2022;Dewi Contoh;Ketua;Sambas;WBK\n"
    let told = try refused(
      csv,
      common:
        "komitmen: [A]\ntempat: Aula\nhari: Rabu\n"
        + "mengetahui: {nama: Rina, jabatan: X, untuk_beliau: Y}\n")
    #expect(told.count == 1)
    #expect(told[0].hasPrefix("bersama.yaml:4:52: galat: "), "\(told)")
  }

  /// What is wrong whatever a row says is told whether one uses it or not.
  @Test func wrongCommonValues() {
    let common = """
      tanggal: 31 Februari 2022
      mengetahui: {nama: =SUM(A1), jabatan: X}
      pengesah: {nama: Rina Contoh, jabatan: Y, nip: 1}
      """
    #expect(
      refusal {
        _ = try rows(Self.full, common: common.replacing("=SUM(A1)", with: "'+Rina'"))
      } == """
        bersama.yaml:1:10: galat: tanggal “31 Februari 2022” pada “tanggal” tidak ada dalam kalender
           1 | tanggal: 31 Februari 2022
             |          ^~~~~~~~~~~~~~~~
        bersama.yaml:2:20: galat: “+Rina” bukan nama: lembar kerja membacanya sebagai rumus
           2 | mengetahui: {nama: '+Rina', jabatan: X}
             |                    ^~~~~~~
          saran: tulis nama orangnya, tanpa tanda di depannya
        bersama.yaml:3:48: galat: NIP memiliki 18 angka, di sini 1
           3 | pengesah: {nama: Rina Contoh, jabatan: Y, nip: 1}
             |                                                ^
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        """)
    #expect(
      refusal { _ = try rows(Self.full, common: "hari: Rabu\ntanggal: 2022-03-10\n") } != "accepted"
    )
    #expect(refusal { _ = try rows(Self.full, common: "hari: Rabu\n") } == "accepted")
  }

  @Test func noTable() throws {
    #expect(
      refusal { _ = try rows("Dewi;3\nRina;4\n") }.hasPrefix("r.csv: galat: baris judul"))
  }

  /// The same, whatever the order of the columns.
  @Test func whatIsSaid() throws {
    let one = "Kode;Satker;Status;Kota\n61.01;Kabupaten Sambas;sudah;Sambas\n"
    let other = "Status;Kota;Kode;Satker\nsudah;Sambas;6101;Kabupaten Sambas\n"
    #expect(try rows(one).map(\.said) == rows(other).map(\.said))
    #expect(
      try rows(one).map(\.said)
        != rows(one.replacing(";Sambas\n", with: ";Pemangkat\n")).map(\.said))
  }
}
