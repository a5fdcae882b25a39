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
    let steps = try Step.all(
      in: String(
        contentsOfFile: PiagamRun.root + "/README.md", encoding: .utf8))
    #expect(steps.count == 40)
    for step in steps {
      let run = try PiagamRun(
        ["-c", step.command + " 2>&1"], in: folder.path,
        environment: [
          "PATH": PiagamRun.tools + ":/usr/bin:/bin", "LANG": "id_ID.UTF-8",
        ], executable: "/bin/bash")
      #expect(run.output.timeless == step.output.timeless, "\(step.command)")
    }
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

  @Test func linksLeadSomewhere() throws {
    let readme = try String(
      contentsOfFile: PiagamRun.root + "/README.md", encoding: .utf8)
    for match in readme.matches(of: /\]\(([^)]+)\)/) {
      #expect(FileManager.default.fileExists(atPath: "\(PiagamRun.root)/\(match.1)"), "\(match.1)")
    }
  }
}

/// A command and what it prints.
private struct Step {
  var command: String
  var output: String

  static func all(in readme: String) throws -> [Step] {
    var steps: [Step] = []
    for match in readme.matches(of: /(?s)```console\n(.*?)```/) {
      for line in match.1.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("$ ") {
          steps.append(Step(command: String(line.dropFirst(2)), output: ""))
        } else if line.hasPrefix("> ") {
          steps[steps.count - 1].command += "\n" + line.dropFirst(2)
        } else if !line.isEmpty {
          steps[steps.count - 1].output += line + "\n"
        }
      }
    }
    return steps
  }
}

extension String {
  /// Without the one thing that no two runs share, and without empty lines.
  fileprivate var timeless: String {
    replacing(/\s+\d+ ms/, with: " … ms").replacing(/\n{2,}/, with: "\n")
  }
}

extension PiagamRun {
  /// The folder of the built tool.
  static let tools = URL(fileURLWithPath: executable).deletingLastPathComponent().path
}
