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
    (
      "nasional", "552 satker, 501 sudah mencanangkan, 437 bernilai, 10 belum lengkap",
      nasionalWarning
    ),
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
    \(PiagamRun.root)/samples/kalbar-2022/rekap.yaml: peringatan: 1 satker belum dinilai karena isiannya belum lengkap: Kab. Ketapang (61.04) kurang 1
      saran: isi angkanya yang masih kosong di register

    """

  private static let nasionalWarning = """
    \(PiagamRun.root)/samples/nasional/register.csv:D21, D30, D63, …, D480: peringatan: statusnya “sudah”, tetapi tanggal pencanangannya kosong
      saran: isi tanggalnya; jika pencanangannya belum berlangsung, tulis “belum”
    \(PiagamRun.root)/samples/nasional/rekap.yaml: peringatan: 10 satker belum dinilai karena isiannya belum lengkap: Kab. Karimun (21.02) kurang 1, Kota Administrasi Jakarta Timur (31.75) kurang 1, Prov. Jawa Barat (32) kurang 1, Kab. Kuningan (32.08) kurang 1, Kab. Sukoharjo (33.11) kurang 1, Kab. Tulungagung (35.04) kurang 1, Kab. Lamongan (35.24) kurang 1, Kota Malang (35.73) kurang 1, Kab. Sumbawa (52.04) kurang 1, Kab. Minahasa Selatan (71.05) kurang 1
      saran: isi angkanya yang masih kosong di register

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
      check.output
        == "register.csv: baik; 15 satker, 0 sudah mencanangkan, 0 bernilai; "
        + "untuk mencetaknya perlu rekap\n")
    let again = try PiagamRun(
      ["register", "new", "--provinsi", "61", "-o", "register.csv"], in: folder.path)
    #expect(again.status == 8)
    let none = try PiagamRun(["register", "new", "-o", "register.csv"], in: folder.path)
    #expect(none.status == 2)
    #expect(none.errors.contains("pilih satu dari dua: --provinsi atau --nasional"))
  }
}
