@testable import Batch
import Diagnostics
import Foundation
import Press
import TestSupport
import Testing

/// A batch that is run once more.
@Suite struct AgainTests {
  @Test(arguments: [1, 3]) func nothingIsTouched(workers: Int) throws {
    let desk = try Desk()
    try desk.run()
    let before = try desk.touches()
    let again = try desk.run { $0.workers = workers }
    #expect(again.events == (0..<3).map { "unchanged \(PlanTests.name($0))" })
    #expect((again.result.made, again.result.unchanged) == (0, 3))
    #expect(try desk.touches() == before)
    // Time stamps say nothing.
    let old = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 86_400)]
    for name in try FileManager.default.contentsOfDirectory(atPath: desk.records) {
      try FileManager.default.setAttributes(old, ofItemAtPath: "\(desk.records)/\(name)")
    }
    #expect(try desk.run().result.unchanged == 3)
    #expect(try desk.touches() == before)
  }

  @Test func onlyTheChangedRecordIsMade() throws {
    let desk = try Desk()
    try desk.run()
    let before = try desk.touches()
    try desk.write(1, try Desk.charter(1).replacing("Sudarmi", with: "Budi Contoh"))
    #expect(try desk.run().made == [PlanTests.name(1)])
    let after = try desk.touches()
    #expect(
      Set(after.keys.filter { after[$0] != before[$0] })
        == [PlanTests.name(1), "manifest.jsonl", "SHA256SUMS"])
    #expect(try desk.documents() == MakeTests.rendered(desk, 3))
    #expect(try desk.whatIsNotAsItShouldBe() == [])
  }

  @Test func onlyWhatHasTheChangedPictureIsMade() throws {
    let desk = try Desk(2)
    let folder = "\(Desk.root)/samples/bentuk-bertanda"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.copyItem(
        atPath: "\(folder)/\(name)", toPath: "\(desk.records)/\(name)")
    }
    #expect(try desk.run().made.count == 3)
    #expect(try desk.run().made == [])
    let logo = try String(contentsOfFile: "\(folder)/logo.svg", encoding: .utf8)
    try desk.folder.write(logo + "\n<!-- lain -->\n", to: "records/logo.svg")
    let again = try desk.run()
    #expect(again.made.count == 1 && again.result.unchanged == 2, "\(again.events)")
    #expect(try desk.run().made == [])
  }

  /// A comment changes no document: it is looked at anew and stays.
  @Test func whatIsMadeTheSameIsNotTouched() throws {
    let desk = try Desk()
    try desk.run()
    let before = try desk.touches()
    // Another pattern that gives the same names.
    let pattern = try NamePattern("{kode}-{nama|slug}-{ templat }.pdf")
    let again = try desk.run { $0.pattern = pattern }
    #expect(again.made.count == 3)
    let after = try desk.touches()
    for number in 0..<3 { #expect(after[PlanTests.name(number)] == before[PlanTests.name(number)]) }
  }

  @Test func anotherOptionMakesAll() throws {
    let desk = try Desk(2)
    try desk.run()
    let before = try desk.documents()
    let changes: [(inout BatchRequest) -> Void] = [
      { $0.look.design = "klasik" }, { $0.look.paper = PaperChoice("A3") }, { $0.look.crop = true },
    ]
    for change in changes {
      #expect(try desk.run(change).made.count == 2)
      for (name, document) in try desk.documents() { #expect(document != before[name]) }
      #expect(try desk.run(change).made == [])
    }
    // And back again.
    #expect(try desk.run().made.count == 2)
    #expect(try desk.documents() == before)
  }

  /// Documents of the earlier pattern are none of this run's: they are listed, and stay.
  @Test func anotherPatternMakesAllAndListsTheOthers() throws {
    let desk = try Desk(2)
    try desk.run()
    let pattern = try NamePattern("{kode}/{templat}.pdf")
    let again = try desk.run { $0.pattern = pattern }
    #expect(again.made.count == 2)
    #expect(again.result.orphans == [PlanTests.name(0), PlanTests.name(1)])
    #expect(try desk.documents().count == 4)
    #expect(try desk.whatIsNotAsItShouldBe() == [])
  }

  @Test func aRecordThatIsGoneLeavesAnOrphan() throws {
    let desk = try Desk(3)
    try desk.run()
    try FileManager.default.removeItem(atPath: "\(desk.folder.path)/\(Desk.name(2))")
    for _ in 0..<2 {
      let again = try desk.run()
      #expect(again.result.unchanged == 2)
      #expect(again.result.orphans == [PlanTests.name(2)])
    }
    #expect(try desk.documents().count == 3)
    try FileManager.default.removeItem(atPath: "\(desk.out)/\(PlanTests.name(2))")
    #expect(try desk.run().result.orphans == [])
    #expect(try desk.text("manifest.jsonl").split(separator: "\n").count == 2)
    #expect(try desk.whatIsNotAsItShouldBe() == [])
  }

  @Test(arguments: ["cut", "empty", "altered", "removed", "a link"])
  func damagedFilesAreMadeAgain(damage: String) throws {
    let desk = try Desk()
    try desk.run()
    let documents = try desk.documents()
    let manifest = try desk.text("manifest.jsonl")
    let path = "\(desk.out)/\(PlanTests.name(1))"
    var bytes = try #require(documents[PlanTests.name(1)])
    switch damage {
    case "cut": try bytes.prefix(1_000).write(to: URL(fileURLWithPath: path))
    case "empty": try Data().write(to: URL(fileURLWithPath: path))
    case "altered":
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: URL(fileURLWithPath: path))
    case "removed": try FileManager.default.removeItem(atPath: path)
    default:
      try bytes.write(to: desk.folder.url.appendingPathComponent("elsewhere"))
      try FileManager.default.removeItem(atPath: path)
      symlink("../elsewhere", path)
    }
    guard damage != "a link" else {
      // Nothing is written through a link, and it is not taken for the document.
      #expect(refusal { try desk.run() }.hasPrefix("\(path): galat: berkas tidak dapat ditulis: "))
      return
    }
    #expect(try desk.run().made == [PlanTests.name(1)])
    #expect(try desk.documents() == documents)
    #expect(try desk.text("manifest.jsonl") == manifest)
    #expect(try desk.whatIsNotAsItShouldBe() == [])
  }

  /// What a kill leaves of a line is none; whatever is left, the next run has it all.
  @Test func aManifestCutAnywhere() throws {
    let desk = try Desk()
    try desk.run()
    let documents = try desk.documents()
    let manifest = try desk.text("manifest.jsonl")
    let line = manifest.utf8.count / 3
    for end in [
      0, 1, line / 2, line - 5, line, line + 1, line + 2, 2 * line, manifest.utf8.count - 1,
    ] {
      let cut = String(decoding: Array(manifest.utf8.prefix(end)), as: UTF8.self)
      try desk.folder.write(cut, to: "out/manifest.jsonl")
      let whole = cut.count { $0 == "\n" }
      let again = try desk.run()
      #expect(again.result.unchanged == whole && again.result.made == 3 - whole, "\(end)")
      #expect(try desk.text("manifest.jsonl") == manifest, "\(end)")
      #expect(try desk.documents() == documents)
      #expect(try desk.whatIsNotAsItShouldBe() == [])
    }
  }

  /// An altered line is none, in whichever part of it.
  @Test func aManifestThatWasAltered() throws {
    let desk = try Desk()
    try desk.run()
    let manifest = try desk.text("manifest.jsonl")
    for (part, other) in [
      ("\"pages\":1", "\"pages\":7"), (PlanTests.name(0), PlanTests.name(1)),
      (PlanTests.name(0), "../lain.pdf"), ("r100.yaml", "r199.yaml"), ("}\n", "}}\n"), ("{", ""),
    ] {
      try desk.folder.write(manifest.replacing(part, with: other), to: "out/manifest.jsonl")
      try desk.run()
      #expect(try desk.text("manifest.jsonl") == manifest, "\(part)")
      #expect(try desk.whatIsNotAsItShouldBe() == [])
    }
    try FileManager.default.removeItem(atPath: "\(desk.out)/SHA256SUMS")
    try desk.run()
    #expect(try desk.whatIsNotAsItShouldBe() == [])
  }

  /// A kill between the new document's name and its line.
  @Test func aDocumentThatIsReplacedIsListedNoMore() throws {
    let desk = try Desk()
    try desk.run()
    let manifest = try desk.text("manifest.jsonl")
    try RunManifest(folder: desk.out).put(Array("%%EOF\n".utf8), at: PlanTests.name(1))
    let after = try desk.text("manifest.jsonl")
    #expect(after == manifest + "{\"taken_back\":\"\(PlanTests.name(1))\"}\n")
    try RunManifest(folder: desk.out).close()
    #expect(try desk.text("manifest.jsonl").split(separator: "\n").count == 2)
    #expect(try desk.whatIsNotAsItShouldBe() == [])
    #expect(try desk.run().made == [PlanTests.name(1)])
    #expect(try desk.text("manifest.jsonl") == manifest)
  }
}
