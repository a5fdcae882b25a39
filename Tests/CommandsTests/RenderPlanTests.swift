import ArgumentParser
import Diagnostics
import Press
import Testing

@testable import Commands

/// What `render` makes of its options.
@Suite struct RenderPlanTests {
  private func plan(_ arguments: String...) throws -> [OutputPlan.Item] {
    try RenderCommand.parse(arguments).plan().items
  }

  @Test func besideTheCallerUnlessSaidOtherwise() throws {
    #expect(try plan("x/a.yaml").map(\.document) == ["a.pdf"])
    #expect(try plan("x/a.yaml", "--output", "b").map(\.document) == ["b"])
    #expect(
      try plan("a.yaml", "b.yaml", "--output", "x/").map(\.document) == ["x/a.pdf", "x/b.pdf"])
  }

  @Test func aDumpNeedsNoDocument() throws {
    #expect(try plan("a.yaml", "--dump", "frames").map(\.document) == [nil])
    #expect(
      try plan("a.yaml", "--dump", "frames", "--output", "b.pdf").map(\.document) == ["b.pdf"])
    #expect(throws: Faults(.usage, .commandsDumpJSON(), hint: .dropOne())) {
      try RenderCommand.parse(["a.yaml", "--dump", "frames", "--json"]).checkOptions()
    }
  }

  @Test func theJobIsWhatTheOptionsSay() throws {
    let item = try plan("a.yaml", "--template", "rapor", "--design", "resmi", "--proof", "p.png")[0]
    #expect(item.job == Job(record: "a.yaml", template: "rapor", design: "resmi"))
    #expect(item.proof == "p.png")
  }

  @Test func dotsAnInchHaveLimits() {
    #expect(throws: Faults(.usage, .commandsDPI(601))) {
      try RenderCommand.parse(["a.yaml", "--dpi", "601"]).checkOptions()
    }
  }

  @Test(arguments: ["--output", "--proof"])
  func anEmptyPathIsNone(_ option: String) {
    #expect(
      throws: Faults(.usage, .commandsNoPath(option), hint: .commandsPathExample(option))
    ) {
      try plan("a.yaml", option, "")
    }
  }

  @Test func severalRecordsNeedAFolder() {
    #expect(
      throws: Faults(
        .usage, .commandsFolderNeeded("--output", "x.pdf"),
        hint: .commandsFolderHint("--output", "x.pdf"))
    ) { try plan("a.yaml", "b.yaml", "--output", "x.pdf") }
  }
}
