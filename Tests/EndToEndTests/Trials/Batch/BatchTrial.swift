import Foundation
import TestSupport

/// One run of a batch around which something goes wrong, and what came of it.
struct BatchTrial {
  typealias Outcome = TrialOutcome<Flaw>

  enum Flaw: CaseIterable {
    /// Documents that are neither today's nor those of an earlier run.
    case half
    /// Documents that were told of and are not there; and, of runs that end in order, the other
    /// way round.
    case lost
    /// Lines of manifests that do not tell what is there, and numbers that are given twice, left
    /// out, or printed and not in their register.
    case lies
    /// A status that is not documented, a fault without a sentence, or the other way round.
    case unsaid
    /// Whether the next run leaves something out, or too much, or one more finds something to do.
    case unfinished
  }

  private let stage: BatchStage
  private let disturbance: Disturbance
  private let folder: TemporaryFolder
  private let script: String

  /// Where documents are: where they are made, and where the trouble takes them.
  private static let places = ["out", "dulu"]

  init(_ stage: BatchStage, _ disturbance: Disturbance, _ index: Int) throws {
    self.stage = stage
    self.disturbance = disturbance
    let start = disturbance.start == .nothing && index % 2 == 1 ? .former : disturbance.start
    folder = try stage.folder(start)
    script = disturbance.script(stage.time, index)
  }

  func outcome() throws -> Outcome {
    let run = try shell(script)
    guard run.status != 99 else { throw CocoaError(.featureUnsupported) }
    var outcome = Outcome(ended: run.status != 0)
    try look(&outcome, run)
    outcome[.unsaid] = isSaid(run) ? 0 : 1
    _ = try shell(disturbance.repair)
    let next = try shell("exec \"$@\"")
    let last = try shell(Disturbance.anyDay + "exec \"$@\"")
    let isWhole =
      try [next, last].allSatisfy { $0.status == 0 && isSaid($0) }
      && documents(in: last).isEmpty && folder.contents(of: "out") == stage.made
    outcome[.unfinished] = isWhole ? 0 : 1
    if !outcome.isSound {
      outcome.stories = ["\(outcome)\n\(script)\n\([run, next, last])"]
    }
    return outcome
  }

  private func shell(_ script: String) throws -> PiagamRun {
    try PiagamRun(
      ["-c", script, "bash", PiagamRun.executable] + stage.arguments, in: folder.path,
      executable: "/bin/bash")
  }
}

extension BatchTrial {
  /// What has become of the documents and of what is said of them.
  private func look(_ outcome: inout Outcome, _ run: PiagamRun) throws {
    let there = try Self.places.map { try folder.contents(of: $0) }
    for folder in there {
      for (name, bytes) in folder where name.hasSuffix(".pdf") {
        if ![stage.made[name], stage.former[name]].contains(bytes) { outcome[.half] += 1 }
      }
      outcome[.lies] += lies(in: folder) + wrongNumbers(in: folder)
    }
    let fresh = Set(
      there.flatMap { folder in
        folder.keys.filter { $0.hasSuffix(".pdf") && folder[$0] == stage.made[$0] }
      })
    let told = documents(in: run)
    if !disturbance.isRemoving { outcome[.lost] += told.subtracting(fresh).count }
    if disturbance.tellsAll { outcome[.lost] += fresh.subtracting(told).count }
  }

  /// The documents that a run has told of; the last line may be cut by a kill.
  private func documents(in run: PiagamRun) -> Set<String> {
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return Set(lines.filter { $0.hasSuffix(".pdf") }.map { String($0.dropFirst("out/".count)) })
  }

  /// How many lines of a manifest, the last of each document, are not of what is there.
  private func lies(in folder: [String: Data]) -> Int {
    var last: [String: String] = [:]
    for line in Self.lines(of: folder) {
      if let gone = line.takenBack { last[gone] = nil }
      if let document = line.document { last[document] = line.sha256 }
    }
    return last.count { document, sha256 in
      folder[document].map { sums[$0] != sha256 } ?? true
    }
  }

  /// Whole lines only: a kill may leave the last one short, which the next run takes away.
  private func wrongNumbers(in folder: [String: Data]) -> Int {
    guard stage.made[BatchStage.numbers] != nil else { return 0 }
    let text = String(decoding: folder[BatchStage.numbers] ?? Data(), as: UTF8.self)
    let given = text.components(separatedBy: "\r\n").dropLast().dropFirst().compactMap { line in
      Int(line.split(separator: ";", omittingEmptySubsequences: false)[3])
    }
    let documents = folder.keys.count { name in
      name.hasSuffix(".pdf") && folder[name] == stage.made[name]
    }
    let isRight = given == Array(1..<given.count + 1) && documents <= given.count
    return isRight ? 0 : 1
  }

  /// Of all documents that there are.
  private var sums: [Data: String] {
    var sums: [Data: String] = [:]
    for folder in [stage.made, stage.former] {
      for line in Self.lines(of: folder) {
        if let bytes = line.document.flatMap({ folder[$0] }) { sums[bytes] = line.sha256 }
      }
    }
    return sums
  }

  private struct Line: Decodable {
    var document: String?
    var sha256: String?
    /// A document of which no line before tells any more.
    var takenBack: String?
  }

  private static func lines(of folder: [String: Data]) -> [Line] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return (folder["manifest.jsonl"] ?? Data()).split(separator: UInt8(ascii: "\n"))
      .compactMap { try? decoder.decode(Line.self, from: $0) }
  }

  private func isSaid(_ run: PiagamRun) -> Bool {
    let isFault = run.errors.contains("galat: ")
    switch run.status {
    case 0, 128 + SIGKILL: return disturbance.statuses.union([0]).contains(run.status) && !isFault
    // A signal may come before the tool begins.
    case 129...:
      return disturbance.statuses.contains(run.status) && (run.errors.isEmpty || isFault)
    default: return disturbance.statuses.contains(run.status) && isFault
    }
  }
}
