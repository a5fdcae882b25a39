import Diagnostics
import TestSupport
import Testing

/// `piagam lke bukti`.
@Suite struct EvidenceTests {
  private static let csv = """
    jenis;evaluasi
    skema;90/2021
    kode;mandiri;bukti
    A.I.1.i.a;Ya;"SK.pdf; foto/rapat.jpg
    https://drive.google.com/drive/folders/1"
    A.I.1.i.b;A;
    A.I.1.ii.a;Ya;notula rapat

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.csv, to: "lke/a.csv")
    try folder.write("", to: "lke/sk.pdf")
    try folder.write("", to: "lke/foto/rapat.jpg")
    return folder
  }

  @Test func table() throws {
    let folder = try folder()
    let run = try PiagamRun(
      ["lke", "bukti", "lke/a.csv", "--satker", "61.01", "--tahun", "2022"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.output == """
        lke/a.csv: KPU Kabupaten Sambas, 2022
        3 butir dijawab, 1 di antaranya tanpa bukti. Bukti yang disebut: 1 berkas ada, 1
        berkas tidak ada, 1 tautan, 1 keterangan.

        Butir       Keadaan     Bukti
        A.I.1.i.a   tidak ada   SK.pdf
                                maksud Anda “sk.pdf”?
                    ada         foto/rapat.jpg
                    tautan      https://drive.google.com/drive/folders/1
        A.I.1.ii.a  keterangan  notula rapat

        Dijawab tanpa bukti (1 butir):
          A.I.1.i.b

        """)
  }

  @Test func objects() throws {
    let folder = try folder()
    let run = try PiagamRun(["lke", "bukti", "lke/a.csv", "--json"], in: folder.path)
    let object = try #require(try run.objects.first)
    #expect(object["without_evidence"] as? [String] == ["A.I.1.i.b"])
    let entries = try #require(object["entries"] as? [[String: Any]])
    #expect(entries.map { $0["code"] as? String } == ["A.I.1.i.a", "A.I.1.i.b", "A.I.1.ii.a"])
    let evidence = try #require(entries[0]["evidence"] as? [[String: Any]])
    #expect(evidence.map { $0["kind"] as? String } == ["missing", "file", "link"])
    #expect(evidence[0]["hint"] as? String == "maksud Anda “sk.pdf”?")
  }

  /// Nothing is replaced, and no list is made without a sheet that is wrong.
  @Test func workbook() throws {
    let folder = try folder()
    let run = try PiagamRun(["lke", "bukti", "lke/a.csv", "-o", "b.xlsx"], in: folder.path)
    #expect(run.status == 0 && run.output == "b.xlsx\n")
    let again = try PiagamRun(["lke", "bukti", "lke/a.csv", "-o", "b.xlsx"], in: folder.path)
    #expect(again.status == ExitStatus.file.rawValue)
    try folder.write("jenis;evaluasi\nskema;90/2021\nkode;mandiri\nA.I.1.i.a;X\n", to: "x.csv")
    let wrong = try PiagamRun(
      ["lke", "bukti", "x.csv", "lke/a.csv", "-o", "c.xlsx"], in: folder.path)
    #expect(wrong.status == ExitStatus.record.rawValue && wrong.output == "")
    #expect(!folder.files.contains("c.xlsx"))
    let other = try PiagamRun(["lke", "bukti", "lke/a.csv", "-o", "lke/a.csv"], in: folder.path)
    #expect(other.errors == "galat: “lke/a.csv” harus berakhiran .xlsx\n")
  }
}
