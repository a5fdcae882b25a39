import Sheets
import Diagnostics
import Evaluation
import Files
import Foundation
import Glibc
import Measures
import Records
import Registers
import TestSupport
import Testing

/// Results are joined by code, and nothing is joined that contradicts.
@Suite struct ResultJoinTests {
  func lke(_ kode: String, _ figures: String, file: String = "lke/a.xlsx", wbk: Bool = false)
    throws -> LKEResult
  {
    LKEResult(
      wilayah: Wilayah(kode: kode)!, summary: try Contoh.figures(figures, sudahWBK: wbk),
      place: Place(file: file))
  }

  func rekap(_ rows: [RegisterRow], _ results: [LKEResult]) throws -> Rekap {
    try Rekap(Contoh.head(), Register(file: "register.csv", rows), results)
  }

  @Test func byCode() throws {
    let rekap = try rekap(
      [Contoh.row("61.01"), Contoh.row("61.02", Contoh.short), Contoh.row("61.03")],
      [lke("61.03", Contoh.best), lke("61.01", Contoh.passing)])
    #expect(rekap.satker.map { $0.total?.text() } == ["75,00", "68,25", "100,00"])
  }

  /// Both names are Kupang; only the code tells them apart.
  @Test func sameNamesNeverMix() throws {
    let rekap = try Rekap(
      Contoh.head("53"),
      Register(file: "r", [Contoh.row("53.01"), Contoh.row("53.71")]),
      [lke("53.71", Contoh.best)])
    #expect(rekap.satker.map { $0.total } == [nil, 100])
  }

  @Test func faultsAreToldTogether() throws {
    #expect(
      refusal {
        _ = try rekap(
          [
            Contoh.row("61.01", Contoh.short), Contoh.row("61.02"),
            Contoh.row("61.03", wbk: true),
          ],
          [
            lke("61.01", Contoh.best), lke("61.02", Contoh.best),
            lke("61.02", Contoh.best, file: "lke/b.xlsx"), lke("61.09", Contoh.best, file: "c.csv"),
            lke("61.03", Contoh.best, file: "d.yaml"),
          ])
      } == """
        lke/a.xlsx: galat: nilai KPU Kabupaten Sambas tercatat di register.csv:A01 dan berbeda dengan LKE ini
          saran: kosongkan nilainya di register: yang dihitung dari LKE lebih teliti
        lke/b.xlsx: galat: LKE KPU Kabupaten Mempawah (61.02) sudah ada di a.xlsx
          saran: hapus salah satunya
        c.csv: galat: KPU Kabupaten Sekadau (61.09) tidak ada dalam register.csv
          saran: tambahkan satkernya ke register, atau keluarkan berkas LKE ini
        d.yaml: galat: predikat WBK KPU Kabupaten Sanggau menurut LKE ini bertentangan dengan register.csv:A03
        """)
  }

  /// A register copies what a sheet prints, with two decimals; the exact
  /// figures of the LKE are used.
  @Test func recordedFiguresMayBeTheRoundedOnes() throws {
    let scheme = try Contoh.scheme()
    var area: [Rational?] = try Contoh.figures(Contoh.passing).area.map(\.nilai)
    area[0] = Rational(16, over: 3)
    let exact = ScoreSummary(
      recorded: scheme, area: area, indikator: try Contoh.figures(Contoh.passing).indikator)
    let rekap = try rekap(
      [Contoh.row("61.01", "5,33 4,2 6 6 9 10 15,75 2,5 16,75")],
      [LKEResult(wilayah: Wilayah(kode: "61.01")!, summary: exact, place: Place(file: "a"))])
    #expect(rekap.satker[0].total == exact.total)
  }

  @Test func anotherYearAndExamples() throws {
    var (old, example) = (try lke("61.01", Contoh.best), try lke("61.02", Contoh.best, file: "b"))
    (old.tahun, example.tahun, example.contoh) = (2021, 2022, true)
    let rows = try [Contoh.row("61.01"), Contoh.row("61.02")]
    #expect(
      refusal {
        _ = try rekap(rows, [old, example])
      } == """
        lke/a.xlsx: galat: LKE ini untuk tahun 2021, rekapnya untuk tahun 2022
        b: galat: LKE ini berisi data contoh, padahal rekapnya bukan rekap contoh
          saran: tulis “contoh: ya” di rekapnya, atau keluarkan berkas LKE ini
        """)
    var head = try Contoh.head()
    head.contoh = true
    #expect(
      try Rekap(head, Register(file: "r", rows), [example]).satker.map(\.total) == [nil, 100])
  }

  @Test func anotherScheme() throws {
    let old = try #require(try Scheme.bundled("10/2019"))
    let figures = ScoreSummary(
      recorded: old, area: Array(repeating: nil, count: 6), indikator: [[nil, nil], [nil]])
    #expect(
      refusal {
        _ = try rekap(
          [Contoh.row("61.01")],
          [LKEResult(wilayah: Wilayah(kode: "61.01")!, summary: figures, place: Place(file: "a"))])
      } == """
        a: galat: LKE ini dinilai menurut 10/2019, rekapnya menurut 90/2021
          saran: satu rekap memakai satu skema; perbaiki “skema” salah satunya
        """)
  }

  /// One bad file hides none of the others.
  @Test func everyFileIsToldOf() throws {
    let folder = try TemporaryFolder()
    for name in ["lke/a.csv", "lke/b.csv", "c.csv"] { try folder.write("x", to: name) }
    try folder.write("Kode;Status\n61.01;sudah\n", to: "register.csv")
    #expect(
      said(folder, lke: "[lke, tiada, c.csv]") == """
        lke/a.csv: galat: berkas ini kosong
        lke/b.csv: galat: berkas ini kosong
        rekap.yaml:7:12: galat: berkas atau folder “tiada” tidak ada
           7 | lke: [lke, tiada, c.csv]
             |            ^~~~~
        c.csv: galat: berkas ini kosong
        register.csv: peringatan: 14 satker tidak ada dalam register: 61, 61.02, 61.03, 61.04, 61.05, 61.06, 61.07, 61.08, 61.09, 61.10, 61.11, 61.12, 61.71, 61.72
          saran: tambahkan barisnya; satker yang belum mencanangkan berstatus “belum”
        """)
  }

  private func record(_ folder: TemporaryFolder, lke: String) -> OpenedRecord {
    let text = """
      jenis: rekap
      provinsi: 61
      tahun: 2022
      tanggal: 2022-12-20
      kota: Pontianak
      register: register.csv
      lke: \(lke)
      """
    return OpenedRecord(
      RecordSource(name: "rekap.yaml", bytes: Array(text.utf8), folder: .disk(folder.path)))
  }

  /// What is said of a recap whose LKE files are all empty.
  private func said(_ folder: TemporaryFolder, lke: String) -> String {
    refusal {
      _ = try readRekap(record(folder, lke: lke)) { file, _ throws(Faults) in
        throw Faults(.record, at: Place(file: file.name), .sheetEmptyFile)
      }
    }
  }

  /// What is named twice is read once; of more than can be, none is opened.
  @Test func theSameFilesTwice() throws {
    let folder = try TemporaryFolder()
    for name in ["lke/a.csv", "lke/b.csv"] { try folder.write("x", to: name) }
    try folder.write("Kode;Status\n61.01;sudah\n", to: "register.csv")
    let once = said(folder, lke: "[lke, lke/a.csv]")
    #expect(once.components(separatedBy: "galat: berkas ini kosong").count == 3)
    #expect(
      said(folder, lke: "[lke, lke, lke/b.csv, lke/a.csv, lke]")
        .components(separatedBy: "galat: berkas ini kosong").count == 3)
    let many = said(folder, lke: "[" + String(repeating: "lke,", count: 601) + "lke]")
    #expect(many.contains("“lke” memuat 602 butir, paling banyak 600"))
    #expect(!many.contains("kosong"))
  }

  /// People get one sentence for all, with their names; programs and offices each their own.
  @Test func aWarningOfManyLKE() throws {
    let folder = try TemporaryFolder()
    let codes = ["61.01", "61.02", "61.03", "61.04"]
    for kode in codes { try folder.write("x", to: "lke/\(kode).csv") }
    try folder.write("Kode;Status\n" + codes.map { "\($0);sudah\n" }.joined(), to: "register.csv")
    let read = try readRekap(record(folder, lke: "[lke/]")) { file, _ throws(Faults) in
      let kode = String(file.name.dropFirst(4).dropLast(4))
      let place = Place(file: file.name)
      guard let wilayah = Wilayah(kode: kode), let figures = try? Contoh.figures(Contoh.best) else {
        throw Faults(.record, at: place, .sheetEmptyFile)
      }
      return LKEResult(
        wilayah: wilayah, summary: figures, place: place,
        warnings: [
          Diagnostic(.warning, at: place, Message("a", id: "sama", en: "same")),
          Diagnostic(.warning, at: place, Message("b", id: "di \(kode)", en: "in \(kode)")),
        ])
    }
    let said = read.warnings.filter { $0.place?.file != "register.csv" }
    #expect(said.filter { $0.message.indonesian == "sama" }.compactMap(\.place?.file).count == 4)
    #expect(
      said.shown.map { $0.text(in: .indonesian) }.joined(separator: "\n") == """
        lke/61.01.csv: peringatan: sama (juga di 61.02.csv, 61.03.csv, 61.04.csv)
        lke/61.01.csv: peringatan: di 61.01
        lke/61.02.csv: peringatan: di 61.02
        lke/61.03.csv: peringatan: di 61.03
        lke/61.04.csv: peringatan: di 61.04
        """)
  }

  /// What the head gets wrong elsewhere changes nothing about the results; a column that
  /// there is not is told of once.
  @Test func theColumnIsKnownWithoutTheHead() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "lke/a.csv")
    try folder.write("Kode;Status\n61.01;sudah\n", to: "register.csv")
    func said(_ kolom: String) -> String {
      let text = """
        jenis: rekap
        provinsi: 61
        tahun: 2022
        tanggal: 2022-12-20
        kolom: \(kolom)
        register: register.csv
        lke: [lke/]
        """
      let source = RecordSource(
        name: "rekap.yaml", bytes: Array(text.utf8), folder: .disk(folder.path))
      return refusal {
        _ = try readRekap(OpenedRecord(source)) { file, columns throws(Faults) in
          throw Faults(
            .record, at: Place(file: file.name), .rekapEmptyColumn(columns.kolom.rawValue, "TPN"))
        }
      }
    }
    #expect(
      said("TPI") == """
        rekap.yaml: galat: “kota” belum ada
          saran: kota atau ibu kota untuk baris tempat dan tanggal; contoh: Pontianak
        lke/a.csv: galat: LKE ini tanpa jawaban di kolom TPI; jawabannya di kolom TPN
        register.csv: peringatan: 14 satker tidak ada dalam register: 61, 61.02, 61.03, 61.04, 61.05, 61.06, 61.07, 61.08, 61.09, 61.10, 61.11, 61.12, 61.71, 61.72
          saran: tambahkan barisnya; satker yang belum mencanangkan berstatus “belum”
        """)
    #expect(
      said("TPX") == """
        rekap.yaml: galat: “kota” belum ada
          saran: kota atau ibu kota untuk baris tempat dan tanggal; contoh: Pontianak
        rekap.yaml:5:8: galat: “TPX” tidak dikenal untuk “kolom”; pilihannya: Mandiri, Provinsi, TPI, TPN
           5 | kolom: TPX
             |        ^~~
          saran: maksud Anda “TPI”?
        register.csv: peringatan: 14 satker tidak ada dalam register: 61, 61.02, 61.03, 61.04, 61.05, 61.06, 61.07, 61.08, 61.09, 61.10, 61.11, 61.12, 61.71, 61.72
          saran: tambahkan barisnya; satker yang belum mencanangkan berstatus “belum”
        """)
  }

  /// A folder hands on every table in it, also one that only its reader can refuse, but
  /// nothing that lies elsewhere.
  @Test func whatAFolderHolds() throws {
    let folder = try TemporaryFolder()
    for name in ["lke/a.xls", "lke/b.ods", "lke/c.tsv", "lke/catatan.pdf", "lke/~$a.xls"] {
      try folder.write("x", to: name)
    }
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("x", to: "d.csv")
    #expect(symlink(elsewhere.path + "/d.csv", folder.path + "/lke/d.csv") == 0)
    try folder.write("Kode;Status\n61.01;sudah\n", to: "register.csv")
    #expect(
      said(folder, lke: "[lke]") == """
        lke/a.xls: galat: berkas ini kosong
        lke/b.ods: galat: berkas ini kosong
        lke/c.tsv: galat: berkas ini kosong
        rekap.yaml:7:7: galat: “lke/d.csv” harus nama berkas atau folder di folder berkas ini
           7 | lke: [lke]
             |       ^~~
          saran: salin ke folder berkas ini, lalu sebut namanya saja
        register.csv: peringatan: 14 satker tidak ada dalam register: 61, 61.02, 61.03, 61.04, 61.05, 61.06, 61.07, 61.08, 61.09, 61.10, 61.11, 61.12, 61.71, 61.72
          saran: tambahkan barisnya; satker yang belum mencanangkan berstatus “belum”
        """)
  }

  @Test func aCodeTwice() {
    #expect(
      refusal {
        _ = try Register(file: "r", [Contoh.row("61.01"), Contoh.row("61.01")])
      } == """
        register.csv:A01: galat: Kabupaten Sambas (61.01) sudah ada di A01
          saran: setiap satker hanya satu baris; hapus atau perbaiki kodenya
        """)
  }
}
