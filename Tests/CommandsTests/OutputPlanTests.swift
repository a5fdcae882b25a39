import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct OutputPlanTests {
  private func plan(
    _ records: [String], output: String? = nil, proof: String? = nil
  ) throws(Faults) -> [OutputPlan.Item] {
    try OutputPlan(records: records, output: output, proof: proof, wantsDocument: true).items
  }

  @Test func namesFollowTheRecord() throws {
    #expect(
      try plan(["in/a.b.yaml"]) == [.init(record: "in/a.b.yaml", document: "a.b.pdf", proof: nil)])
    #expect(
      try plan(["a.yaml", "b.json"], output: "neu/", proof: "neu/p/") == [
        .init(record: "a.yaml", document: "neu/a.pdf", proof: "neu/p/a.png"),
        .init(record: "b.json", document: "neu/b.pdf", proof: "neu/p/b.png"),
      ])
    #expect(
      try plan(["a.yaml"], output: "x", proof: "p.png") == [
        .init(record: "a.yaml", document: "x", proof: "p.png")
      ])
  }

  @Test func aFolderThatIsThereNeedsNoSlash() throws {
    let folder = try TemporaryFolder()
    #expect(try plan(["a.yaml"], output: folder.path)[0].document == folder.path + "/a.pdf")
  }

  @Test func twoRecordsOneFile() {
    #expect(
      throws: Faults(
        .usage, .commandsSameOutput("a.pdf", "x/a.yaml", "y/a.json"),
        hint: .commandsSameOutputHint())
    ) { try plan(["x/a.yaml", "y/a.json"]) }
  }

  @Test func documentAndProofCannotBeOneFile() {
    #expect(
      throws: Faults(
        .usage, .commandsSameOutput("a.pdf", "a.yaml", "a.yaml"), hint: .commandsSameOutputHint())
    ) { try plan(["a.yaml"], proof: "a.pdf") }
  }

  @Test func aFurtherPageTakesNoOthersPlace() throws {
    let plan = try OutputPlan(
      records: ["a.yaml", "a-2.yaml"], output: nil, proof: "p/", wantsDocument: true)
    try plan.checkFurtherPage("p/a-3.png", of: "a.yaml")
    #expect(
      throws: Faults(
        .usage, .commandsSameOutput("p/a-2.png", "a-2.yaml", "a.yaml"),
        hint: .commandsSameOutputHint())
    ) { try plan.checkFurtherPage("p/a-2.png", of: "a.yaml") }
    #expect(throws: Faults(.usage, .commandsReplacesRecord("a-2.yaml"))) {
      try plan.checkFurtherPage("a-2.yaml", of: "a.yaml")
    }
  }

  @Test(arguments: ["--output", "--proof"])
  func anEmptyPathIsNone(_ option: String) {
    #expect(throws: Faults(.usage, .commandsNoPath(option))) {
      try plan(
        ["a.yaml"], output: option == "--output" ? "" : nil,
        proof: option == "--proof" ? "" : nil)
    }
  }

  @Test func aRecordIsNeverReplaced() throws {
    let folder = try TemporaryFolder()
    let record = try folder.write("x", to: "a.yaml")
    let roundabout = "\(folder.path)/../\(folder.url.lastPathComponent)/a.yaml"
    #expect(throws: Faults(.usage, .commandsReplacesRecord(roundabout))) {
      try plan([record], output: roundabout)
    }
  }

  /// The register and LKE files of a recap, a logo: by identity, not by text.
  @Test func whatARecordNamesIsNeverReplaced() throws {
    let folder = try TemporaryFolder()
    let record = try folder.write(
      "jenis: rekap\nregister: register.csv\nlke: [lke, b.csv]\n", to: "rekap.yaml")
    let charter = try folder.write("satker: {logo: p-2.png}\n", to: "p.yaml")
    for name in ["register.csv", "b.csv", "lke/a.csv", "lke/alt.pdf", "p-2.png"] {
      try folder.write("x", to: name)
    }
    for name in ["register.csv", "b.csv", "lke/../lke/a.csv"] {
      let path = "\(folder.path)/\(name)"
      #expect(throws: Faults(.usage, .commandsReplacesInput(path, of: record))) {
        try plan([record], output: path)
      }
      #expect(throws: Faults(.usage, .commandsReplacesInput(path, of: record))) {
        try plan([record], output: "\(folder.path)/neu.pdf", proof: path)
      }
    }
    #expect(try plan([record], output: "\(folder.path)/lke/alt.pdf").count == 1)
    let proof = try OutputPlan(
      records: [charter], output: nil, proof: folder.path, wantsDocument: false)
    let second = "\(folder.path)/p-2.png"
    #expect(throws: Faults(.usage, .commandsReplacesInput(second, of: charter))) {
      try proof.checkFurtherPage(second, of: charter)
    }
  }

  /// A recap reads its LKE files, and so what they name.
  @Test func whatAnLKEOfARecapNamesIsNeverReplaced() throws {
    let folder = try TemporaryFolder()
    let record = try folder.write("jenis: rekap\nlke: [lke, b.csv, rekap.yaml]\n", to: "rekap.yaml")
    try folder.write(
      "jenis: evaluasi\nuraian: bunyi.txt\nsatker: {logo: l.png}\n", to: "lke/a.yaml")
    try folder.write("jenis;evaluasi\nuraian;bunyi.txt\n", to: "b.csv")
    for name in ["bunyi.txt", "lke/bunyi.txt", "lke/l.png", "lain.txt"] {
      try folder.write("x", to: name)
    }
    for name in ["bunyi.txt", "lke/bunyi.txt", "lke/l.png"] {
      let path = "\(folder.path)/\(name)"
      #expect(throws: Faults(.usage, .commandsReplacesInput(path, of: record))) {
        try plan([record], output: path)
      }
    }
    #expect(try plan([record], output: "\(folder.path)/lain.txt").count == 1)
  }

  /// Also what another record of the run names.
  @Test func aFurtherPageTakesNoFileOfAnotherRecord() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("satker: {logo: l.svg}\n", to: "p.yaml")
    let second = try folder.write("satker: {logo: p-2.png}\n", to: "q.yaml")
    let picture = try folder.write("x", to: "p-2.png")
    let plan = try OutputPlan(
      records: [first, second], output: nil, proof: folder.path, wantsDocument: false)
    #expect(throws: Faults(.usage, .commandsReplacesInput(picture, of: second))) {
      try plan.checkFurtherPage(picture, of: first)
    }
  }

  @Test func severalRecordsNeedAFolder() {
    #expect(
      throws: Faults(
        .usage, .commandsFolderNeeded("--output", "x.pdf"),
        hint: .commandsFolderHint("--output", "x.pdf"))
    ) { try plan(["a.yaml", "b.yaml"], output: "x.pdf") }
  }
}
