import Diagnostics
import Foundation
import TestSupport

/// A command as it runs when nothing goes wrong.
struct Undisturbed: Sendable {
  var command: WritingCommand
  /// What it makes, by path.
  var made: [String: Data]
  var status: Int32
  var errors: Set<Substring>
  /// In seconds.
  var time: Double

  init(_ command: WritingCommand) throws {
    self.command = command
    let folder = try TemporaryFolder()
    for (name, bytes) in WritingCommand.inputs { try folder.write(bytes, to: name) }
    let start = Date.now
    let run = try PiagamRun(command.arguments, in: folder.path)
    time = Date.now.timeIntervalSince(start)
    (status, errors) = (run.status, Set(run.errors.split(separator: "\n")))
    made = try folder.contents.filter { WritingCommand.inputs[$0.key] == nil }
  }
}

/// One run in which something goes wrong, and what came of it.
struct Trial {
  typealias Outcome = TrialOutcome<Flaw>

  enum Flaw: CaseIterable {
    /// Neither the old file, nor the new one, nor none.
    case half
    /// Files that stood there and are gone.
    case lost
    /// Some files, not all; after a kill, once the next run was there.
    case inPart
    /// Of what can be caught: no sentence, more than one, or an exit code that is not documented.
    case unsaid
    /// Names that the next run into that folder has not cleared.
    case left
  }

  private let undisturbed: Undisturbed
  private let trouble: Trouble
  private let former: [String: Data]
  private let folder: TemporaryFolder

  private static let old = "lama"

  /// - Parameter isReplacing: whether there are files that are to be replaced.
  static func outcome(
    of undisturbed: Undisturbed, _ trouble: Trouble, replacing isReplacing: Bool
  ) throws -> Outcome {
    try Trial(undisturbed, trouble, isReplacing && undisturbed.command.isReplacing).outcome()
  }

  private init(_ undisturbed: Undisturbed, _ trouble: Trouble, _ isReplacing: Bool) throws {
    self.undisturbed = undisturbed
    self.trouble = trouble
    folder = try TemporaryFolder()
    for (name, bytes) in WritingCommand.inputs { try folder.write(bytes, to: name) }
    if isReplacing {
      for name in undisturbed.command.outputs { try folder.write(Trial.old, to: name) }
    }
    former = try folder.contents
  }

  private func outcome() throws -> Outcome {
    let run = try PiagamRun(
      ["-c", trouble.script(time: undisturbed.time), "bash", PiagamRun.executable]
        + undisturbed.command.arguments, in: folder.path, executable: "/bin/bash")
    guard run.status != 99 else { throw CocoaError(.featureUnsupported) }
    let outputs = undisturbed.command.outputs
    var outcome = Outcome(ended: run.status != undisturbed.status)
    try look(&outcome)
    if trouble.isCaught {
      outcome[.unsaid] = isSaid(run) ? 0 : 1
      outcome[.left] = leftovers.count
    }
    for next in Set(outputs.map { ($0 as NSString).deletingLastPathComponent }) {
      _ = try PiagamRun(
        ["new", "-o", (next as NSString).appendingPathComponent("b")], in: folder.path)
    }
    outcome[.left] += leftovers.count
    if !trouble.isCaught {
      outcome[.inPart] = 0
      try look(&outcome)
    }
    if !outcome.isSound {
      outcome.stories = ["\(trouble), \(undisturbed.command): \(outcome), \(run)"]
    }
    return outcome
  }

  /// What has become of the files.
  private func look(_ outcome: inout Outcome) throws {
    let (after, outputs) = (try folder.contents, undisturbed.command.outputs)
    let fresh = outputs.filter { after[$0] == undisturbed.made[$0] }
    outcome[.half] +=
      outputs.filter { name in
        after[name] != nil && after[name] != former[name] && !fresh.contains(name)
      }.count
    outcome[.lost] += former.keys.filter { after[$0] == nil }.count
    outcome[.inPart] += fresh.isEmpty || fresh == outputs ? 0 : 1
  }

  /// Of a run that may have ended in any way that is documented.
  private func isSaid(_ run: PiagamRun) -> Bool {
    let words = run.errors.split(separator: "\n").filter { !undisturbed.errors.contains($0) }
    let faults = words.filter { $0.contains("galat: ") }
    let isClean = words.allSatisfy { $0.contains("galat: ") || $0.hasPrefix("  ") }
    if run.status == undisturbed.status { return faults.isEmpty }
    // A signal may come before the tool begins.
    if case .signal = trouble, run.errors.isEmpty { return true }
    let isKnown = run.status == ExitStatus.file.rawValue || (129...192).contains(run.status)
    return isKnown && faults.count == 1 && isClean
  }

  /// What is neither input nor output, folders too.
  private var leftovers: [String] {
    let all = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return all.filter { name in (name as NSString).lastPathComponent.hasPrefix(".") }
  }
}
