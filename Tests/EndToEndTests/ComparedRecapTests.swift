import Foundation
import TestSupport
import Testing

/// Two columns of every office in a recap, on the page and in what a check says.
@Suite struct ComparedRecapTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let sambas = try LKETests.fourColumns()
    try folder.write(sambas, to: "lke/sambas.csv")
    let empty = sambas.split(separator: "\n").map { line in
      var cells = line.split(separator: ";", omittingEmptySubsequences: false)
      if line.hasPrefix("A.") || line.hasPrefix("B.") { cells[2] = "" }
      return cells.joined(separator: ";")
    }
    try folder.write(
      empty.joined(separator: "\n").replacing("61.01", with: "61.04")
        .replacing("Sambas", with: "Ketapang"), to: "lke/ketapang.csv")
    try folder.write(
      """
      Kode;Satker;Status
      61.01;KPU Kabupaten Sambas;sudah
      61.03;KPU Kabupaten Sanggau;sudah
      61.04;KPU Kabupaten Ketapang;sudah

      """, to: "register.csv")
  }

  private func run(
    _ command: String, scope: String = "provinsi: 61", _ banding: String, _ more: String...,
    without key: String = "none"
  ) throws -> PiagamRun {
    let record = """
      jenis: rekap
      \(scope)
      contoh: ya
      tahun: 2022
      tanggal: 2022-12-20
      kota: Pontianak
      register: register.csv
      lke: [lke]
      kolom: TPI
      banding: \(banding)
      """
    let lines = record.split(separator: "\n").filter { !$0.hasPrefix("\(key):") }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "rekap.yaml")
    return try PiagamRun([command, "rekap.yaml"] + more, in: folder.path)
  }

  @Test(arguments: ["provinsi: 61", "nasional: ya"])
  func onThePage(_ scope: String) throws {
    let run = try run("render", scope: scope, "Provinsi", "--dump", "frames")
    #expect(run.status == 0, "\(run.errors)")
    let texts = EvaluasiTests.texts(run.output)
    let heading = try #require(texts.firstIndex(of: "Perbandingan TPI dengan Provinsi"))
    let table = texts[heading...]
    func row(_ kode: String, _ count: Int) throws -> [String] {
      let start = try #require(table.firstIndex(of: kode))
      return Array(table[start...].dropFirst().prefix(count))
    }
    let sambas = try row("61.01", 10)
    #expect(
      sambas == [
        "Kab. Sambas", "44,2955", "39,1811", "−5,1144", "34,58", "34,58", "0,00", "78,87", "73,76",
        "−5,11",
      ])
    #expect(
      try row("61.04", 10) == [
        "Kab. Ketapang", "–", "39,18", "–", "–", "34,58", "–", "–", "73,76", "–",
      ])
    #expect(try row("61.03", 2) == ["Kab. Sanggau", "belum dinilai"])
  }

  @Test func whatACheckSays() throws {
    func said(_ banding: String) throws -> [String] {
      try run("check", banding).errors.split(separator: "\n").map(String.init)
        .filter { !$0.contains("satker tidak ada") && !$0.contains("tambahkan barisnya") }
    }
    #expect(
      try said("Provinsi") == [
        "lke/ketapang.csv: peringatan: kolom Provinsi belum berisi jawaban; tidak ada yang "
          + "dibandingkan"
      ])
    #expect(
      try said("TPI").joined(separator: "\n") == """
        rekap.yaml:10:10: peringatan: pembandingnya kolom yang sama, TPI; tidak ada yang dibandingkan
          10 | banding: TPI
             |          ^~~
          saran: sebutkan dua kolom yang berisi, misalnya kolom TPI dengan banding Mandiri
        """)
    #expect(try said("Mandiri") == [])
  }

  /// Without the key nothing is compared.
  @Test func notUnasked() throws {
    let run = try run("render", "Mandiri", "--dump", "frames", without: "banding")
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.contains("Perbandingan"))
  }
}
