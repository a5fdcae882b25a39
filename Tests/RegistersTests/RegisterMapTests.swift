import Bahasa
import Diagnostics
import Files
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// The file that says what the columns of a register mean.
@Suite struct RegisterMapTests {
  private static let csv = """
    Data ZI;;;;
    Kd;Unit;Sdh/blm;Bilamana;Warna
    61.01;Sambas;v;9 Maret 2022;biru
    """

  private func read(_ map: String, _ csv: String = csv) throws -> (
    rows: [RegisterRow], said: String
  ) {
    let book = try readWorkbook(Array(csv.utf8), file: "r.csv")
    let source = RecordSource(name: "peta.yaml", bytes: Array(map.utf8))
    let read = try readRegister(book, Contoh.scheme(), choice: RegisterChoice(map: source))
    let warnings = read.warnings.map(\.message.indonesian)
    return (
      read.register.rows,
      warnings.filter { !$0.contains("tidak ada dalam") }.joined(separator: "\n")
    )
  }

  @Test func whatCannotBeGuessed() throws {
    let read = try read(
      """
      baris: 2
      kolom:
        Kd: kode
        unit: satker
        "Sdh/blm": status
        Bilamana: tanggal
        Warna: lewati
      """)
    #expect(read.rows.map(\.kode) == ["61.01"])
    #expect(read.rows[0].pencanangan.sudah)
    #expect(read.rows[0].pencanangan.tanggal?.iso == "2022-03-09")
    #expect(read.said.isEmpty)
  }

  /// A known heading may mean something else, or nothing.
  @Test func aKnownHeadingIsOverruled() throws {
    let csv = "Kode;Satker;Catatan;Tempat\n61.01;Sambas;sudah;kiri"
    let rows = try read(#"{"kolom": {"Catatan": "Status", "Tempat": "lewati"}}"#, csv).rows
    #expect(rows[0].pencanangan.sudah && rows[0].pencanangan.keterangan == nil)
    #expect(rows[0].pencanangan.tempat == nil)
  }

  @Test func whatIsWrongWithIt() {
    #expect(
      refusal { _ = try read("baris: 2-9\nlembaran: x\nkolom:\n  Kd: kod\n  Unit: biru muda\n") }
        == """
        peta.yaml:1:8: galat: “2-9” bukan nomor baris judul kolom
           1 | baris: 2-9
             |        ^~~
          saran: satu baris, misalnya 5, atau paling banyak tiga: 5-6
        peta.yaml:2:1: galat: kunci “lembaran” tidak dikenal
           2 | lembaran: x
             | ^~~~~~~~
          saran: maksud Anda “lembar”?
        peta.yaml:4:7: galat: “kod” bukan arti kolom yang dikenal
           4 |   Kd: kod
             |       ^~~
          saran: maksud Anda “Kode”?
        peta.yaml:5:9: galat: “biru muda” bukan arti kolom yang dikenal
           5 |   Unit: biru muda
             |         ^~~~~~~~~
          saran: tulis judul yang dikenal, misalnya “Satker”, atau “lewati” jika tidak dibaca
        """)
    #expect(
      refusal { _ = try read("baris: 2\nkolom:\n  Kd: kode\n  Warna2: lewati\n") } == """
        peta.yaml:4:3: galat: tidak ada kolom berjudul “Warna2” dalam register ini
           4 |   Warna2: lewati
             |   ^~~~~~
          saran: maksud Anda “Warna”?
        r.csv:2: peringatan: 4 kolom di luar yang dikenal tidak dibaca: “Unit” (B), “Sdh/blm” (C), “Bilamana” (D), “Warna” (E)
          saran: judul kolom yang dikenal: “No.”, “Kode”, “Satker”, “Provinsi”, “Status”, “Tanggal”, “Tempat”, “Penanda tangan”, “Jabatan”, “Saksi”, “Nomor piagam”, “Dasar”, … (lihat Panduan)
        """)
  }

  /// What is written is read, with the same result; a guess is marked.
  @Test func aMapIsWritten() throws {
    let csv = """
      Kode;Satker;Penanda tangan;;Tangal;Warna "x"
      ;;Nama;Jabatan;;
      61.01;Sambas;Ani Contoh;Ketua;9-3-2022;biru
      """
    let record = OpenedRecord(RecordSource(name: "r.csv", bytes: Array(csv.utf8)))
    let map = try registerMap(of: record, sheet: nil)
    #expect(
      map.split(separator: "\n").dropFirst(2).prefix(8).joined(separator: "\n") == """
        baris: 1-2
        kolom:
          "Kode": "Kode"
          "Satker": "Satker"
          "Penanda tangan Nama": "Penanda tangan"
          "Penanda tangan Jabatan": "Jabatan"
          "Tangal": "Tanggal"    # dikira; periksa
          "Warna \\"x\\"": lewati    # tidak dikenal
        """)
    let read = try read(map, csv)
    #expect(read.rows[0].pencanangan.penandaTangan == "Ani Contoh")
    #expect(read.rows[0].pencanangan.tanggal?.iso == "2022-03-09")
    #expect(read.said.isEmpty)
  }

  @Test func aMapInARecap() throws {
    let head = "jenis: rekap\nprovinsi: 61\ntahun: 2022\ntanggal: 2022-12-20\nkota: Pontianak\n"
    let files = [
      "r.csv": Self.csv, "p.yaml": "kolom: {Kd: kode, Unit: satker, Bilamana: tanggal}\n",
    ]
    let source = RecordSource(
      name: "rekap.yaml", bytes: Array((head + "register: r.csv\npeta: p.yaml\n").utf8),
      folder: .memory(files.mapValues { Array($0.utf8) }))
    let rekap = try readRekap(OpenedRecord(source)) { file, _ throws(Faults) in
      throw Faults(.record, at: Place(file: file.name), .sheetEmptyFile)
    }.rekap
    #expect(rekap.satker.map(\.kode) == ["61.01"])
  }

  /// Whatever the bytes, there are faults and no crash.
  @Test func spoiltMaps() throws {
    let good = Array("lembar: Data\nbaris: 2-3\nkolom:\n  Kd: kode\n  \"Unit\": satker\n".utf8)
    let book = try readWorkbook(Array(Self.csv.utf8), file: "r.csv")
    let scheme = try Contoh.scheme()
    var state: UInt64 = 1
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    for _ in 0..<2_000 {
      var bytes = good
      for _ in 0...random(4) {
        switch random(3) {
        case 0: bytes[random(bytes.count)] = UInt8(random(256))
        case 1: bytes.remove(at: random(bytes.count))
        default: bytes.insert(UInt8(random(256)), at: random(bytes.count))
        }
      }
      let source = RecordSource(name: "peta.yaml", bytes: bytes)
      do {
        _ = try readRegister(book, scheme, choice: RegisterChoice(map: source))
      } catch {
        #expect(!error.diagnostics.isEmpty)
      }
    }
  }

  /// Nothing that a map says is passed over.
  @Test func twoColumnsOfOneMeaning() {
    #expect(
      refusal { _ = try read("kolom:\n  Kd: kode\n  Unit: tempat\n  Warna: Lokasi\n") } == """
        peta.yaml:4:3: galat: “Tempat” sudah menjadi arti “Unit”
           4 |   Warna: Lokasi
             |   ^~~~~
          saran: tulis “lewati” untuk kolom yang tidak dibaca
        """)
  }

  @Test func theLowerHeadingAlone() throws {
    let csv = """
      Kode;Petugas;;Yang hadir;
      ;Orang;Alamat;Orang;Tugas
      61.01;Ani;x;Budi;y
      """
    let map = "baris: 1-2\nkolom: {Alamat: tempat, Petugas Orang: penanda tangan, Tugas: lewati}"
    #expect(try read(map, csv).rows[0].pencanangan.tempat == "x")
    #expect(
      refusal { _ = try read("baris: 1-2\nkolom:\n  Orang: penanda tangan\n", csv) } == """
        peta.yaml:3:3: galat: “Orang” adalah judul 2 kolom
           3 |   Orang: penanda tangan
             |   ^~~~~
          saran: tulis bersama judul di atasnya: “Petugas Orang”, “Yang hadir Orang”
        r.csv:2: peringatan: 2 kolom di luar yang dikenal tidak dibaca: “Alamat” (C), “Tugas” (E)
          saran: judul kolom yang dikenal: “No.”, “Kode”, “Satker”, “Provinsi”, “Status”, “Tanggal”, “Tempat”, “Penanda tangan”, “Jabatan”, “Saksi”, “Nomor piagam”, “Dasar”, … (lihat Panduan)
        r.csv:D2: galat: kolom “Penanda tangan” sudah ada di B2
          saran: hapus atau ganti judul salah satunya
        """)
  }
}

/// Registers of offices whose province was divided since.
@Suite struct KodeLamaTests {
  private func said(_ csv: String, _ tahun: Int) throws -> String {
    let book = try readWorkbook(Array(csv.utf8), file: "r.csv")
    let papua = try #require(Wilayah(kode: "91"))
    return refusal {
      let read = try readRegister(book, Contoh.scheme(), scope: .provinsi(papua, tahun: tahun))
      throw Faults(
        .record, read.warnings.filter { !$0.message.indonesian.contains("tidak ada dalam") })
    }
  }

  @Test func aRecapHasTheOfficesOfItsYear() throws {
    let csv = "Kode;Satker;Status\n91.01;Kab. Merauke;sudah\n94.04;Kab. Mimika;sudah"
    #expect(
      try said(csv, 2022)
        == "r.csv:A2: peringatan: 91.01 adalah kode Kabupaten Merauke sampai 2022; kini 93.01")
    #expect(
      try said(csv, 2023) == """
        r.csv:A2: peringatan: 91.01 adalah kode Kabupaten Merauke sampai 2022; kini 93.01
        r.csv:A2: galat: Kabupaten Merauke (93.01) bukan satker di Provinsi Papua
          saran: 91.01 adalah kode Kabupaten Merauke sampai 2022; kini 93.01
        r.csv:A3: galat: Kabupaten Mimika (94.04) bukan satker di Provinsi Papua
          saran: 91.09 adalah kode Kabupaten Mimika sampai 2022; kini 94.04
        """)
  }
}
