import Foundation
import TestSupport
import Testing

/// The samples of recaps: complete, and the national one as its script writes it.
@Suite struct RecapSamplesTests {
  @Test(arguments: [
    (
      "kalbar-2022", "14 satker, 14 sudah mencanangkan, 12 bernilai, 1 belum lengkap",
      kalbarWarning
    ),
    ("ntt-2023", "23 satker, 23 sudah mencanangkan, 0 bernilai", ""),
    ("nasional", "552 satker, 501 sudah mencanangkan, 437 bernilai, 10 belum lengkap", ""),
  ])
  func read(name: String, counts: String, warning: String) throws {
    let folder = try TemporaryFolder()
    let record = "\(PiagamRun.root)/samples/\(name)/rekap.yaml"
    let check = try PiagamRun(["check", record], in: folder.path)
    #expect(check.errors == warning)
    #expect(check.output == "\(record): baik; \(counts)\n")
  }

  /// The stories do not say whether the office of the province declared too.
  private static let kalbarWarning = """
    \(PiagamRun.root)/samples/kalbar-2022/register.csv: peringatan: 1 satker tidak ada dalam register: KPU Provinsi Kalimantan Barat (61)
      saran: tambahkan barisnya; satker yang belum mencanangkan berstatus “belum”

    """

  @Test func theScriptWritesTheNationalRegister() throws {
    let script = "\(PiagamRun.root)/samples/nasional/generate.py"
    let run = try PiagamRun(
      ["python3", "-B", script, "--check"], in: PiagamRun.root, executable: "/usr/bin/env")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
  }

  /// A new register is good as soon as its head is filled in.
  @Test func aNewRegister() throws {
    let folder = try TemporaryFolder()
    let made = try PiagamRun(
      ["register", "new", "--provinsi", "61", "-o", "register.csv"], in: folder.path)
    #expect(made.status == 0 && made.output == "register.csv\n")
    let check = try PiagamRun(["check", "register.csv"], in: folder.path)
    #expect(
      check.output == "register.csv: baik; 15 satker, 0 sudah mencanangkan, 0 bernilai\n")
    let again = try PiagamRun(
      ["register", "new", "--provinsi", "61", "-o", "register.csv"], in: folder.path)
    #expect(again.status == 8)
    let none = try PiagamRun(["register", "new", "-o", "register.csv"], in: folder.path)
    #expect(none.status == 2)
    #expect(none.errors.contains("pilih satu dari dua: --provinsi atau --nasional"))
  }
}
