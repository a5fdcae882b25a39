@testable import Batch
import Foundation
import TestSupport
import Testing

/// One ZIP of all documents.
@Suite struct ZipTests {
  @Test func itHoldsTheFolder() throws {
    let desk = try Desk(3)
    try desk.run { $0.bundles.zip = desk.zip }
    let there = try TemporaryFolder()
    let unzip = try Program("unzip", [desk.zip, "-d", there.path], in: desk.folder)
    #expect(unzip.status == 0, "\(unzip.output)")
    #expect(try desk.documents(in: there.path) == desk.documents())
    #expect(try desk.whatIsNotAsItShouldBe(in: there.path) == [])
    for name in ["manifest.jsonl", "SHA256SUMS"] {
      #expect(try there.text(name) == desk.text(name))
    }
    let list = try desk.said("zipinfo", ["-T", desk.zip])
    let entries = list.split(separator: "\n").filter { $0.hasPrefix("-rw-r--r--") }
    #expect(entries.count == 5)
    #expect(entries.allSatisfy { $0.contains(" stor 19800101.000000 ") }, "\(list)")
    let names = entries.compactMap { $0.split(separator: " ").last.map(String.init) }
    #expect(names == (0..<3).map(PlanTests.name).sorted() + ["SHA256SUMS", "manifest.jsonl"])
  }

  @Test func foldersInIt() throws {
    let desk = try Desk(2)
    let pattern = try NamePattern("{kode}/{templat}.pdf")
    try desk.run { request in
      request.pattern = pattern
      request.bundles.zip = desk.zip
      request.bundles.merge = desk.merge
    }
    let there = try TemporaryFolder()
    _ = try desk.said("unzip", [desk.zip, "-d", there.path])
    #expect(try desk.documents(in: there.path) == desk.documents())
    #expect(try desk.whatIsNotAsItShouldBe(in: there.path) == [])
    let kode = Desk.offices[0].kode
    let outline = try desk.said("mutool", ["show", desk.merge, "outline"])
    #expect(outline.contains("\t\"\(kode)/piagam-pencanangan\"\t"), "\(outline)")
  }
}

@Suite struct ZipWriterTests {
  private func written(_ entries: [(String, [UInt8])], _ limits: ZipWriter.Limits) -> [UInt8] {
    var zip = ZipWriter(limits)
    return entries.flatMap { zip.entry($0.0, $0.1) } + zip.end()
  }

  private func names(_ bytes: [UInt8]) throws -> [String] {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "a.zip")
    for (program, arguments) in [("unzip", ["-tqq", path]), ("zip", ["-T", path])] {
      let said = try Program(program, arguments, in: folder)
      #expect(said.status == 0, "\(program): \(said.output)\(said.errors)")
    }
    let said = try Program("unzip", ["-Z1", path], in: folder)
    return said.output.split(separator: "\n").map(String.init)
  }

  @Test func nothing() throws {
    #expect(
      written([], .init()) == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  /// The fields of ZIP64 from any byte on, and from any entry.
  @Test func large() throws {
    let entries = (0..<4).map { ("m/\($0).txt", [UInt8](repeating: UInt8($0), count: 100 * $0)) }
    var bytes: Set<Int> = []
    for limit in [0, 1, 40, 200, 500, 2_000] {
      let zip = written(entries, ZipWriter.Limits(bytes: limit))
      #expect(try names(zip) == entries.map(\.0), "\(limit)")
      bytes.insert(zip.count)
    }
    #expect(bytes.count > 3)
    #expect(try names(written(entries, ZipWriter.Limits(entries: 4))) == entries.map(\.0))
  }

  @Test func moreEntriesThanTheFirstFormatCounts() throws {
    let entries = (0..<65_600).map { ("\($0)", [UInt8]()) }
    #expect(try names(written(entries, .init())) == entries.map(\.0))
  }
}
