import Diagnostics
import Evaluation
import LKE
import Records
import TestSupport
import Testing

/// Whose a column of answers is: read by its head, asked for where that does not say it, and
/// never another's.
@Suite struct AnswerColumnTests {
  private static func ministry(_ heads: String, _ first: String, _ second: String) -> String {
    let gap = heads.filter { $0 == ";" }
    return """
      No;;;;;;Bobot;Pilihan Jawaban;\(heads)
      A.;PENGUNGKIT;;;;;60;;\(gap)
      ;I.;PEMENUHAN;;;;30;;\(gap)
      ;;1.;MANAJEMEN PERUBAHAN;;;4;;\(gap)
      ;;;i.;Penyusunan Tim Kerja;;0,5;;\(gap)
      ;;;;a.;tim dibentuk;;Ya/Tidak;\(first)
      ;;;;b.;anggota dipilih;;A/B/C;\(second)

      """
  }

  private static func own(_ heads: String, _ rows: String...) -> String {
    "jenis;evaluasi\nskema;90/2021\nsatker.kode;61.01\ntahun;2022\nkode;\(heads)\n"
      + rows.map { "A.I.1.\($0)\n" }.joined()
  }

  private func read(_ text: String, _ kolom: Kolom? = nil) throws -> Evaluasi {
    let asked = try AskedHead(satker: "61.01", tahun: 2022, kolom: kolom)
    return try readEvaluasi(OpenedRecord(Contoh.source(text, "lke.csv")), for: .nilai, asked)
  }

  private func said(_ text: String) -> String {
    Contoh.said(Contoh.source(text, "lke.csv")).split(separator: "\n")
      .filter { !$0.contains("tidak ada barisnya") && !$0.contains("satker") }
      .joined(separator: "\n")
  }

  private static let two: [Kolom: [String: Jawaban]] = [
    .mandiri: ["A.I.1.i.a": .pilihan("Ya"), "A.I.1.i.b": .pilihan("A")],
    .tpi: ["A.I.1.i.a": .pilihan("Tidak"), "A.I.1.i.b": .pilihan("C")],
  ]

  @Test(arguments: [
    "TPI", "Penilaian TPI", "Hasil TPI", "Jawaban TPI", "Hasil Penilaian TPI", "Nilai TPI",
    "Tim Penilai Internal", "Tim Penilai Internal (TPI)", "Evaluasi TPI 2022",
    "Jawaban TPI (Inspektorat)", "T.P.I.", "T P I",
  ])
  func anEvaluatorBesideTheUnit(_ head: String) throws {
    for text in [
      Self.ministry("Jawaban;Nilai;\(head)", "Ya;1;Tidak", "A;1;C"),
      Self.ministry("\(head);Jawaban", "Tidak;Ya", "C;A"),
      Self.own("jawaban;\(head)", "i.a;Ya;Tidak", "i.b;A;C"),
    ] {
      for kolom in [nil, Kolom.tpi, .mandiri] {
        let read = try read(text, kolom)
        #expect(read.answers.jawaban == Self.two, "\(text)")
        #expect(read.kolom == kolom ?? .tpi)
      }
    }
  }

  @Test(arguments: [
    "Provinsi", "Penilaian Pendahuluan", "Pendahuluan", "Jawaban KPU Provinsi Kalimantan Barat",
  ])
  func theProvinceBesideTheUnit(_ head: String) throws {
    let text = Self.ministry("Jawaban;\(head)", "Ya;Tidak", "A;C")
    #expect(try read(text, .provinsi).answers.jawaban[.provinsi] == Self.two[.tpi])
    #expect(try read(text).answers.jawaban[.mandiri] == Self.two[.mandiri])
  }

  /// “TPI” over “Jawaban” and “Catatan”.
  @Test func headsOfTwoRows() throws {
    let text =
      ";;;;;;;;Unit;;TPI;\n"
      + Self.ministry("Jawaban;Catatan;Jawaban;Catatan", "Ya;ada;Tidak;belum", "A;;C;")
    let read = try read(text, .tpi)
    #expect(read.answers.jawaban == Self.two)
    #expect(read.catatan == [.mandiri: ["A.I.1.i.a": "ada"], .tpi: ["A.I.1.i.a": "belum"]])
  }

  @Test func pointsAreNoAnswers() throws {
    let text = Self.own("mandiri;Nilai TPI;Hasil TPI", "i.a;Ya;1;1", "i.b;A;0,5;0,5")
    #expect(try read(text).answers.jawaban == [.mandiri: Self.two[.mandiri] ?? [:]])
    #expect(said(text) == "")
  }

  @Test func answersOfNobody() {
    #expect(
      said(Self.ministry("Jawaban;Hasil Akhir", "Ya;Tidak", "A;C")) == """
        lke.csv:J1: galat: kolom “Hasil Akhir” berisi jawaban, tetapi tidak diketahui jawaban siapa
          saran: beri judul salah satu dari “Mandiri”, “Provinsi”, “TPI”, “TPN”; kolom yang tidak perlu dibaca dihapus
        """)
    #expect(
      said(Self.own("mandiri;Verifikasi", "i.a;Ya;Tidak", "i.b;A;C")) == """
        lke.csv:C5: galat: kolom “Verifikasi” berisi jawaban, tetapi tidak diketahui jawaban siapa
          saran: beri judul salah satu dari “Mandiri”, “Provinsi”, “TPI”, “TPN”; kolom yang tidak perlu dibaca dihapus
        """)
    #expect(
      said(Self.ministry("Jawaban;Jawaban", "Ya;Tidak", "A;C")) == """
        lke.csv:I1: galat: kolom “Jawaban” berisi jawaban, tetapi tidak diketahui jawaban siapa
          saran: beri judul salah satu dari “Mandiri”, “Provinsi”, “TPI”, “TPN”; kolom yang tidak perlu dibaca dihapus
        lke.csv:J1: galat: kolom “Jawaban” berisi jawaban, tetapi tidak diketahui jawaban siapa
          saran: beri judul salah satu dari “Mandiri”, “Provinsi”, “TPI”, “TPN”; kolom yang tidak perlu dibaca dihapus
        """)
  }

  @Test(arguments: [
    ("Mandri", "Mandiri"), ("TP1", "TPI"), ("Tpl", "TPI"), ("Provins", "Provinsi"),
    ("Penilaian Mandri", "Penilaian Mandiri"), ("Jawaban TP1", "Jawaban TPI"),
  ])
  func aHeadWithASlip(_ head: String, _ meant: String) {
    let fault = """
      galat: kolom “\(head)” berisi jawaban, tetapi tidak diketahui jawaban siapa
        saran: maksud Anda “\(meant)”?
      """
    #expect(
      said(Self.own("tpn;\(head)", "i.a;Ya;Tidak", "i.b;A;C")) == "lke.csv:C5: \(fault)")
    #expect(said(Self.own(head, "i.a;Ya", "i.b;A")) == "lke.csv:B5: \(fault)")
    #expect(
      said(Self.ministry("Jawaban TPN;\(head)", "Ya;Tidak", "A;C")) == "lke.csv:J1: \(fault)")
  }

  /// As heads are, so are the keys of the ministry's JSON.
  @Test func keysOfJSON() throws {
    let json = """
      {"answers": [
        {"soal_id": 1, "jawaban_unit": "Ya", "jawaban_provinsi": "Tidak", "catatan_provinsi": "x"}]}
      """
    let read = try readEvaluasi(OpenedRecord(Contoh.source(json, "a.json")), for: .nilai)
    #expect(
      read.answers.jawaban == [
        .mandiri: ["A.I.1.i.a": .pilihan("Ya")], .provinsi: ["A.I.1.i.a": .pilihan("Tidak")],
      ])
    #expect(read.catatan == [.provinsi: ["A.I.1.i.a": "x"]])
    for (key, hint) in [
      ("jawaban_tp1", "maksud Anda “jawaban_tpi”?"),
      ("jawaban", "yang dikenal: jawaban_unit, jawaban_provinsi, jawaban_tpi, jawaban_tpn"),
    ] {
      let spoilt = json.replacing("jawaban_provinsi", with: key)
      #expect(
        Contoh.said(Contoh.source(spoilt, "a.json")).contains(
          "galat: kolom “\(key)” berisi jawaban, tetapi tidak diketahui jawaban siapa\n"))
      #expect(Contoh.said(Contoh.source(spoilt, "a.json")).contains("  saran: \(hint)"))
    }
  }

  @Test func oneColumnTwice() throws {
    let text = Self.own("tpi;Penilaian TPI", "i.a;Ya;Tidak", "i.b;A;C")
    #expect(
      said(text) == """
        lke.csv:C5: galat: jawaban TPI sudah ada di kolom B5
          saran: sisakan satu kolom; yang lain dihapus atau diberi judul lain
        """)
    let empty = Self.own("tpi;Penilaian TPI;mandiri", "i.a;;Tidak;Ya", "i.b;;C;A")
    #expect(try read(empty).answers.jawaban == Self.two)
    #expect(said(empty) == "")
  }

  /// Answers do not get lost for one name among them; names are no answers.
  @Test func aColumnCalledAsAProvince() throws {
    #expect(
      said(Self.own("mandiri;Provinsi", "i.a;Ya;Kalimantan Barat", "i.b;A;C")) == """
        lke.csv:C6: galat: “Kalimantan Barat” bukan pilihan jawaban untuk A.I.1.i.a
          saran: pilihannya: Ya, Tidak
        """)
    for name in ["KPU Provinsi Kalimantan Barat", "KPU Kab. Sambas", "Kalbar"] {
      let text = Self.own("mandiri;Provinsi", "i.a;Ya;\(name)", "i.b;A;\(name)")
      #expect(try read(text).answers.jawaban == [.mandiri: Self.two[.mandiri] ?? [:]], "\(name)")
      #expect(
        said(text) == """
          lke.csv:5: peringatan: 1 kolom di luar yang dikenal tidak dibaca: “Provinsi” (C)
            saran: kolom yang dibaca: “Kode”, “Mandiri”, “Provinsi”, “TPI”, “TPN”, “Bukti atau catatan”
          """)
    }
  }

  /// What stands below decides, whatever the head says, or without one.
  @Test(arguments: [
    "Inspektorat", "Penilai Internal", "TPI/APIP", "Self Assessment", "Nilai", "Bobot", "No.",
    "Catatan TPI", "Pilihan", "2022", "-", "",
  ])
  func aColumnFullOfAnswers(_ head: String) {
    let codes = ["i.a", "i.b", "ii.a", "ii.b", "ii.c", "iii.a", "iii.b", "iii.c", "iv.a", "iv.b"]
    let answers = ["Ya", "B", "Ya", "A", "A", "B", "B", "B", "Ya", "B"]
    let rows = zip(codes, answers).map { "A.I.1.\($0);\($1);\($1)\n" }.joined()
    let text = Self.own("mandiri;\(head)") + rows
    #expect(
      Contoh.said(Contoh.source(text, "lke.csv")).contains(
        """
        lke.csv:C5: galat: kolom “\(head.isEmpty ? "C" : head)” berisi jawaban, tetapi tidak \
        diketahui jawaban siapa
        """), "\(head)")
  }

  /// “Capaian kinerja” of a register is answered by letters as well.
  @Test func aRegisterWithAWrongCode() {
    let rows = (1...9).map { "61.\($0);Kabupaten Sambas;A\n" }.joined()
    let source = Contoh.source("Kode;Satker;Capaian kinerja\n" + rows, "r.csv")
    #expect(!OpenedRecord(source).isAnswerSheet)
  }

  @Test func columnsOfOnesOwnInTheMinistrysSheet() {
    #expect(
      said(Self.ministry("Jawaban;Nilai;Verifikator;", "Ya;1;Ani;Tidak", "A;1;;C")) == """
        lke.csv:1: peringatan: 2 kolom di luar yang dikenal tidak dibaca: “Verifikator” (K), L
          saran: kolom yang dibaca: “Kode”, “Mandiri”, “Provinsi”, “TPI”, “TPN”, “Bukti atau catatan”
        """)
  }
}
