import Diagnostics
import Foundation
import Press
import TestSupport
import Testing

/// The same record gives the same bytes, wherever and whenever.
@Suite struct SameBytesTests {
  @Test func inAnyProcessFolderZoneAndLocale() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    try folder.write("", to: "lain/x")
    let first = try PiagamRun(
      ["render", "a.yaml", "-o", "1.pdf", "--proof", "1.png"], in: folder.path,
      environment: ["TZ": "Asia/Pontianak", "LANG": "id_ID.UTF-8"])
    let second = try PiagamRun(
      ["render", "../a.yaml", "-o", "../2.pdf", "--proof", "../2.png"], in: folder.path + "/lain",
      environment: [
        "TZ": "America/New_York", "LC_ALL": "de_DE.UTF-8", "HOME": "/",
        "SWIFT_DETERMINISTIC_HASHING": "1",
      ])
    #expect([first.status, second.status] == [0, 0])
    #expect(try folder.bytes("1.pdf") == folder.bytes("2.pdf"))
    #expect(try folder.bytes("1.png") == folder.bytes("2.png"))
  }

  @Test func inAnyThreadAndOrder() async throws {
    let folder = try TemporaryFolder()
    let jobs = try ["Sambas", "Pontianak", "Singkawang"].map { name in
      Job(
        record: try folder.write(
          Charter.good.replacing("kota: Sambas", with: "kota: \(name)"), to: "\(name).yaml"))
    }
    let press = try Press(
      Resources(templates: [PiagamRun.root + "/Templates"], fonts: PiagamRun.root + "/Fonts"))
    async let forwards = Self.documents(jobs, press)
    async let backwards = Self.documents(jobs.reversed(), press)
    let (a, b) = try await (forwards, backwards)
    #expect(a == b)
    #expect(Set(a.values).count == 3)
    let alone = try Self.documents([jobs[1]], press)
    #expect(alone[jobs[1]] == a[jobs[1]])
  }

  private static func documents(_ jobs: [Job], _ press: Press) throws(Faults) -> [Job: [UInt8]] {
    let worker = try Worker(press)
    var documents: [Job: [UInt8]] = [:]
    for job in jobs { documents[job] = try worker.pdf(try worker.set(job)) }
    return documents
  }
}
