import Diagnostics
import Foundation
import TestSupport
import Testing

/// The transcripts of the README are what happens: every command of a
/// `console` block is run by a shell, in order, in a folder that has
/// `samples`, and prints what stands below it.
@Suite struct ReadmeTests {
  @Test func transcripts() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/samples", withDestinationPath: PiagamRun.root + "/samples")
    let transcript = try Transcript(of: "README.md")
    #expect(transcript.steps.count == 48)
    try transcript.follow(in: folder, language: "id_ID.UTF-8")
  }

  @Test func exitCodes() throws {
    let readme = try String(
      contentsOfFile: PiagamRun.root + "/README.md", encoding: .utf8)
    let table = readme.split(separator: "\n").filter { $0.wholeMatch(of: /\| \d+ \| .*/) != nil }
    let codes = table.compactMap { Int32($0.split(separator: "|")[0].filter(\.isNumber)) }
    #expect(codes == ExitStatus.allCases.map(\.rawValue))
  }

  /// The tables of `make trials`, and a line of figures for every reader that is fuzzed.
  @Test func whatWasTried() throws {
    let readme = try String(
      contentsOfFile: PiagamRun.root + "/README.md", encoding: .utf8)
    for name in ["trials-all", "batch-trials-all"] {
      let trials = try String(
        contentsOfFile: PiagamRun.root + "/Tests/EndToEndTests/Golden/\(name).txt",
        encoding: .utf8)
      #expect(readme.contains(trials), "\(name)")
    }
    let corpora = try FileManager.default.contentsOfDirectory(
      atPath: PiagamRun.root + "/Tests/FuzzingTests/Corpus")
    let rows = readme.matches(of: /\n\| `(\w+)` \| [\d,]+ \| [\d,]+ \| \d+ MiB \|/)
    #expect(rows.map { String($0.1) }.sorted() == corpora.sorted())
  }

  /// Every template's guide, and what all share.
  @Test func everyGuideIsListed() throws {
    let readme = try String(contentsOfFile: PiagamRun.root + "/README.md", encoding: .utf8)
    let folders = try FileManager.default.contentsOfDirectory(atPath: PiagamRun.root + "/Templates")
    #expect(
      folders.sorted().filter { !readme.contains("[\($0)](Templates/\($0)/README.md)") } == [])
  }

  /// Those of the README, and of every guide from its own folder.
  @Test func linksLeadSomewhere() throws {
    let root = URL(fileURLWithPath: PiagamRun.root)
    let guides = ["Sources", "Templates", "samples"].flatMap { folder in
      let paths = FileManager.default.enumerator(atPath: "\(root.path)/\(folder)")?.allObjects
      return (paths as? [String] ?? []).filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
    }
    #expect(guides.count > 30)
    for guide in ["README.md", "ARCHITECTURE.md"] + guides {
      let file = root.appendingPathComponent(guide)
      let text = try String(contentsOf: file, encoding: .utf8)
        .replacing(/(?s)```.*?```/, with: "").replacing(/`[^`\n]*`/, with: "")
      for match in text.matches(of: /\]\(([^)#\s]+)/) where !match.1.contains("://") {
        let place = file.deletingLastPathComponent().appendingPathComponent(String(match.1))
        #expect(FileManager.default.fileExists(atPath: place.path), "\(guide): \(match.1)")
      }
    }
  }
}
