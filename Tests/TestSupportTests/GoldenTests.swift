import Foundation
import TestSupport
import Testing

@Suite struct GoldenTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func golden(record: Bool = false, ci: Bool = false) -> Golden {
    Golden(
      file: folder.url.appendingPathComponent("a.txt"), isRecording: record, mayRecord: !ci)
  }

  @Test func recordsWhatIsMissingAndFails() throws {
    #expect(throws: GoldenFault.recorded("a")) { try golden().compare("x\n") }
    #expect(folder.files == ["a.txt"])
    try golden().compare("x\n")
  }

  @Test func recordsWhenAskedAndFails() throws {
    try folder.write("old\n", to: "a.txt")
    #expect(throws: GoldenFault.recorded("a")) { try golden(record: true).compare("new\n") }
    try golden().compare("new\n")
  }

  @Test func neverRecordsInCI() throws {
    #expect(throws: GoldenFault.missing("a")) { try golden(ci: true).compare("x\n") }
    #expect(folder.files == [])
    try folder.write("old", to: "a.txt")
    #expect(throws: GoldenFault.self) { try golden(record: true, ci: true).compare("new") }
    #expect(
      try String(contentsOf: folder.url.appendingPathComponent("a.txt"), encoding: .utf8)
        == "old")
  }

  @Test func leavesTheActualTextUntilItPasses() throws {
    try folder.write("one\ntwo\nthree\n", to: "a.txt")
    #expect(throws: GoldenFault.differs("a", "@@ line 1\n one\n-two\n+2\n three\n ")) {
      try golden().compare("one\n2\nthree\n")
    }
    #expect(folder.files == ["a.actual.txt", "a.txt"])
    try golden().compare("one\ntwo\nthree\n")
    #expect(folder.files == ["a.txt"])
  }

  @Test func faultsAreSentences() {
    #expect(
      "\(GoldenFault.recorded("a"))" == "Recorded “a”; look at it and run again.")
    #expect(
      "\(GoldenFault.differs("a", "-x\n+y"))"
        == "“a” differs (- expected, + actual):\n-x\n+y")
  }

  @Test func differencesShowTwoLinesAround() {
    let old = (1...20).map { "\($0)" }.joined(separator: "\n")
    let new = old.replacingOccurrences(of: "\n10\n", with: "\nten\n")
    #expect(
      difference(from: old, to: new) == """
        @@ line 8
         8
         9
        -10
        +ten
         11
         12
        """)
  }
}
