import Diagnostics
import Evaluation
import LKE
import Measures
import Records
import TestSupport
import Testing

/// The ministry's own forms: its workbook, its JSON, tables by `soal_id`.
@Suite struct MinistryTests {
  private static let counts: [String: [String: Int]] = [
    "A.II.5.iii.a": ["wajib_kepala_satker": 1, "wajib_lain": 2, "lainnya": 13, "lhkpn_sudah": 12],
    "A.II.5.iii.b": [
      "wajib_administrator": 1, "wajib_pengawas": 4, "wajib_fungsional_pelaksana": 26,
      "lhkasn_sudah": 29,
    ],
    "A.II.5.ii.a": [
      "pengaduan_harus_ditindaklanjuti": 9, "pengaduan_diproses": 2, "pengaduan_selesai": 5,
    ],
    "A.II.3.iii.a": [
      "pelanggaran_tahun_lalu": 4, "pelanggaran_tahun_ini": 3, "pelanggaran_disanksi": 3,
    ],
  ]

  private static func answers() throws -> [String: Jawaban] {
    var answers = Contoh.semuaB(try Contoh.scheme())
    for (code, counts) in counts { answers[code] = .cacah(counts) }
    return answers
  }

  /// But which rows are missing.
  private func said(_ source: RecordSource) -> String {
    Contoh.said(source).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("tidak ada barisnya") }.joined(separator: "\n")
  }

  private static func source(_ bytes: [UInt8]) -> RecordSource {
    RecordSource(name: "lke-zi.xlsx", bytes: bytes)
  }

  @Test(arguments: [0, 1, 5]) func theWorkbookIsReadByWhatStandsInIt(inserted: Int) throws {
    let bytes = try MinistrySample.workbook(try Self.answers(), inserted: inserted)
    let asked = try AskedHead(satker: "61.72", tahun: 2022)
    let read = try readEvaluasi(OpenedRecord(Self.source(bytes)), for: .nilai, asked)
    #expect(read.answers.jawaban == [.mandiri: try Self.answers()])
    #expect(read.head.satker?.kode == "61.72")
    #expect(read.head.tahun == 2022)
    #expect(read.warnings.isEmpty)
  }

  @Test func aColumnThatDoesNotSayWhoseItIs() throws {
    let bytes = try MinistrySample.workbook(try Self.answers())
    let asked = try AskedHead(satker: "61.72", tahun: 2022, kolom: .tpi)
    let read = try readEvaluasi(OpenedRecord(Self.source(bytes)), for: .nilai, asked)
    #expect(read.answers.kolom == [.tpi])
    #expect(read.kolom == .tpi)
  }

  /// The circulating workbook's sum has no LHKASN.
  @Test func aTotalThatLeavesAQuestionOut() throws {
    let scheme = try Contoh.scheme()
    let score = try Score(AnswerSheet(jawaban: [.mandiri: try Self.answers()]), .mandiri, scheme)
    let shown = try #require(score.pengungkitResmi(without: "A.II.5.iii.b"))
    let bytes = try MinistrySample.workbook(try Self.answers(), total: shown)
    #expect(
      Contoh.said(Self.source(bytes)) == """
        lke-zi.xlsx: peringatan: lembar ini tidak menyebut satker dan tahunnya
          saran: tambahkan misalnya: --satker 61.01 --tahun 2022
        lke-zi.xlsx:LKE ZI!L186: peringatan: Nilai pengungkit di lembar ini 39,23, tetapi bobot dan jawabannya menghasilkan 39,41
          saran: rumus lembar ini tidak menghitung A.II.5.iii.b (LHKASN/non-LHKPN sudah dilaporkan); yang dipakai adalah bobot dan jawabannya
        """)
  }

  /// The points of the sheet are of the answers left of them, whichever column is shown.
  @Test func totalsOfTheColumnThatIsNotShown() throws {
    let scheme = try Contoh.scheme()
    let score = try Score(AnswerSheet(jawaban: [.mandiri: try Self.answers()]), .mandiri, scheme)
    let shown = try #require(score.pengungkit)
    var heads = MinistrySample.heads + ["", "", "Jawaban TPI"]
    for (head, kolom) in [("Jawaban", Kolom.tpi), ("Jawaban Provinsi", .mandiri)] {
      heads[9] = head
      let bytes = try MinistrySample.workbook(try Self.answers(), heads: heads, total: shown)
      let asked = try AskedHead(satker: "61.72", tahun: 2022, kolom: kolom)
      let read = try readEvaluasi(OpenedRecord(Self.source(bytes)), for: .nilai, asked)
      #expect(read.kolom == kolom)
      #expect(read.warnings == [])
    }
  }

  /// Points beside two columns of answers are of neither, unless their head says it.
  @Test(arguments: [
    (
      "Nilai",
      """
      lke-zi.xlsx:LKE ZI!L186: peringatan: kolom ini tidak menyebut jawaban siapa yang dinilainya; jumlahnya tidak dibandingkan
        saran: tulis misalnya “Nilai TPI” sebagai judulnya
      """
    ),
    (
      "Nilai TPI",
      """
      lke-zi.xlsx:LKE ZI!L186: peringatan: Nilai pengungkit di lembar ini 1,00, tetapi bobot dan jawabannya menghasilkan 39,41
        saran: yang dipakai adalah jawabannya; buka dan simpan lembar ini agar dihitung ulang
      """
    ),
  ])
  func pointsBesideTwoColumns(_ head: String, _ told: String) throws {
    var heads = MinistrySample.heads
    (heads[7], heads[9], heads[10]) = ("Mandiri", "TPI", head)
    let bytes = try MinistrySample.workbook(try Self.answers(), heads: heads, total: 1)
    let asked = try AskedHead(satker: "61.72", tahun: 2022)
    let read = try readEvaluasi(OpenedRecord(Self.source(bytes)), for: .nilai, asked)
    #expect(read.kolom == .tpi)
    #expect(read.warnings.map { $0.text(in: .indonesian) }.joined(separator: "\n") == told)
  }

  @Test func aSumThatIsNotThatOfItsParts() throws {
    let bytes = try MinistrySample.workbook(try Self.answers(), sumError: 2)
    let asked = try AskedHead(satker: "61.72", tahun: 2022)
    let read = try readEvaluasi(OpenedRecord(Self.source(bytes)), for: .nilai, asked)
    #expect(
      read.warnings.map(\.message.indonesian) == [
        "jumlah yang harus melaporkan di sini 18, tetapi rinciannya berjumlah 16; yang dipakai "
          + "adalah rinciannya"
      ])
  }

  @Test func aReportAsksForAnImport() throws {
    let bytes = try MinistrySample.workbook(try Self.answers())
    #expect(
      Contoh.said(Self.source(bytes), for: .laporan) == """
        lke-zi.xlsx: galat: lembar ini berisi jawaban saja; satker, tahun, tanggal, dan kota laporan tidak ada di dalamnya
          saran: jadikan LKE Piagam, lalu lengkapi: piagam lke import lke-zi.xlsx --satker KODE --tahun 2022 -o lke.xlsx
        """)
  }

  /// With as many answers as there are, and all of another kind: nothing is guessed.
  @Test func whatCannotBePlacedIsRefused() throws {
    let csv = """
      Penilaian;;;;;;Bobot;Pilihan Jawaban;Jawaban
      A.;PENGUNGKIT;;;;;60;;
      ;I.;PEMENUHAN;;;;30;;
      ;;1.;MANAJEMEN PERUBAHAN;;;4;;
      ;;;i.;Penyusunan Tim Kerja;;0,5;;
      ;;;;a.;tim dibentuk;;Ya/Tidak;Ya
      ;;;;b.;anggota dipilih;;A/B/C/D;B
      ;;;vii.;Hal lain;;0,5;;
      ;;;;a.;hal lain;;A/B/C;C
      """
    #expect(
      said(Contoh.source(csv, "lke.csv")) == """
        lke.csv:I6: galat: jawaban “Ya” di baris ini tidak diketahui untuk butir yang mana
          saran: butir dikenali dari nomor judulnya (I., 1., i.), urutannya, dan “Pilihan Jawaban”; samakan baris kelompok ini dengan formulir aslinya
        lke.csv:I7: galat: jawaban “B” di baris ini tidak diketahui untuk butir yang mana
          saran: butir dikenali dari nomor judulnya (I., 1., i.), urutannya, dan “Pilihan Jawaban”; samakan baris kelompok ini dengan formulir aslinya
        lke.csv:I9: galat: jawaban “C” di baris ini tidak diketahui untuk butir yang mana
          saran: butir dikenali dari nomor judulnya (I., 1., i.), urutannya, dan “Pilihan Jawaban”; samakan baris kelompok ini dengan formulir aslinya
        """)
  }

  /// The form of the interface: its columns say whose they are.
  @Test func bothColumnsOfTheInterface() throws {
    let csv = """
      No;;;;;;Bobot;Pilihan Jawaban;Jawaban Unit;Catatan Unit;Bukti Dukung;Jawaban TPI;Catatan TPI
      A.;PENGUNGKIT;;;;;60;;;;;;
      ;I.;PEMENUHAN;;;;30;;;;;;
      ;;1.;MANAJEMEN PERUBAHAN;;;4;;;;;;
      ;;;i.;Penyusunan Tim Kerja;;0,5;;;;;;
      ;;;;a.;tim dibentuk;;Ya/Tidak;Ya;ada;SK Tim;Tidak;belum
      ;;;;b.;anggota dipilih;;A/B/C;B;;;C;
      """
    let read = try readEvaluasi(OpenedRecord(Contoh.source(csv, "lke.csv")), for: .nilai)
    #expect(
      read.answers.jawaban == [
        .mandiri: ["A.I.1.i.a": .pilihan("Ya"), "A.I.1.i.b": .pilihan("B")],
        .tpi: ["A.I.1.i.a": .pilihan("Tidak"), "A.I.1.i.b": .pilihan("C")],
      ])
    #expect(read.bukti == ["A.I.1.i.a": "SK Tim"])
    #expect(read.catatan == [.mandiri: ["A.I.1.i.a": "ada"], .tpi: ["A.I.1.i.a": "belum"]])
  }

  /// Heads of two rows say below “Jawaban” whose answers they are. A question of the office's own
  /// behind those of a group is told of, and the others are read.
  @Test func headsOfTwoRowsAndAQuestionOfOnesOwn() throws {
    let csv = """
      Penilaian;;;;;;Bobot;Pilihan Jawaban;Jawaban;;Nilai;Catatan;
      ;;;;;;;;Mandiri;TPI;;TPI;
      A.;PENGUNGKIT;;;;;60;;;;;;
      ;I.;PEMENUHAN;;;;30;;;;;;
      ;;1.;MANAJEMEN PERUBAHAN;;;4;;;;;;
      ;;;i.;Penyusunan Tim Kerja;;0,5;;;;;;
      ;;;;a.;tim dibentuk;;Ya/Tidak;Ya;Tidak;;belum;SK Tim
      ;;;;b.;anggota dipilih;;A/B/C;B;C;;;
      ;;;;c.;pertanyaan kami;;A/B/C;A;A;;;
      """
    let source = Contoh.source(csv, "lke.csv")
    let read = try readEvaluasi(OpenedRecord(source), for: .nilai)
    #expect(
      read.answers.jawaban == [
        .mandiri: ["A.I.1.i.a": .pilihan("Ya"), "A.I.1.i.b": .pilihan("B")],
        .tpi: ["A.I.1.i.a": .pilihan("Tidak"), "A.I.1.i.b": .pilihan("C")],
      ])
    #expect(read.catatan == [.tpi: ["A.I.1.i.a": "belum"]])
    #expect(read.bukti == ["A.I.1.i.a": "SK Tim"])
    #expect(
      said(source) == """
        lke.csv: peringatan: lembar ini tidak menyebut satker dan tahunnya
          saran: tambahkan misalnya: --satker 61.01 --tahun 2022
        lke.csv:9: peringatan: pertanyaan di baris ini tidak ada dalam skema; isinya tidak dibaca
          saran: pastikan butir lain dalam kelompoknya masih urut seperti aslinya
        """)
  }

  private static let json = """
    {"unit_id": 7, "nama_unit": "KPU Kota Singkawang", "tahun": 2026, "answers": [
      {"soal_id": 1, "jawaban_unit": "Ya", "jawaban_tpi": "Tidak", "catatan_unit": "ada",
       "bukti_dukung_unit": "https://contoh.id/1", "catatan_tpi": null},
      {"soal_id": 88, "jawaban_unit": 8, "jawaban_tpi": null},
      {"soal_id": 89, "jawaban_unit": "6", "jawaban_tpi": ""},
      {"soal_id": 125, "jawaban_unit": 3.6}
    ]}
    """

  @Test func jsonIsReadByNumber() throws {
    let read = try readEvaluasi(OpenedRecord(Contoh.source(Self.json, "a.json")), for: .nilai)
    #expect(
      read.answers.jawaban == [
        .mandiri: [
          "A.I.1.i.a": .pilihan("Ya"), "B.I.a": .indeks(Rational(18, over: 5)),
          "A.II.1.i.a": .cacah(["agen_perubahan": 8, "perubahan_konkret": 6]),
        ], .tpi: ["A.I.1.i.a": .pilihan("Tidak")],
      ])
    #expect(read.head.satker?.kode == "61.72")
    #expect(read.head.tahun == 2026)
    #expect(read.bukti == ["A.I.1.i.a": "https://contoh.id/1"])
  }

  @Test func faultsOfJSON() {
    let text = """
      {"answers": [
        {"soal_id": 128, "jawaban_unit": "Ya"},
        {"jawaban_unit": "Ya"},
        "Ya",
        {"soal_id": 2, "jawaban_unit": ["A"], "nilai": 1}]}
      """
    #expect(
      said(Contoh.source(text, "a.json")) == """
        a.json: peringatan: isi jawaban yang tidak dibaca: “nilai”
        a.json:2:15: galat: soal_id “128” tidak ada dalam formulir kementerian
           2 |   {"soal_id": 128, "jawaban_unit": "Ya"},
             |               ^~~
          saran: nomornya 1 sampai 127
        a.json:3:4: galat: setiap isi “answers” adalah satu jawaban dengan “soal_id”
           3 |   {"jawaban_unit": "Ya"},
             |    ^~~~~~~~~~~~~~
          saran: tulis misalnya {"soal_id": 1, "jawaban_unit": "Ya"}
        a.json:4:3: galat: setiap isi “answers” adalah satu jawaban dengan “soal_id”
           4 |   "Ya",
             |   ^~~~
          saran: tulis misalnya {"soal_id": 1, "jawaban_unit": "Ya"}
        a.json:5:35: galat: “jawaban_unit” harus berupa teks, bukan daftar atau kelompok
           5 |   {"soal_id": 2, "jawaban_unit": ["A"], "nilai": 1}]}
             |                                   ^~~
        """)
  }

  @Test func aTableByNumber() throws {
    let csv = "soal_id;kode;jawaban_unit;jawaban_tpi;bukti_dukung_unit\n1;x;Ya;Tidak;SK\n88;;8;;\n"
    let read = try readEvaluasi(OpenedRecord(Contoh.source(csv, "a.csv")), for: .nilai)
    #expect(read.answers.jawaban[.tpi] == ["A.I.1.i.a": .pilihan("Tidak")])
    #expect(read.answers.jawaban[.mandiri]?["A.II.1.i.a"] == .cacah(["agen_perubahan": 8]))
    #expect(
      said(Contoh.source("soal_id;jawaban_unit\n200;Ya", "a.csv")) == """
        a.csv:A2: galat: soal_id “200” tidak ada dalam formulir kementerian
          saran: nomornya 1 sampai 127
        """)
  }

  /// Every entry of the form: workbook → ours → by number → ours, with the same score.
  @Test func scoresSurviveTheRoundTrip() throws {
    var random = SeededGenerator(seed: 46)
    let scheme = try Contoh.scheme()
    for _ in 0..<20 {
      var answers = Contoh.acak(scheme, gaps: 0, &random)
      for butir in scheme.butir {
        guard case .rasio? = answers[butir.code], case .rasio(let formula) = butir.kind else {
          continue
        }
        answers[butir.code] = .cacah(
          Dictionary(uniqueKeysWithValues: formula.cacah.map { ($0, 3) }))
      }
      let first = try readEvaluasi(
        OpenedRecord(Self.source(try MinistrySample.workbook(answers))), for: .nilai,
        try AskedHead(satker: "61.72", tahun: 2022))
      let ours = try readEvaluasi(
        OpenedRecord(
          RecordSource(name: "a.xlsx", bytes: try Prefill(first).bytes("a.xlsx"))), for: .nilai)
      let rows = try ours.soal().map { "\($0.id);\($0.jawaban[.mandiri] ?? "")" }
      let back = try readEvaluasi(
        OpenedRecord(
          Contoh.source("soal_id;jawaban_unit\n" + rows.joined(separator: "\n"), "a.csv")),
        for: .nilai)
      #expect(ours.score.skor == first.score.skor)
      #expect(back.score.skor == first.score.skor)
      #expect(back.score.total == first.score.total)
    }
  }

  /// Whatever stands there is read or refused.
  @Test func anyCellsAndAnyJSON() throws {
    var random = SeededGenerator(seed: 7)
    let words = [
      "A.", "I.", "II.", "1.", "i.", "v.", "a.", "-", "%", "Jumlah", "Ya/Tidak", "A/B/C", "Ya",
      "60",
      "Bobot", "Pilihan Jawaban", "Jawaban", "Jawaban TPI", "Jawaban Provinsi", "Provinsi",
      "Catatan", "", "",
      "TOTAL PENGUNGKIT",
    ]
    for _ in 0..<400 {
      let rows = (0..<12).map { _ in
        (0..<8).map { _ in words[random.below(words.count)] }.joined(separator: ";")
      }
      let head = "Penilaian;;;Bobot;Pilihan Jawaban;Jawaban;Nilai;Catatan\n"
      _ = Contoh.said(Contoh.source(head + rows.joined(separator: "\n"), "a.csv"))
    }
    let bytes = Array(Self.json.utf8)
    for _ in 0..<400 {
      var spoilt = bytes
      for _ in 0..<4 { spoilt[random.below(spoilt.count)] = UInt8(random.below(256)) }
      _ = Contoh.said(RecordSource(name: "a.json", bytes: spoilt))
    }
  }
}
