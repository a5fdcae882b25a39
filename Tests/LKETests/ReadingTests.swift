import Bahasa
import Diagnostics
import Evaluation
import LKE
import Measures
import Records
import Sheets
import TestSupport
import Testing

/// Answers from text files, and what is said about them.
@Suite struct ReadingTests {
  static let yaml = """
    jenis: evaluasi
    skema: 90/2021
    satker: {kode: 61.01}
    tahun: 2022
    target: WBBM
    penyebut_nol: penuh
    jawaban:
      mandiri:
        A.I.1.i.a: ya
        A.I.1.i.b: B
        A.II.1.i.a: 80%
        A.II.5.ii.a: {pengaduan_selesai: 0, pengaduan_harus_ditindaklanjuti: 0}
        B.I.a: 3,60
      tpi:
        A.I.1.i.a: Tidak
    bukti:
      A.I.1.i.a: SK Tim; lampiran
    """

  static let csv = """
    jenis;evaluasi
    Skema;90/2021
    Kode satker;61.01
    tahun;2022
    kode;mandiri;tpi;bukti
    target;WBBM
    penyebut_nol;penuh
    A.I.1.i.a;Ya;tidak;"SK Tim; lampiran"
    a.i.1.i.b;b
    A.II.1.i.a;80 %
    A.II.5.ii.a:pengaduan_selesai;0
    A.II.5.ii.a:pengaduan_harus_ditindaklanjuti;0
    B.I.a;3.60
    """

  /// In evidence too, and of who signs.
  @Test func wrongNamesAreTold() throws {
    let yaml =
      Self.yaml.replacing("SK Tim; lampiran", with: "SK KPUD; foto.pdf")
      + "\npenanda_tangan: {nama: Budi, jabatan: Ketua KPU Kabupaten Sanggau}\n"
    let csv = Self.csv.replacing("SK Tim; lampiran", with: "SK KPUD; foto.pdf")
    func said(_ text: String, _ name: String) throws -> [String] {
      try readEvaluasi(OpenedRecord(Contoh.source(text, name)), for: .nilai).warnings
        .map { $0.text(in: .indonesian) }.sorted()
    }
    #expect(
      try said(yaml, "a.yaml") == [
        """
        a.yaml:17:17: peringatan: “KPUD” bukan nama atau ejaan resmi
          17 |   A.I.1.i.a: SK KPUD; foto.pdf
             |                 ^~~~
          saran: yang resmi: “KPU Kabupaten/Kota”
        """,
        """
        a.yaml:18:39: peringatan: “Ketua KPU Kabupaten Sanggau” bukan pejabat KPU Kabupaten Sambas
          18 | penanda_tangan: {nama: Budi, jabatan: Ketua KPU Kabupaten Sanggau}
             |                                       ^~~~~~~~~~~~~~~~~~~~~~~~~~~
          saran: perbaiki jabatan atau kodenya; yang menandatangani kantor itu sendiri atau atasannya
        """,
      ])
    #expect(
      try said(csv, "a.csv").contains(
        """
        a.csv:D8: peringatan: “KPUD” bukan nama atau ejaan resmi
          saran: yang resmi: “KPU Kabupaten/Kota”
        """))
  }

  /// By its own name or its folder's; a code is a name too.
  @Test(arguments: [
    ("lke/sambas.yaml", ""), ("sanggau/lke-sambas-2022.yaml", ""), ("lke_6101.yaml", ""),
    ("kalimantan barat/lke.yaml", ""), ("malang.yaml", ""), ("lke-2022.yaml", ""),
    ("lke/kota-singkawang.yaml", "Kota Singkawang"), ("kubu raya/lke.yaml", "Kabupaten Kubu Raya"),
    ("lke 61.03.yaml", "Kabupaten Sanggau"), ("lke-6103.yaml", "Kabupaten Sanggau"),
  ])
  func aFileNamedAfterAnother(_ name: String, _ other: String) throws {
    let warnings = try readEvaluasi(OpenedRecord(Contoh.source(Self.yaml, name)), for: .nilai)
      .warnings.map { $0.text(in: .indonesian) }
    let said = """
      \(name):3:16: peringatan: “\(name)” bernama \(other), tetapi kode di dalamnya 61.01 (Kabupaten Sambas)
         3 | satker: {kode: 61.01}
           |                ^~~~~
        saran: periksa kode satkernya; jika benar, ganti nama berkasnya
      """
    #expect(warnings.filter { $0.contains("bernama") } == (other.isEmpty ? [] : [said]))
  }

  @Test func yamlIsRead() throws {
    let read = try readEvaluasi(OpenedRecord(Contoh.source(Self.yaml, "a.yaml")), for: .nilai)
    #expect(read.head.satker?.namaPendek == "KPU Kabupaten Sambas")
    #expect(read.head.tahun == 2022)
    #expect(read.target == .wbbm)
    #expect(read.answers.penyebutNol == .penuh)
    #expect(
      read.answers.jawaban == [
        .mandiri: [
          "A.I.1.i.a": .pilihan("Ya"), "A.I.1.i.b": .pilihan("B"),
          "A.II.1.i.a": .rasio(Rational(4, over: 5)),
          "A.II.5.ii.a": .cacah(["pengaduan_selesai": 0, "pengaduan_harus_ditindaklanjuti": 0]),
          "B.I.a": .indeks(Rational(18, over: 5)),
        ], .tpi: ["A.I.1.i.a": .pilihan("Tidak")],
      ])
    #expect(read.bukti == ["A.I.1.i.a": "SK Tim; lampiran"])
    #expect(read.warnings == [])
  }

  @Test func csvSaysTheSame() throws {
    let yaml = try readEvaluasi(OpenedRecord(Contoh.source(Self.yaml, "a.yaml")), for: .nilai)
    var csv = try readEvaluasi(OpenedRecord(Contoh.source(Self.csv, "a.csv")), for: .nilai)
    #expect(
      Contoh.said(Contoh.source(Self.csv, "a.csv"))
        == "a.csv: peringatan: 108 butir tidak ada barisnya dan dianggap belum dijawab: "
        + "A.I.1.ii.a, A.I.1.ii.b, A.I.1.ii.c, A.I.1.iii.a, A.I.1.iii.b, A.I.1.iii.c, "
        + "dan 102 lagi")
    csv.warnings = []
    #expect(csv == yaml)
  }

  @Test func aReportNeedsMore() {
    #expect(
      Contoh.said(Contoh.source(Self.yaml, "a.yaml"), for: .laporan) == """
        a.yaml: galat: “tanggal” belum ada
          saran: tanggal laporan; contoh: 2022-12-20
        a.yaml: galat: “kota” belum ada
          saran: kota atau ibu kota untuk baris tempat dan tanggal; contoh: Sambas
        """)
  }

  @Test func everythingWrongInYAML() {
    let text = """
      jenis: evaluasi
      skema: 90/2021
      jawaban:
        A.I.1.i.a: Ya
        mandiri:
          A.I.1.i.z: Ya
          A.I.1.i.b: D
          B.II.a: 80
        tpm: {}
      bukti:
        A.I.9: x
      """
    #expect(
      Contoh.said(Contoh.source(text, "a.yaml")) == """
        a.yaml:4:3: galat: “A.I.1.i.a” bukan kolom jawaban
           4 |   A.I.1.i.a: Ya
             |   ^~~~~~~~~
          saran: tulis jawaban di dalam “mandiri:”, “provinsi:”, “tpi:”, atau “tpn:”, menjorok dua spasi
        a.yaml:6:16: galat: kode “A.I.1.i.z” tidak ada dalam skema
           6 |     A.I.1.i.z: Ya
             |                ^~
          saran: maksud Anda “A.I.1.i.a”?
        a.yaml:7:16: galat: “D” bukan pilihan jawaban untuk A.I.1.i.b
           7 |     A.I.1.i.b: D
             |                ^
          saran: pilihannya: A, B, C
        a.yaml:8:13: galat: B.II.a: 80,00 di luar rentang 0 sampai 4,00
           8 |     B.II.a: 80
             |             ^~
          saran: jika 80,00 adalah nilai SKM (25–100), isilah 80,00 ÷ 25 = 3,20
        a.yaml:9:3: galat: “tpm” bukan kolom jawaban
           9 |   tpm: {}
             |   ^~~
          saran: kolomnya: mandiri, provinsi, tpi, tpn
        a.yaml:11:3: galat: kode “A.I.9” tidak ada dalam skema
          11 |   A.I.9: x
             |   ^~~~~
          saran: maksud Anda “A.I.1”?
        """)
  }

  @Test func everythingWrongInCSV() {
    let text = """
      jenis;evaluasi
      skema;90/2020
      skema;90/2021
      kode;mandiri;tpi
      tahun;22
      A.I.1.i;Ya
      A.I.1.i.a;Mungkin;Ya
      A.I.1.i.a;Ya
      A.II.1.i.a;80
      A.II.1.i.b:perubahan_dibuat;-1
      ;B
      C.I;A
      """
    #expect(
      Contoh.said(Contoh.source(text.replacing("skema;90/2020\n", with: ""), "a.csv")) == """
        a.csv: peringatan: 110 butir tidak ada barisnya dan dianggap belum dijawab: \
        A.I.1.i.b, A.I.1.ii.a, A.I.1.ii.b, A.I.1.ii.c, A.I.1.iii.a, A.I.1.iii.b, dan 104 lagi
        a.csv:B4: galat: “22” bukan tahun empat angka dari 2012 sampai 2099
        a.csv:B5: galat: A.I.1.i adalah judul dan tidak dijawab
          saran: pindahkan jawabannya ke butir di bawah judul itu
        a.csv:B6: galat: “Mungkin” bukan pilihan jawaban untuk A.I.1.i.a
          saran: pilihannya: Ya, Tidak
        a.csv:A7: galat: A.I.1.i.a sudah ada di A6
          saran: hapus salah satunya
        a.csv:B8: galat: A.II.1.i.a: 80,00 di luar rentang 0 sampai 1,00
          saran: isilah cacahnya, atau persentasenya, misalnya 80%
        a.csv:B9: galat: A.II.1.i.b: cacah “perubahan_dibuat” negatif atau terlalu besar
        a.csv:B10: galat: ada isi di kolom jawaban, tetapi barisnya tidak berkode
          saran: isi kolom “Kode”, atau hapus isi sel ini
        a.csv:A11: galat: kode “C.I” tidak ada dalam skema
          saran: maksud Anda “A.I”?
        """)
    // Without a scheme no answer can be looked at.
    #expect(
      Contoh.said(Contoh.source(text, "a.csv")) == """
        a.csv:B2: galat: tidak ada skema “90/2020”
          saran: yang ada: 90/2021, 10/2019, 52/2014; atau nama berkas .skema
        a.csv:A3: galat: “skema” sudah diisi di A2
          saran: hapus salah satunya
        a.csv:B5: galat: “22” bukan tahun empat angka dari 2012 sampai 2099
        a.csv:B11: galat: ada isi di kolom jawaban, tetapi barisnya tidak berkode
          saran: isi kolom “Kode”, atau hapus isi sel ini
        """)
  }

  /// The first lines may be titles, but not a key with a slip in it.
  @Test func theFirstLineIsNoTitle() {
    let text = "LKE Zona Integritas;2022\ncontho;ya\nskema;90/2021\nkode;mandiri\nA.I.1.i.a;Ya"
    #expect(
      Contoh.said(Contoh.source(text, "a.csv")).split(separator: "\n").suffix(2) == [
        "a.csv:A2: galat: kunci “contho” tidak dikenal", "  saran: maksud Anda “contoh”?",
      ])
  }

  /// A workbook is known by what it holds: a register may stand in a sheet of any name.
  @Test func sheetsAreKnownByTheirHeadings() throws {
    func isLembar(_ name: String, _ headings: [String]) throws -> Bool {
      var sheet = SheetPlan(name: name)
      for (column, text) in headings.enumerated() {
        sheet.put(.text(text), row: 1, column: column + 1)
      }
      let plan = WorkbookPlan(
        title: "", author: "", created: try #require(CalendarDate(iso: "2022-01-01")),
        sheets: [sheet])
      let source = RecordSource(
        name: "a.xlsx", bytes: try writeWorkbook(plan))
      return OpenedRecord(source).isAnswerSheet
    }
    #expect(try isLembar("Sheet1", ["Kode", "Uraian", "Mandiri"]))
    #expect(try isLembar("LKE", ["Kode", "Uraian"]))
    #expect(try !isLembar("Sheet1", ["Kode", "Satker", "Status"]))
    #expect(try !isLembar("Register", ["Kode", "Mandiri"]))
  }

  /// Instead of a fault a row.
  @Test(arguments: [("90/2021", "10/2019"), ("10/2019", "90/2021")])
  func rowsOfAnotherScheme(_ rows: String, _ said: String) throws {
    let prefill = try Prefill(skema: rows, satker: "61.01", tahun: 2022, target: .wbk)
    for (text, name) in [(prefill.csv, "a.csv"), (prefill.yaml, "a.yaml")] {
      let lines = Contoh.said(Contoh.source(text.replacing(rows, with: said), name))
        .split(separator: "\n")
      #expect(
        lines.first?.hasSuffix("kode-kode ini milik skema \(rows), tetapi tertulis \(said)") == true
      )
      #expect(lines.last == "  saran: jika benar, tulis “\(rows)” pada “skema”")
      #expect(lines.count { $0.contains("galat:") } == 1)
    }
  }

  @Test func startersAreReadBack() throws {
    for name in Scheme.bundledNames {
      let tahun = try #require(name.split(separator: "/").last.flatMap { Int($0) })
      let prefill = try Prefill(skema: name, satker: "61.01", tahun: tahun, target: .wbbm)
      let yaml = try readEvaluasi(OpenedRecord(Contoh.source(prefill.yaml, "a.yaml")), for: .nilai)
      var csv = try readEvaluasi(OpenedRecord(Contoh.source(prefill.csv, "a.csv")), for: .nilai)
      #expect(yaml.score.belumDijawab.count == prefill.scheme.butir.count)
      #expect(yaml.target == .wbbm && yaml.head.tahun == tahun && yaml.scheme.id == name)
      csv.head = yaml.head
      #expect(csv == yaml)
    }
  }

  @Test func filledFilesSayTheSame() throws {
    let scheme = try Contoh.scheme()
    var random = SeededGenerator(seed: 4)
    let answers = AnswerSheet(
      jawaban: [.mandiri: Contoh.acak(scheme, gaps: 100, &random)], penyebutNol: .nol)
    let prefill = Prefill(scheme, answers: answers, bukti: ["B.I.a": "survei; \"2022\""])
    let csv = try readEvaluasi(OpenedRecord(Contoh.source(prefill.csv, "a.csv")), for: .nilai)
    let yaml = try readEvaluasi(
      OpenedRecord(Contoh.source(prefill.yaml, "a.yaml")), for: .nilai)
    #expect(csv.answers == answers)
    #expect(yaml.answers == answers)
    #expect(csv.bukti == ["B.I.a": "survei; \"2022\""])
  }
}
