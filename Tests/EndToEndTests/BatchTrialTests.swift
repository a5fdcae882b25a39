import Foundation
import TestSupport
import Testing

/// Whatever goes wrong around a batch: a document is there whole or not at all, what was told is
/// there, the manifest lists what is there, and the next run has everything.
///
/// `make trials` runs all of them, `make test` one of every ten.
@Suite struct BatchTrialTests {
  private static let isWhole = ProcessInfo.processInfo.environment["PIAGAM_TRIALS"] == "all"

  @Test(
    .enabled(
      if: Trouble.isPossible,
      "NO TRIALS: this machine forbids disks in memory in a namespace of users"))
  func table() async throws {
    var rows = [
      "| What goes wrong in a batch | Runs | Half files | Told and not there | Lines that lie |"
        + " Without a sentence | Not whole after the next run |", "|---|---|---|---|---|---|---|",
    ]
    for (stage, disturbances) in [
      (try BatchStage.batch(), Disturbance.ofBatches),
      (try .numbering(), Disturbance.ofNumbers), (try .joining(), Disturbance.ofJoins),
    ] {
      for disturbance in disturbances {
        let outcome = try await outcome(of: disturbance, stage)
        for story in outcome.stories { Issue.record("\(disturbance.name): \(story)") }
        rows.append("| \(disturbance.name) | \(outcome.row) |")
        // Of a few, each may come too late.
        let mayBeLate = disturbance.statuses.isEmpty || !Self.isWhole
        #expect(outcome.ended > 0 || mayBeLate, "\(disturbance.name)")
      }
    }
    try assertGolden(
      rows.joined(separator: "\n") + "\n",
      named: Self.isWhole ? "batch-trials-all" : "batch-trials")
  }

  private func outcome(
    of disturbance: Disturbance, _ stage: BatchStage
  ) async throws -> BatchTrial.Outcome {
    try await withThrowingTaskGroup(of: BatchTrial.Outcome.self) { group in
      for index in 0..<disturbance.runs where Self.isWhole || index % 10 == index / 10 % 10 {
        group.addTask { try BatchTrial(stage, disturbance, index).outcome() }
      }
      return try await group.reduce(BatchTrial.Outcome(), +)
    }
  }
}
