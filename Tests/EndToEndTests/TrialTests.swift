import Foundation
import TestSupport
import Testing

/// Whatever goes wrong while files are written: each is there whole, or as it was.
///
/// `make trials` runs all of them, `make test` one of every seventeen.
@Suite struct TrialTests {
  @Test(
    .enabled(
      if: Trouble.isPossible,
      "NO TRIALS: this machine forbids strace, or disks in memory in a namespace of users"))
  func table() async throws {
    let commands = try WritingCommand.all.map { try Undisturbed($0) }
    for command in commands {
      #expect(Set(command.made.keys) == Set(command.command.outputs))
    }
    var rows = [
      "| What goes wrong | Runs | Half files | Lost files | Some, not all | Without a sentence |"
        + " Left after the next run |", "|---|---|---|---|---|---|---|",
    ]
    for (name, troubles) in TrialTests.troubles {
      let outcome = try await TrialTests.outcome(of: troubles, commands)
      // A moment may come too late.
      #expect(outcome.ended > 0 || name.hasSuffix("at any moment"), "\(name)")
      for story in outcome.stories { Issue.record("\(name): \(story)") }
      rows.append("| \(name) | \(outcome.row) |")
    }
    try assertGolden(
      rows.joined(separator: "\n") + "\n", named: TrialTests.isWhole ? "trials-all" : "trials")
  }
}

/// While a library makes a workbook.
@Suite struct SignalledWorkbookTests {
  @Test(.enabled(if: Trouble.isPossible), arguments: 1...3)
  func isTold(time: Int) throws {
    let command = try #require(WritingCommand.all.first { $0.arguments.contains("a.xlsx") })
    let trouble = Trouble.injected("signal=TERM", into: "?lseek", time: time)
    let outcome = try Trial.outcome(of: Undisturbed(command), trouble, replacing: false)
    #expect(outcome.isSound && outcome.ended == 1, "\(outcome.stories)")
  }
}

/// No command that writes is left out; a batch, of which a part may be there, has trials of its
/// own, `BatchTrialTests`.
@Suite struct WritingCommandTests {
  @Test func everyOneIsTried() throws {
    let options = try CommandHelp().pathOptions().filter { option in
      // The register of numbers is told before the document is there: `NumberTests`.
      option.names.isDisjoint(with: ["map", "with", "numbers", "templates", "fonts"])
    }
    #expect(options.count > 9)
    for (command, names) in options where command.first != "batch" {
      let isTried = WritingCommand.all.contains { tried in
        let words = tried.arguments.map { $0.drop { $0 == "-" } }
        return tried.arguments.starts(with: command)
          && words.contains { names.contains(String($0)) }
      }
      #expect(isTried, "\(command) \(names)")
    }
  }
}

/// Between any two names of a run that makes several files in several folders.
@Suite struct KilledBetweenNamesTests {
  @Test(
    .enabled(if: Trouble.isPossible), arguments: [WritingCommand.all[0], .all[1]],
    ["?link,?linkat", "?rename,?renameat,?renameat2", "?ftruncate"])
  func theNextRunGivesTheOthers(command: WritingCommand, calls: String) async throws {
    let undisturbed = try Undisturbed(command)
    for (time, isReplacing) in (1...3).flatMap({ [($0, true), ($0, false)] }) {
      let trouble = Trouble.injected("signal=KILL", into: calls, time: time)
      let outcome = try Trial.outcome(of: undisturbed, trouble, replacing: isReplacing)
      #expect(outcome.isSound, "\(outcome.stories)")
    }
  }
}

extension TrialTests {
  private static let isWhole = ProcessInfo.processInfo.environment["PIAGAM_TRIALS"] == "all"

  /// Each trouble comes over one command after the other.
  private static func outcome(
    of troubles: [Trouble], _ commands: [Undisturbed]
  ) async throws -> Trial.Outcome {
    let trials = troubles.enumerated().filter { isWhole || $0.offset % 17 == 5 }
    return try await withThrowingTaskGroup(of: Trial.Outcome.self) { group in
      for (index, trouble) in trials {
        group.addTask {
          let turn = index + index / commands.count
          return try Trial.outcome(
            of: commands[turn % commands.count], trouble, replacing: index % 2 == 0)
        }
      }
      return try await group.reduce(Trial.Outcome(), +)
    }
  }

  /// Two hundred of each sort of kill; forty sizes of a disk.
  private static var troubles: [(String, [Trouble])] {
    [
      ("killed at any moment", (0..<200).map { _ in .signal("KILL", at: .random(in: 0.3...1)) }),
      ("killed in a call of the system", kills),
      ("ended by a signal at any moment", signals.map { .signal($0, at: .random(in: 0.3...1)) }),
      ("ended by a signal while writing", signals.map(\.whileWriting)),
      ("a call of the system fails", failures),
      // One that `make test` runs, the 22nd, has nothing left.
      ("full disk", (0..<40).map { .disk(4 * (($0 + 18) % 40)) }),
      ("full folder for temporary files", (0..<26).map { .temporaryDisk(4 << ($0 / 13)) }),
      ("limit on the size of files", (0..<26).map { .fileSize(1 + $0) }),
      ("limit on open files", (0..<26).map { .descriptors(4 + $0 / 13) }),
    ]
  }

  private static let signals = (0..<2).flatMap { _ in
    [
      "HUP", "INT", "QUIT", "USR1", "USR2", "PIPE", "ALRM", "TERM", "XCPU", "VTALRM",
      "PROF", "IO", "PWR",
    ]
  }

  /// Calls of the system while files are written, by all the names that they have.
  private static let calls = [
    "?mkdir,?mkdirat", "?flock", "?write", "?fchmod", "?fsync", "?close", "?link,?linkat",
    "?rename,?renameat,?renameat2", "?unlink,?unlinkat", "?rmdir",
  ]

  private static var kills: [Trouble] {
    (0..<200).map { index in
      .injected("signal=KILL", into: calls[index % calls.count], time: 1 + index / calls.count % 4)
    }
  }

  private static var failures: [Trouble] {
    let reasons = ["ENOSPC", "EIO", "EINTR", "EDQUOT", "EACCES"]
    let failing = calls.filter {
      !["?flock", "?close", "?unlink,?unlinkat", "?rmdir"].contains($0)
    }
    return (0..<60).map { index in
      let reason = reasons[index / failing.count % reasons.count]
      return .injected(
        "error=\(reason)", into: failing[index % failing.count], time: 1 + index / 30)
    }
  }
}

extension String {
  fileprivate var whileWriting: Trouble { .injected("signal=\(self)", into: "?fsync", time: 1) }
}
