import Diagnostics
import Foundation
import Press
import TestSupport
import Testing

/// The same record gives the same bytes, wherever and whenever.
@Suite struct SameBytesTests {
  /// With pictures, without, and with other files beside the record.
  @Test(arguments: [
    "bentuk-bertanda/bertanda.yaml", "kalbar-2022/lke/sambas.csv", "kalbar-2022/rekap.yaml",
  ])
  func inAnyProcessFolderZoneAndLocale(_ record: String) throws {
    let sample = "\(PiagamRun.root)/samples/\(record.prefix { $0 != "/" })"
    let path = record.drop { $0 != "/" }
    let (here, there) = (try TemporaryFolder(), try TemporaryFolder())
    try FileManager.default.copyItem(atPath: sample, toPath: here.path + "/a")
    try there.write("", to: "b/c/d")
    try FileManager.default.copyItem(atPath: sample, toPath: there.path + "/b/e")
    let first = try PiagamRun(
      ["render", "a\(path)", "-o", "x.pdf", "--proof", "x.png", "--dpi", "36"], in: here.path,
      environment: ["TZ": "Asia/Pontianak", "LANG": "id_ID.UTF-8"])
    let second = try PiagamRun(
      ["render", "../e\(path)", "-o", "../../x.pdf", "--proof", "../../x.png", "--dpi", "36"],
      in: there.path + "/b/c",
      environment: [
        "TZ": "America/New_York", "LC_ALL": "de_DE.UTF-8", "HOME": "/",
        "SWIFT_DETERMINISTIC_HASHING": "1",
      ])
    #expect([first.status, second.status] == [0, 0])
    let made = try here.contents.filter { $0.key.hasPrefix("x") }
    #expect(made.count > 1)
    #expect(try there.contents.filter { $0.key.hasPrefix("x") } == made)
  }

  /// Of every kind that is data a sample: by one thread or two, in another folder, order, zone and
  /// locale.
  @Test func ofEveryKind() throws {
    let renderings = Rendering.all(in: PiagamRun.root)
    let records = Dictionary(grouping: renderings.filter { $0.kind != nil }) { $0.kind ?? "" }
      .compactMap { kind, samples in samples.first.map { (kind, $0.record) } }
      .sorted { $0.0 < $1.0 }
    #expect(records.count == 16)
    let (here, there) = (try TemporaryFolder(), try TemporaryFolder())
    for (folder, start) in [(here, ""), (there, "lain/")] {
      for (kind, record) in records {
        try FileManager.default.createDirectory(
          atPath: "\(folder.path)/\(start)", withIntermediateDirectories: true)
        let sample = URL(fileURLWithPath: record).deletingLastPathComponent().path
        try FileManager.default.copyItem(atPath: sample, toPath: "\(folder.path)/\(start)\(kind)")
      }
    }
    let paths = records.map { kind, record in
      "\(kind)/\(URL(fileURLWithPath: record).lastPathComponent)"
    }
    let first = try PiagamRun(
      ["batch"] + paths + ["--out", "x", "--workers", "1"], in: here.path,
      environment: ["TZ": "Asia/Pontianak", "LANG": "id_ID.UTF-8"])
    let second = try PiagamRun(
      ["batch"] + paths.reversed().map { "lain/\($0)" } + ["--out", "x", "--workers", "2"],
      in: there.path,
      environment: [
        "TZ": "America/New_York", "LC_ALL": "de_DE.UTF-8", "HOME": "/",
        "SWIFT_DETERMINISTIC_HASHING": "1",
      ])
    #expect([first.status, second.status] == [0, 0], "\(first.errors)\(second.errors)")
    let made = { (folder: TemporaryFolder) in
      try folder.contents(of: "x").filter { $0.key.hasSuffix(".pdf") }
    }
    #expect(try made(here).count == 16)
    #expect(try made(here) == made(there))
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
