import TestSupport
import Testing

/// What is wrong goes back to whoever can mend it.
@Suite struct ReturnTests {
  @Test func aWorkbookAnOffice() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      Kode;Satker;Status;Tanggal
      61.01;KPU Kabupaten Sambas;mungkin;2022-03-09
      61.02;KPU Kabupaten Mempawah;mungkin;2022-02-30
      61.03;KPU Kabupaten Sanggau;sudah;2022-03-09

      """, to: "register.csv")
    try folder.write(Charter.wrongDate, to: "a.yaml")
    let run = try PiagamRun(
      ["check", "register.csv", "a.yaml", "--return", "kembali"], in: folder.path)
    #expect(run.status == 3)
    #expect(
      run.errors.contains(
        """
        Untuk dikirim kembali:
          kembali/perbaikan-61.01-kabupaten-sambas.xlsx
          kembali/perbaikan-61.02-kabupaten-mempawah.xlsx
          kembali/perbaikan-a.xlsx

        """), "\(run.errors)")
    let again = try PiagamRun(
      ["check", "register.csv", "a.yaml", "--return", "kembali/"], in: folder.path)
    #expect(again.errors == run.errors)
    let good = try PiagamRun(["check", "--return", "x", "-"], in: folder.path, input: Charter.good)
    #expect(good.errors.hasSuffix("Tidak ada yang perlu dikirim kembali.\n"))
    #expect(!folder.files.contains { $0.hasPrefix("x") })
  }
}
