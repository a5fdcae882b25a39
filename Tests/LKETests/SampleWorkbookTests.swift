import Bahasa
import Evaluation
import Foundation
import LKE
import Measures
import Records
import Sheets
import Testing

/// The workbook among the samples is the one that is made here. What it holds is
/// compared and not its bytes, which another version of the library may pack otherwise.
@Suite struct SampleWorkbookTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../samples/kalbar-2022/lke/singkawang.xlsx").standardized

  @Test func theSampleIsThisWorkbook() throws {
    let made = try SampleWorkbook.bytes()
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD_GOLDENS"] == "1" && environment["CI"] != "true" {
      try Data(made).write(to: Self.file)
      Issue.record("Recorded singkawang.xlsx; look at it and run again.")
    }
    let found = Array(try Data(contentsOf: Self.file))
    #expect(try sheets(found) == sheets(made))
  }

  private func sheets(_ bytes: [UInt8]) throws -> [String] {
    try readWorkbook(bytes, file: "singkawang.xlsx").sheets.map { "\($0.name ?? ""):\n\($0)" }
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
