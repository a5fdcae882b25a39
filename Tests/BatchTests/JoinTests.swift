@testable import Batch
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Parts that cannot be joined are refused before anything is written.
@Suite struct JoinTests {
  private let desk: Desk
  private var parts: [String] { (1...2).map { "\(desk.folder.path)/s\($0)" } }
  private var joined: String { "\(desk.folder.path)/joined" }

  init() throws {
    desk = try Desk(6)
    for (number, part) in [(1, parts[0]), (2, parts[1])] {
      try desk.run { request in
        request.folder = part
        request.shard = try #require(Shard("\(number)/2"))
      }
    }
  }

  private func refusal(of parts: [String], into folder: String? = nil) -> String {
    TestSupport.refusal { _ = try Join(parts, into: folder ?? joined).run() }
      .replacing(desk.folder.path + "/", with: "")
  }

  private var isNothingThere: Bool { !FileManager.default.fileExists(atPath: joined) }

  @Test func partsThatAreNotAll() throws {
    #expect(
      refusal(of: [parts[1]]) == """
        galat: 1 bagian belum ada: 1/2
          saran: jalankan: piagam batch … --shard 1/2
        """)
    #expect(
      refusal(of: parts + [parts[0]]) == """
        s1: galat: bagian 1/2 juga ada di “s1”
          saran: hapus salah satunya
        """)
    try FileManager.default.removeItem(atPath: parts[0] + "/shard.jsonl")
    #expect(
      refusal(of: parts) == """
        s1: galat: tidak ada bagian batch yang sudah selesai di folder ini
          saran: jalankan lagi bagian itu: piagam batch … --shard i/n
        """)
    #expect(isNothingThere)
  }

  @Test func partsOfAnotherBatch() throws {
    try desk.write(6, try Desk.charter(6))
    try desk.run { request in
      request.folder = parts[1]
      request.shard = try #require(Shard("2/2"))
    }
    #expect(
      refusal(of: parts) == """
        s2: galat: bagian di folder ini dari batch lain daripada “s1”
          saran: jalankan semua bagian dari rekaman yang sama
        """)
    #expect(isNothingThere)
  }

  /// No document may be left out unseen.
  @Test(arguments: ["cut", "a line less", "altered", "removed"])
  func aManifestThatIsNotAsItWasLeft(damage: String) throws {
    let path = parts[0] + "/manifest.jsonl"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let text = lines.map { $0 + "\n" }.joined()
    let damaged: String? =
      switch damage {
      case "cut": String(text.dropLast())
      case "a line less": String(text.dropFirst(lines[0].count + 1))
      case "altered": text.replacing("\"pages\":1", with: "\"pages\":2")
      default: nil
      }
    if let damaged {
      try damaged.write(toFile: path, atomically: false, encoding: .utf8)
    } else {
      try FileManager.default.removeItem(atPath: path)
    }
    #expect(
      refusal(of: parts) == """
        s1/manifest.jsonl: galat: daftar ini tidak seperti yang ditinggalkan oleh bagiannya
          saran: jalankan lagi bagian itu; dokumennya dibuat lagi
        """)
    #expect(isNothingThere)
    // As the hint says.
    try desk.run { request in
      request.folder = parts[0]
      request.shard = try #require(Shard("1/2"))
    }
    #expect(try Join(parts, into: joined).run().documents == 6)
  }

  @Test func aDocumentThatWasAltered() throws {
    let name = try #require(try desk.documents(in: parts[1]).keys.first)
    try desk.folder.write("", to: "s2/\(name)")
    #expect(
      refusal(of: parts) == """
        s2/\(name): galat: dokumen ini tidak seperti yang tercatat di manifest.jsonl
          saran: jalankan lagi bagian itu; dokumennya dibuat lagi
        """)
  }

  /// It would read what it writes.
  @Test(arguments: ["s1", "s1/", "s2/../s1", "link"]) func intoOneOfThem(folder: String) throws {
    symlink("s1", "\(desk.folder.path)/link")
    let before = try desk.documents(in: parts[0])
    #expect(
      refusal(of: parts, into: "\(desk.folder.path)/\(folder)").hasSuffix(
        """
        : galat: folder ini salah satu bagian yang digabung
          saran: tulis folder lain di belakang --out
        """))
    #expect(try desk.documents(in: parts[0]) == before)
  }
}
