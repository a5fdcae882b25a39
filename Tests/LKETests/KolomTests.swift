import Bahasa
import Diagnostics
import Evaluation
import Measures
import Records
import Sheets
import TestSupport
import Testing

@testable import LKE

/// The four columns of answers, in every form.
@Suite struct KolomTests {
  private static func answers() throws -> AnswerSheet {
    let scheme = try Contoh.scheme()
    var random = SeededGenerator(seed: 9)
    let columns = Kolom.allCases.map { kolom in
      (kolom, Contoh.acak(scheme, gaps: kolom == .tpn ? 100 : 0, &random))
    }
    return AnswerSheet(jawaban: Dictionary(uniqueKeysWithValues: columns), penyebutNol: .penuh)
  }

  private func read(_ bytes: [UInt8], _ name: String) throws -> Evaluasi {
    try readEvaluasi(OpenedRecord(RecordSource(name: name, bytes: bytes)), for: .nilai)
  }

  private func read(_ text: String, _ name: String = "a.csv") throws -> Evaluasi {
    try read(Array(text.utf8), name)
  }

  /// Workbook → YAML → CSV → by `soal_id` and JSON of a record, with equal scores.
  @Test func roundTrip() throws {
    let answers = try Self.answers()
    let scheme = try Contoh.scheme()
    let right = try answers.scores(scheme)
    #expect(right.map(\.kolom) == [.mandiri, .provinsi, .tpi, .tpn])
    var file = try read(newWorkbook(Prefill(scheme, answers: answers)), "a.xlsx")
    for name in ["b.yaml", "c.csv", "d.xlsx"] {
      file = try read(Prefill(file).bytes(name), name)
      #expect(file.scores == right, "\(name)")
      #expect(file.kolom == .tpi, "\(name)")
    }
    let entries = file.answers.jawaban.map { kolom, jawaban in
      let lines = jawaban.compactMap { code, answer in
        if case .pilihan(let text) = answer { "\"\(code)\": \"\(text)\"" } else { nil }
      }
      return "\"\(kolom.rawValue.lowercased())\": {\(lines.joined(separator: ", "))}"
    }
    let json = """
      {"jenis": "evaluasi", "skema": "90/2021", "jawaban": {\(entries.joined(separator: ", "))}}
      """
    let letters = file.answers.jawaban.mapValues { $0.filter { $1.isPilihan } }
    #expect(try read(json, "a.json").answers.jawaban == letters)
  }

  /// Which columns are to be shown goes with the answers; what only stands for a count does not.
  @Test func anImportKeepsWhatWasSaid() throws {
    let csv = """
      jenis;evaluasi
      skema;90/2021
      kolom;provinsi
      banding;MANDIRI
      kode;mandiri;provinsi;tpi
      A.I.1.i.a;Ya;Ya;Tidak
      A.II.5.ii.a:pengaduan_selesai;3;3;3
      A.II.5.ii.a:pengaduan_diproses;1;1;1

      """
    let first = try read(csv)
    #expect(first.kolom == .provinsi && first.kolomBanding == .mandiri)
    for name in ["b.yaml", "c.csv", "d.xlsx"] {
      let file = try read(Prefill(first).bytes(name), name)
      #expect(file.kolom == .provinsi && file.kolomBanding == .mandiri, "\(name)")
      #expect(file.answers == first.answers, "\(name)")
    }
    #expect(
      first.carriedPolicy.map(\.indonesian) == [
        "ikut ditulis, tetapi bukan kunci kementerian: kolom, banding; hapus bila antarmukanya "
          + "menolak"
      ])
    let complaints = try first.soal().filter { $0.code.hasPrefix("A.II.5.ii.a:") }
    #expect(complaints.compactMap { $0.jawaban[.mandiri] }.sorted() == ["1", "3"])
  }

  /// As of a workbook that an older version made.
  @Test func workbooksOfThreeColumns() throws {
    var answers = try Self.answers()
    answers.jawaban[.provinsi] = nil
    var plan = Prefill(try Contoh.scheme(), answers: answers).plan
    let gone = [LKESheet.answerColumn(.provinsi), LKESheet.pointsColumn(.provinsi)]
    plan.sheets[1].cells = plan.sheets[1].cells.compactMap { cell in
      guard !gone.contains(cell.column) else { return nil }
      var cell = cell
      cell.column -= gone.count { $0 < cell.column }
      return cell
    }
    (plan.sheets[1].entries, plan.sheets[1].marks) = ([], [])
    let heads = plan.sheets[1].cells.filter { $0.row == LKESheet.headingRow }.map(\.content)
    #expect(
      heads
        == [
          "Kode", "Uraian", "Bobot", "Jenis", "Pilihan", "Mandiri", "TPI", "TPN", "Nilai Mandiri",
          "Nilai TPI", "Nilai TPN", "Bukti atau catatan",
        ].map { .text($0) })
    let file = try read(writeWorkbook(plan), "lke.xlsx")
    #expect(file.answers == answers)
    #expect(file.warnings.besidesCounts == [])
  }

  @Test(arguments: [
    ("Provinsi", Kolom.provinsi), ("Jawaban Provinsi", .provinsi),
    ("Penilaian Provinsi", .provinsi),
    ("KPU Provinsi", .provinsi), ("Jawaban KPU Prov.", .provinsi),
    ("Penilaian Pendahuluan", .provinsi), ("Pendahuluan (KPU Provinsi)", .provinsi),
    ("Penilaian Pendahuluan oleh KPU Provinsi", .provinsi), ("Jawaban Unit", .mandiri),
    ("Jawaban", .mandiri), ("Penilaian Mandiri", .mandiri), ("Jawaban TPI", .tpi), ("TPN", .tpn),
  ])
  func whoseAColumnIs(_ heading: String, _ kolom: Kolom) throws {
    let file = try read("jenis;evaluasi\nskema;90/2021\nkode;\(heading)\nA.I.1.i.a;Ya\n")
    #expect(file.answers.jawaban == [kolom: ["A.I.1.i.a": .pilihan("Ya")]])
  }

  @Test(arguments: ["Nama Provinsi", "Unit", "Provinsi Asal", "Keterangan TPI"])
  func whatIsNoColumnOfAnswers(_ heading: String) throws {
    let file = try read("skema;90/2021\njenis;evaluasi\nkode;\(heading);TPI\nA.I.1.i.a;Ya;Tidak\n")
    #expect(file.answers.jawaban == [.tpi: ["A.I.1.i.a": .pilihan("Tidak")]])
  }

  @Test func remarksOfAllColumns() throws {
    let csv = """
      jenis;evaluasi
      skema;90/2021
      kode;mandiri;catatan mandiri;provinsi;catatan prov.;catatan penilaian pendahuluan;catatan tpn
      A.I.1.i.a;Ya;ada;Tidak;belum;lagi;nanti
      A.I.1.i.b;B;;C;;kurang;
      """
    let file = try read(csv)
    #expect(
      file.catatan == [
        .mandiri: ["A.I.1.i.a": "ada"], .tpn: ["A.I.1.i.a": "nanti"],
        .provinsi: ["A.I.1.i.a": "belum; lagi", "A.I.1.i.b": "kurang"],
      ])
  }

  /// A column that says where an office is, as registers have it.
  @Test(arguments: ["Kalimantan Barat", "KALBAR", "Prov. Kalimantan Barat", "DKI Jakarta"])
  func aColumnOfNames(_ name: String) throws {
    let rows = "A.I.1.i.a;\(name);Ya\nA.I.1.i.b;\(name);B\n"
    let file = try read("jenis;evaluasi\nskema;90/2021\nkode;Provinsi;Mandiri\n\(rows)")
    #expect(
      file.answers.jawaban == [.mandiri: ["A.I.1.i.a": .pilihan("Ya"), "A.I.1.i.b": .pilihan("B")]])
    #expect(
      file.warnings.contains { $0.message.indonesian.contains("“Provinsi” (B)") },
      "\(file.warnings)")
  }

  /// A register is none of answers, whatever it calls its provinces.
  @Test(arguments: ["Kalimantan Barat", "Kal-Bar (61)", ""])
  func aRegisterWithProvinces(_ name: String) {
    for kode in ["61.01", "6101", "61,01"] {
      let csv = "Kode;Provinsi;Status\n\(kode);\(name);sudah\n61.02;\(name);belum\n"
      #expect(!OpenedRecord(Contoh.source(csv, "register.csv")).isAnswerSheet, "\(kode)")
    }
    let answers = "Kode;Provinsi\nA.I.1.i.a;\nA.I.1.i.b;B\n"
    #expect(OpenedRecord(Contoh.source(answers, "lke.csv")).isAnswerSheet)
    let bySoal = "soal_id;Provinsi\n11;Ya\n"
    #expect(OpenedRecord(Contoh.source(bySoal, "lke.csv")).isAnswerSheet)
  }

  /// In a sheet as the ministry makes it, by the head or the one above it.
  @Test(arguments: [
    "Jawaban;Jawaban Provinsi", "Jawaban Unit;Jawaban KPU Provinsi",
    "Jawaban Unit;Jawaban Penilaian Pendahuluan",
  ])
  func aMinistrysSheet(_ heads: String) throws {
    let csv = """
      No;;;;;;Bobot;Pilihan Jawaban;\(heads);Jawaban TPI
      A.;PENGUNGKIT;;;;;60;;;;
      ;I.;PEMENUHAN;;;;30;;;;
      ;;1.;MANAJEMEN PERUBAHAN;;;4;;;;
      ;;;i.;Penyusunan Tim Kerja;;0,5;;;;
      ;;;;a.;tim dibentuk;;Ya/Tidak;Ya;Tidak;Ya
      ;;;;b.;anggota dipilih;;A/B/C;A;B;C
      """
    #expect(
      try read(csv).answers.jawaban == [
        .mandiri: ["A.I.1.i.a": .pilihan("Ya"), "A.I.1.i.b": .pilihan("A")],
        .provinsi: ["A.I.1.i.a": .pilihan("Tidak"), "A.I.1.i.b": .pilihan("B")],
        .tpi: ["A.I.1.i.a": .pilihan("Ya"), "A.I.1.i.b": .pilihan("C")],
      ])
  }

  /// The title above a ministry's heads may name a province.
  @Test func theOfficeInATitle() throws {
    let csv = """
      ;;;;;;;;KPU Provinsi Kalimantan Barat
      No;;;;;;Bobot;Pilihan Jawaban;Jawaban
      A.;PENGUNGKIT;;;;;60;;
      ;I.;PEMENUHAN;;;;30;;
      ;;1.;MANAJEMEN PERUBAHAN;;;4;;
      ;;;i.;Penyusunan Tim Kerja;;0,5;;
      ;;;;a.;tim dibentuk;;Ya/Tidak;Ya
      ;;;;b.;anggota dipilih;;A/B/C;A
      """
    #expect(try read(csv).answers.kolom == [.mandiri])
  }

  /// What stands in a column that the ministry's form does not have is no secret.
  @Test func columnsBesideTheMinistrys() throws {
    let csv = """
      jenis;evaluasi
      skema;90/2021
      kode;mandiri;provinsi;tpi;catatan tpn
      A.I.1.i.a;Ya;Tidak;Ya;

      """
    let two = try read(csv)
    #expect(two.otherColumns == [.provinsi])
    #expect(
      two.droppedColumns.first?.indonesian
        == "JSON kementerian hanya memuat jawaban unit (Mandiri) dan TPI; kolom Provinsi tidak "
        + "ditulis")
    let three = try read(csv + "A.I.1.i.b;B;C;B;nanti\n")
    #expect(three.otherColumns == [.provinsi, .tpn])
    #expect(
      three.droppedColumns.first?.indonesian.hasSuffix("kolom Provinsi dan TPN tidak ditulis")
        == true)
    #expect(try three.soal()[1].jawaban == [.mandiri: "B", .provinsi: "C", .tpi: "B"])
    #expect(try three.soal()[1].catatan == [.tpn: "nanti"])
    let one = try read(csv.replacing(";provinsi;", with: ";x;"))
    #expect(one.otherColumns == [] && one.droppedColumns == [])
  }
}

extension Jawaban {
  fileprivate var isPilihan: Bool { if case .pilihan = self { true } else { false } }
}
