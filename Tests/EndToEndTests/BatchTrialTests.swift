import Diagnostics
import Foundation
import TestSupport
import Testing

/// Whatever ends a batch before its time: a document is there whole or not at all, what was
/// told is there, and the next run makes the rest.
///
/// `make trials` runs all of them, `make test` a tenth.
@Suite struct BatchTrialTests {
  private static let isWhole = ProcessInfo.processInfo.environment["PIAGAM_TRIALS"] == "all"

  @Test func killedAtAnyMoment() async throws {
    let undisturbed = try UndisturbedBatch()
    let ended = try await count(Self.isWhole ? 200 : 20) { _ in
      try undisturbed.isEnded(
        by: .signal("KILL", at: .random(in: 0.1...1)), status: 128 + SIGKILL)
    }
    // A moment may come too late.
    #expect(ended > 0)
  }

  /// What was at hand is finished, told and in the manifest; a second signal, which `timeout`
  /// sends to its group, ends at once.
  @Test func endedByASignalAtAnyMoment() async throws {
    let undisturbed = try UndisturbedBatch()
    for (name, status) in [("INT", 128 + SIGINT), ("TERM", 128 + SIGTERM)] {
      let ended = try await count(Self.isWhole ? 100 : 10) {
        let trouble = Trouble.signal(name, at: .random(in: 0.1...1))
        return try undisturbed.isEnded(by: trouble, status: status, isOnce: $0 % 2 == 0)
      }
      #expect(ended > 0)
    }
  }

  @Test(.enabled(if: Trouble.isPossible)) func fullDisk() async throws {
    let undisturbed = try UndisturbedBatch()
    let step = Self.isWhole ? 1 : 5
    let ended = try await count(40 / step) { index in
      try undisturbed.isEnded(
        by: .disk(4 + 24 * step * index), status: ExitStatus.file.rawValue)
    }
    #expect(ended > 0)
  }

  private func count(
    _ trials: Int, _ isEnded: @escaping @Sendable (Int) throws -> Bool
  ) async throws -> Int {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<trials { group.addTask { try isEnded(index) } }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
  }
}

/// A batch as it runs when nothing goes wrong.
private struct UndisturbedBatch: Sendable {
  private let made: [String: Data]
  /// In seconds.
  private let time: Double

  private static let arguments = [
    "batch", "rekaman", "--out", "out", "--name", "{rekaman}.pdf", "--workers", "2",
  ]

  init() throws {
    let folder = try Self.folder()
    let start = Date.now
    let run = try PiagamRun(Self.arguments, in: folder.path)
    time = Date.now.timeIntervalSince(start)
    #expect(run.status == 0, "\(run.errors)")
    made = try folder.made
    #expect(made.count == 14)
  }

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 10..<22 { try folder.write(Charter.good, to: "rekaman/r\(number).yaml") }
    return folder
  }

  /// - Returns: whether the trouble came before the run was over.
  func isEnded(by trouble: Trouble, status: Int32, isOnce: Bool = false) throws -> Bool {
    let folder = try Self.folder()
    let script = trouble.script(time: time)
      .replacing("exec timeout", with: isOnce ? "exec timeout --foreground" : "exec timeout")
    let run = try PiagamRun(
      ["-c", script, "bash", PiagamRun.executable] + Self.arguments,
      in: folder.path, executable: "/bin/bash")
    #expect([0, status].contains(run.status), "\(trouble): \(run)")
    let after = try folder.made
    for (name, bytes) in after where name.hasSuffix(".pdf") {
      #expect(bytes == made[name], "\(trouble): \(name)")
    }
    // The last line may be cut by a kill.
    let said = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    for path in said { #expect(after[String(path)] != nil, "\(trouble): \(path)") }
    if isOnce {
      let documents = Set(after.keys.filter { $0.hasSuffix(".pdf") })
      #expect(documents == Set(said.map(String.init)), "\(trouble)")
      let manifest = String(decoding: after["out/manifest.jsonl"] ?? Data(), as: UTF8.self)
      #expect(manifest.split(separator: "\n").count == documents.count, "\(trouble)")
    }
    let next = try PiagamRun(Self.arguments, in: folder.path)
    #expect(next.status == 0, "\(trouble): \(next)")
    #expect(try folder.made == made, "\(trouble)")
    #expect(try PiagamRun(Self.arguments, in: folder.path).output.isEmpty)
    return run.status != 0
  }
}

extension TemporaryFolder {
  /// All but records, hidden files too.
  fileprivate var made: [String: Data] {
    get throws { try contents.filter { !$0.key.hasPrefix("rekaman/") } }
  }
}
