import Bahasa
import Evaluation
import LKE
import Measures
import Records
import Sheets
import TestSupport
import Testing

/// The workbook among the samples is the one that is made here. What it holds is
/// compared and not its bytes, which another version of the library may pack otherwise.
@Suite struct SampleWorkbookTests {
  @Test func theSampleIsThisWorkbook() throws {
    try assertSample(
      try SampleWorkbook.bytes(), at: "samples/kalbar-2022/lke/singkawang.xlsx"
    ) { bytes in
      try readWorkbook(bytes, file: "singkawang.xlsx").sheets.map { "\($0.name ?? ""):\n\($0)" }
    }
  }

  @Test func itMeetsWBK() throws {
    let source = RecordSource(
      name: "singkawang.xlsx", bytes: try SampleWorkbook.bytes())
    let read = try readEvaluasi(OpenedRecord(source), for: .laporan)
    #expect(read.warnings == [])
    #expect(read.head.isContoh && read.head.tanggal?.iso == "2022-12-12")
    #expect(read.scores.map(\.kolom) == [.mandiri])
    #expect(read.score.verdict(.wbk).conclusion == .memenuhi)
    #expect(read.score.total?.text() == "88,88")
  }
}
