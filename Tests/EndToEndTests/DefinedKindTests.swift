import Foundation
import TestSupport
import Testing

/// A kind of document that is a folder beside the bundled ones, with a field of every type: all
/// that the tool does of a kind, without a line of Swift.
@Suite struct DefinedKindTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: "\(PiagamRun.root)/Tests/PressTests/DefinedKinds", toPath: "\(folder.path)/jenis")
  }

  private func run(_ words: String...) throws -> PiagamRun {
    try PiagamRun(words + ["--templates", "jenis"], in: folder.path)
  }

  private static let common = """
    jenis: bersama
    untuk: serba
    satker: {kode: 61.01}
    judul: Rapat
    tanggal: 2026-03-09
    ketua: {nama: Ratna Contoh, jabatan: Ketua}
    tamu: tamu.csv

    """

  @Test func filesToBeginWith() throws {
    #expect(try run("templates", "check", "jenis/serba").status == 0)
    #expect(try run("new", "--template", "serba", "--kode", "61.01", "-o", "a.yaml").status == 0)
    let check = try run("check", "a.yaml")
    #expect(check.status == 3 && check.errors.contains("a.yaml:"), "\(check.errors)")
    let sheet = try run("register", "new", "--template", "serba", "-o", "t.csv")
    #expect(sheet.status == 0, "\(sheet.errors)")
    #expect(try folder.text("t.csv").contains("Nomor;Judul;"))
  }

  @Test func fromATableToTheRecordInside() throws {
    try folder.write("Nama;Jabatan\nBudi Contoh;Camat\n", to: "tamu.csv")
    try folder.write(Self.common, to: "bersama.yaml")
    try folder.write(
      "Nomor;Jumlah;Biaya;Butir\n1/A;12;Rp1.500.000,00;satu\n2/A;101;0;\n3/A;7;0;dua\n",
      to: "t.csv")
    let batch = try run(
      "batch", "t.csv", "--template", "serba", "--with", "bersama.yaml", "--out", "out")
    #expect(batch.status == 3)
    #expect(
      batch.errors == """
        t.csv:B3: galat: “101” pada “jumlah” bukan bilangan bulat 1 sampai 100
          saran: tulis angkanya saja, misalnya 12
        2 dokumen dibuat, 0 tetap, 1 ditolak

        """)
    #expect(batch.output == "out/61.01-1-a-serba.pdf\nout/61.01-3-a-serba.pdf\n")
    let inspect = try run("inspect", "out/61.01-1-a-serba.pdf")
    #expect(inspect.output.contains("  dokumen  serba, asli\n"), "\(inspect.output)")
    #expect(inspect.output.contains("  keadaan  seperti waktu dibuat\n"))
    let again = try run("regenerate", "out")
    #expect(again.status == 0, "\(again.errors)")
    #expect(
      again.output == """
        out/61.01-1-a-serba.pdf: sama byte demi byte
        out/61.01-3-a-serba.pdf: sama byte demi byte

        """)
    #expect(try run("extract", "out/61.01-1-a-serba.pdf", "-o", "dalam").status == 0)
    let record = try folder.text("dalam/record.json")
    #expect(record.contains(#""tamu":[{"nama":"Budi Contoh","jabatan":"Camat"}]"#), "\(record)")
    #expect(try run("render", "dalam/record.json", "-o", "lagi.pdf").status == 0)
    #expect(try folder.bytes("lagi.pdf") == folder.bytes("out/61.01-1-a-serba.pdf"))
    // What it stands on has changed: only the documents that show it are made again.
    try folder.write("Nama;Jabatan\nBudi Contoh, S.H.;Camat\n", to: "tamu.csv")
    try folder.write(
      "Nomor;Jumlah;Biaya;Butir\n1/A;12;Rp1.500.000,00;satu\n3/A;7;0;dua\n", to: "t.csv")
    let corrected = try run(
      "batch", "t.csv", "--template", "serba", "--with", "bersama.yaml", "--out", "out")
    #expect(corrected.errors == "2 dokumen dibuat, 0 tetap, 0 ditolak\n")
  }
}
