@testable import Batch
import Diagnostics
import Foundation
import Press
import TestSupport
import Testing

@Suite struct MakeTests {
  /// What `render` gives of each record.
  static func rendered(_ desk: Desk, _ count: Int) throws -> [String: Data] {
    let worker = try Worker(try Desk.press.get())
    return try Dictionary(
      uniqueKeysWithValues: (0..<count).map { number in
        let set = try worker.set(Job(record: "\(desk.folder.path)/\(Desk.name(number))"))
        return (PlanTests.name(number), Data(try worker.pdf(set)))
      })
  }

  @Test func theSameBytesByAnyNumberOfWorkersAndInParts() throws {
    let desk = try Desk(8)
    let rendered = try Self.rendered(desk, 8)
    var manifests: Set<String> = []
    for workers in [1, 2, 5] {
      let out = "\(desk.folder.path)/w\(workers)"
      let outcome = try desk.run { request in
        request.folder = out
        request.workers = workers
      }
      #expect(outcome.made == (0..<8).map(PlanTests.name))
      #expect(try desk.documents(in: out) == rendered)
      #expect(try desk.whatIsNotAsItShouldBe(in: out) == [])
      manifests.insert(try String(contentsOfFile: "\(out)/manifest.jsonl", encoding: .utf8))
    }
    let parts = try (1...3).map { number in
      let out = "\(desk.folder.path)/s\(number)"
      try desk.run { request in
        request.folder = out
        request.shard = try #require(Shard("\(number)/3"))
      }
      #expect(try desk.whatIsNotAsItShouldBe(in: out) == [])
      return out
    }
    let joined = "\(desk.folder.path)/joined"
    #expect(try Join(parts, into: joined).run().documents == 8)
    #expect(try desk.documents(in: joined) == rendered)
    manifests.insert(try String(contentsOfFile: "\(joined)/manifest.jsonl", encoding: .utf8))
    #expect(manifests.count == 1)
    let lines = try #require(manifests.first).split(separator: "\n")
    #expect(lines.count == 8)
    let names = lines.compactMap { KnownLine(Array($0.utf8)[...])?.document }
    #expect(names == (0..<8).map(PlanTests.name).sorted())
  }

  @Test func aBadRecordHindersNoOther() throws {
    let desk = try Desk(3)
    try desk.write(1, "satker: [\n")
    let outcome = try desk.run { $0.workers = 2 }
    #expect(outcome.made == [PlanTests.name(0), PlanTests.name(2)])
    #expect(outcome.events.count == 3)
    #expect((outcome.result.made, outcome.result.refused) == (2, 1))
    #expect(outcome.result.status == .record)
    #expect(try desk.whatIsNotAsItShouldBe() == [])
    try desk.write(1, try Desk.charter(1))
    #expect(try desk.run().made == [PlanTests.name(1)])
  }

  /// Between the plan and its turn.
  @Test func aRecordThatChangesMeanwhile() throws {
    let desk = try Desk(3)
    let batch = try desk.batch()
    let plan = try batch.plan()
    let path = try desk.write(1, try Desk.charter(1).replacing("Sudarmi", with: "Budi Contoh"))
    let outcome = try desk.make(batch, plan)
    #expect(outcome.made == [PlanTests.name(0), PlanTests.name(2)])
    #expect(
      outcome.events[1] == """
        refused r101.yaml: r101.yaml: galat: rekaman ini, atau berkas yang disebutnya, \
        berubah selama batch berjalan
          saran: jalankan batch sekali lagi
        """, "\(path)")
    #expect(try desk.documents().count == 2)
    #expect(try desk.run().made == [PlanTests.name(1)])
    #expect(try desk.whatIsNotAsItShouldBe() == [])
  }

  @Test func aRecordThatGoesMeanwhile() throws {
    let desk = try Desk(3)
    let batch = try desk.batch()
    let plan = try batch.plan()
    try FileManager.default.removeItem(atPath: "\(desk.folder.path)/\(Desk.name(0))")
    let outcome = try desk.make(batch, plan)
    #expect(outcome.made == [PlanTests.name(1), PlanTests.name(2)])
    #expect(outcome.result.refused == 1)
  }

  @Test func aPictureThatChangesMeanwhile() throws {
    let desk = try Desk(2)
    let folder = "\(Desk.root)/samples/bentuk-bertanda"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.copyItem(
        atPath: "\(folder)/\(name)", toPath: "\(desk.records)/\(name)")
    }
    let batch = try desk.batch()
    let plan = try batch.plan()
    let logo = try String(contentsOfFile: "\(folder)/logo.svg", encoding: .utf8)
    try desk.folder.write(logo + "\n<!-- lain -->\n", to: "records/logo.svg")
    let outcome = try desk.make(batch, plan)
    #expect(outcome.made.count == 2)
    #expect(outcome.result.refused == 1)
    let text = outcome.events.first { $0.hasPrefix("refused bertanda.yaml") } ?? ""
    #expect(text.contains("berubah selama batch berjalan"), "\(outcome.events)")
    #expect(try desk.run().made.count == 1)
  }

  @Test func aSecondBatchIntoTheFolder() throws {
    let desk = try Desk(1)
    try FileManager.default.createDirectory(
      atPath: desk.out, withIntermediateDirectories: false)
    let lock = try FolderLock(desk.out)
    #expect(
      refusal { try desk.run() } == """
        \(desk.out): galat: batch lain sedang bekerja di folder ini
          saran: tunggu sampai selesai, atau pakai folder lain
        """)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.out) == [])
    _ = consume lock
    #expect(try desk.run().result.made == 1)
  }

  @Test(.enabled(if: geteuid() != 0)) func aReadOnlyFolder() throws {
    let desk = try Desk(1)
    try FileManager.default.createDirectory(atPath: desk.out, withIntermediateDirectories: false)
    chmod(desk.out, 0o555)
    defer { chmod(desk.out, 0o755) }
    #expect(throws: Faults.self) { try desk.run() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.out) == [])
  }

  /// A file where the folder should be, and a folder where the manifest should be.
  @Test func whatCannotBeWritten() throws {
    let desk = try Desk(2)
    try desk.folder.write("lama", to: "out")
    #expect(
      refusal { try desk.run() }
        .hasPrefix("\(desk.out): galat: berkas tidak dapat ditulis: "),
      "\(refusal { try desk.run() })")
    #expect(try desk.folder.text("out") == "lama")
    try FileManager.default.removeItem(atPath: desk.out)
    try desk.folder.write("lama", to: "out/manifest.jsonl/a")
    #expect(
      refusal { try desk.run() }
        .hasPrefix("\(desk.out)/manifest.jsonl: galat: berkas tidak dapat ditulis: "))
  }

  /// Its folder vanishes while a batch works in it: whatever comes of that run, the next one
  /// has everything.
  @Test(arguments: [1, 2]) func aVanishingFolder(workers: Int) throws {
    let desk = try Desk(6)
    let batch = try desk.batch { $0.workers = workers }
    let plan = try batch.plan()
    let out = desk.out
    _ = try? batch.make(plan) { event in
      guard case .made(let line) = event, line.document == PlanTests.name(1) else { return }
      try? FileManager.default.removeItem(atPath: out)
    }
    try desk.run()
    #expect(try desk.documents() == Self.rendered(desk, 6))
    #expect(try desk.whatIsNotAsItShouldBe() == [])
    #expect(try desk.text("manifest.jsonl").split(separator: "\n").count == 6)
  }

  /// A link would lead to the list of another folder.
  @Test func noListOfAnotherFolder() throws {
    let desk = try Desk(1)
    let list = "\(desk.out)/manifest.jsonl"
    let told = """
      \(list): galat: berkas tidak dapat ditulis: di tempat itu sudah ada folder, tautan, atau \
      berkas khusus, dan tidak akan diganti
        saran: pindahkan dari sana, atau pakai folder lain
      """
    let there = try desk.folder.write("lain\n", to: "lain.jsonl")
    try FileManager.default.createDirectory(atPath: desk.out, withIntermediateDirectories: true)
    for make in [
      { symlink(there, list) }, { symlink("tiada", list) }, { mkfifo(list, 0o644) },
      { mkdir(list, 0o755) },
    ] {
      #expect(make() == 0)
      #expect(refusal { try desk.run() } == told)
      #expect(refusal { _ = try desk.batch() } == told)
      #expect(remove(list) == 0)
    }
    #expect(try desk.folder.text("lain.jsonl") == "lain\n")
    #expect(try desk.documents().isEmpty)
  }
}
