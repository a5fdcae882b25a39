import Foundation
import TestSupport
import Testing

/// `samples/cluster/slurm.sh` does what it says.
@Suite(.enabled(if: Slurm.mustBeThere)) struct SlurmTests {
  private static let script = PiagamRun.root + "/samples/cluster/slurm.sh"
  private static let batch = ["rekaman", "--name", "{rekaman}.pdf"]

  @Test func aTaskIsKilledAndRequeued() throws {
    let folder = try Self.records(80)
    let alone = try PiagamRun(["batch"] + Self.batch + ["--out", "utuh"], in: folder.path)
    #expect(alone.status == 0, "\(alone.errors)")

    let slurm = try Slurm()
    let job = try slurm.submit(
      ["--array=1-2", "--output=%A-%a.txt", Self.script, "hasil"] + Self.batch, in: folder)
    let early = try slurm.submit(Self.joining(job), in: folder)
    try slurm.wait("document of task 2") { _ in folder.made(2) > 0 }
    try slurm.run("scancel", "--batch", "--signal=KILL", "\(job)_2")
    try slurm.wait(for: "\(job)_2", toBe: "FAILED")
    let killedAt = folder.made(2)
    try slurm.wait(for: early, toBe: "FAILED")
    let refusal = try folder.text("\(early).txt")
    #expect(
      refusal.hasPrefix("hasil/bagian-2/: galat: tidak ada bagian batch yang sudah selesai"),
      "\(refusal)")
    #expect(try folder.contents(of: "hasil/semua").isEmpty)
    try slurm.run("scontrol", "requeue", "\(job)_2")

    let late = try slurm.submit(Self.joining(job), in: folder)
    try slurm.wait(for: late, toBe: "COMPLETED")
    #expect(try folder.contents(of: "hasil/semua") == folder.contents(of: "utuh"))

    // It was amid its work, and what it had made was not made once more.
    let said = try folder.text("\(job)-2.txt")
    let last = said.split(separator: "\n").last ?? ""
    #expect(killedAt < folder.made(2), "\(said)")
    #expect(
      last == "\(folder.made(2) - killedAt) dokumen dibuat, \(killedAt) tetap, 0 ditolak",
      "\(said)")
  }

  /// What joins the parts of a job, once all of them have ended.
  private static func joining(_ job: String) -> [String] {
    ["--output=%j.txt", "--dependency=afterany:\(job)", script, "--join", "hasil"]
  }

  /// Each another, so that both tasks have some.
  private static func records(_ count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 100..<100 + count {
      try folder.write(
        Charter.good.replacing("13/PW", with: "\(number)/PW"), to: "rekaman/r\(number).yaml")
    }
    return folder
  }
}

extension TemporaryFolder {
  /// How many documents a task has told of in its manifest.
  fileprivate func made(_ task: Int) -> Int {
    let manifest = try? text("hasil/bagian-\(task)/manifest.jsonl")
    return (manifest ?? "").count { $0 == "\n" }
  }
}
