import Foundation
import TestSupport
import Testing

/// The two provinces whose registers have all that charters need: nothing of them is refused.
@Suite struct BatchSampleTests {
  @Test(arguments: [
    ("kalbar-2022", "kalbar-2022/batch/bersama.yaml", 14, 5),
    ("ntt-2023/batch", "ntt-2023/batch/bersama.yaml", 23, 1),
  ])
  func everyDocumentIsMade(
    folder: String, common: String, charters: Int, others: Int
  ) throws {
    let out = try TemporaryFolder()
    let samples = "\(PiagamRun.root)/samples"
    let run = try PiagamRun(
      ["batch", "\(samples)/\(folder)", "--with", "\(samples)/\(common)", "--out", "out"],
      in: out.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.hasSuffix("\(charters + others) dokumen dibuat, 0 tetap, 0 ditolak\n"),
      "\(run.errors)")
    let made = try FileManager.default.contentsOfDirectory(atPath: "\(out.path)/out")
      .filter { $0.hasSuffix(".pdf") }
    #expect(made.count == charters + others)
    #expect(made.count { $0.hasSuffix("-piagam-pencanangan.pdf") } == charters)
  }
}
