import Foundation
import TestSupport
import Testing

/// A recap goes on without the LKE that cannot be used, when that is asked for.
@Suite struct RefusedLKETests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let good = try String(
      contentsOfFile: PiagamRun.root + "/samples/kalbar-2022/lke/sambas.csv", encoding: .utf8)
    try folder.write(good, to: "lke/sambas.csv")
    try folder.write(
      good.replacing("61.01", with: "61.04").replacing("Sambas", with: "Ketapang")
        .replacing("A.I.1.i.a;", with: "A.I.1.i.z;"), to: "lke/ketapang.csv")
    try folder.write(
      """
      Kode;Satker;Status
      61.01;KPU Kabupaten Sambas;sudah
      61.04;KPU Kabupaten Ketapang;sudah

      """, to: "register.csv")
    try write("")
  }

  private func write(_ more: String) throws {
    try folder.write(
      """
      jenis: rekap
      provinsi: 61
      contoh: ya
      tahun: 2022
      tanggal: 2022-12-20
      kota: Pontianak
      register: register.csv
      lke: [lke]

      """ + more, to: "rekap.yaml")
  }

  private func run(_ arguments: String...) throws -> PiagamRun {
    try PiagamRun(arguments, in: folder.path)
  }

  private static let fault = "kode “A.I.1.i.z” tidak ada dalam skema"

  @Test func refusedUnlessAskedFor() throws {
    for command in ["check", "render"] {
      let run = try run(command, "rekap.yaml")
      #expect(run.status == 3)
      #expect(run.errors.contains(": galat: \(Self.fault)\n"), "\(run.errors)")
    }
    #expect(!folder.files.contains("rekap.pdf"))
    try write("lke_bermasalah: catat\n")
    #expect(try run("check", "rekap.yaml", "--lke-bermasalah", "tolak").status == 3)
  }

  /// In a folder of LKE lies what is none: it is told of, and the recap is that of the LKE. One
  /// that cannot be read at all may be an LKE.
  @Test func whatIsNoLKE() throws {
    try folder.write(
      String(decoding: folder.bytes("lke/ketapang.csv"), as: UTF8.self)
        .replacing("A.I.1.i.z;", with: "A.I.1.i.a;"), to: "lke/ketapang.csv")
    let before = try run("render", "rekap.yaml", "-o", "a.pdf")
    #expect(before.status == 0, "\(before.errors)")
    #expect(try run("lke", "bukti", "lke/sambas.csv", "-o", "lke/bukti.xlsx").status == 0)
    try folder.write("Nama;Nomor\nDewi Contoh;1\nRina Contoh;2\n", to: "lke/kontak.csv")
    try folder.write("catatan: rapat\n", to: "lke/catatan.yaml")
    let told = """
      rekap.yaml:8:7: peringatan: 3 berkas di folder ini dilewati karena bukan LKE: bukti.xlsx, \
      catatan.yaml, kontak.csv
         8 | lke: [lke]
           |       ^~~
        saran: LKE mempunyai lembar “LKE” atau judul kolom jawaban; sebut berkasnya sendiri di \
      “lke” jika memang LKE

      """
    let after = try run("render", "rekap.yaml", "-o", "b.pdf")
    #expect(after.status == 0)
    #expect(after.errors.replacing(told, with: "") == before.errors, "\(after.errors)")
    #expect(try folder.bytes("a.pdf") == folder.bytes("b.pdf"))
    let batch = try run("batch", "rekap.yaml", "--out", "out", "--documents", "laporan,rekap")
    #expect(batch.status == 0, "\(batch.errors)")
    #expect(folder.files.count { $0.hasPrefix("out/") && $0.hasSuffix(".pdf") } == 3)
    try folder.write("PK\u{3}\u{4}", to: "lke/rusak.xlsx")
    #expect(try run("check", "rekap.yaml").errors.contains("lke/rusak.xlsx: galat: "))
  }

  @Test func listedWithTheReason() throws {
    let byFlag = try run("check", "rekap.yaml", "--lke-bermasalah", "catat")
    try write("lke_bermasalah: catat\n")
    let check = try run("check", "rekap.yaml")
    #expect(check.status == 0)
    #expect(byFlag.errors == check.errors && byFlag.output == check.output)
    #expect(check.output == "rekap.yaml: baik; 2 satker, 2 sudah mencanangkan, 1 bernilai\n")
    #expect(
      check.errors.contains(
        ": peringatan: LKE ini tidak ikut direkap: \(Self.fault)\n  saran: maksud Anda “A.I.1.i.a”?\n"
      ),
      "\(check.errors)")
    let render = try run("render", "rekap.yaml", "--dump", "frames")
    #expect(render.errors.hasPrefix(check.errors))
    let page = render.output.replacing("\n", with: " ")
    #expect(page.contains("LKE yang tidak ikut direkap (1):"), "\(page)")
    #expect(page.contains("ketapang.csv") && !page.contains("lke/"))
    let json = try #require(try run("check", "rekap.yaml", "--json").objects.first)
    let left = try #require(json["left_out"] as? [[String: String]])
    #expect(left == [["file": "lke/ketapang.csv", "reason": Self.fault]])
    let english = try run("check", "rekap.yaml", "--json", "--lang", "en").objects.first
    #expect(
      english?["left_out"] as? [[String: String]] == [
        ["file": "lke/ketapang.csv", "reason": "the code “A.I.1.i.z” is not in the scheme"]
      ])
    #expect((json["missing"] as? [String])?.count == 13)
    #expect((json["unfinished"] as? [Any])?.isEmpty == true)
  }

  /// Of two for one office nobody knows which is right: neither counts.
  @Test func neitherOfTwo() throws {
    try write("lke_bermasalah: catat\n")
    try folder.write(
      String(contentsOfFile: folder.path + "/lke/sambas.csv", encoding: .utf8),
      to: "lke/ketapang.csv")
    let json = try #require(try run("check", "rekap.yaml", "--json").objects.first)
    #expect(
      json["left_out"] as? [[String: String]] == [
        [
          "file": "lke/ketapang.csv",
          "reason": "LKE KPU Kabupaten Sambas (61.01) sudah ada di sambas.csv",
        ],
        [
          "file": "lke/sambas.csv",
          "reason": "LKE KPU Kabupaten Sambas (61.01) sudah ada di ketapang.csv",
        ],
      ])
    #expect(json["scored"] as? Int == 0)
  }

  @Test func incompleteOnesAreNamed() throws {
    let good = try String(contentsOfFile: folder.path + "/lke/sambas.csv", encoding: .utf8)
    let line = try #require(good.split(separator: "\n").first { $0.contains("A.I.1.i.a;") })
    try folder.write(
      good.replacing(line + "\n", with: "").replacing("61.01", with: "61.04")
        .replacing("Sambas", with: "Ketapang"), to: "lke/ketapang.csv")
    let check = try run("check", "rekap.yaml")
    #expect(
      check.errors.contains(
        """
        rekap.yaml: peringatan: 1 satker belum dinilai karena isiannya belum \
        lengkap: Kab. Ketapang (61.04) kurang 1
          saran: butirnya disebut oleh: piagam lke nilai

        """), "\(check.errors)")
    let json = try #require(try run("check", "rekap.yaml", "--json").objects.first)
    let unfinished = try #require((json["unfinished"] as? [[String: Any]])?.first)
    #expect(unfinished["code"] as? String == "61.04" && unfinished["missing"] as? Int == 1)
  }

  /// The recap's figures as a workbook beside its PDF.
  @Test func aWorkbookOfFigures() throws {
    let made = try run("render", "rekap.yaml", "--lke-bermasalah", "catat", "--workbook", "r.xlsx")
    #expect(made.status == 0, "\(made.errors)")
    #expect(try folder.bytes("r.xlsx").starts(with: [0x50, 0x4B]))
    let bytes = try folder.bytes("r.xlsx")
    _ = try run("render", "rekap.yaml", "--lke-bermasalah", "catat", "--workbook", "r.xlsx")
    #expect(try folder.bytes("r.xlsx") == bytes)
    let report = try run("render", "lke/sambas.csv", "--workbook", "l.xlsx")
    #expect(report.status == 2)
    #expect(
      report.errors.contains(
        """
        lke/sambas.csv: galat: --workbook hanya untuk rekap: rekaman jenis ini tidak berisi tabel
          saran: hapus --workbook

        """
      ),
      "\(report.errors)")
    #expect(!folder.files.contains("sambas.pdf"))
  }
}
