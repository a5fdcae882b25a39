import Glibc
@testable import Batch
import Synchronization
import TestSupport
import Testing

@Suite struct ShardTests {
  @Test(arguments: 1...7) func partsAreDisjointAndComplete(count: Int) throws {
    let shards = try (1...count).map { try #require(Shard("\($0)/\(count)")) }
    var sizes = [Int](repeating: 0, count: count)
    for number in 0..<2_000 {
      let owners = shards.filter { $0.holds(Digest(["rekaman \(number)"])) }
      #expect(owners.count == 1)
      owners.forEach { sizes[$0.number - 1] += 1 }
    }
    // None is twice as large as it should be, or half.
    #expect(sizes.allSatisfy { 1_000 / count < $0 && $0 <= 4_000 / count })
  }

  @Test func itsWords() {
    #expect(Shard("2/8")?.description == "2/8")
    #expect(Shard("100000/100000")?.isWhole == false)
    #expect(Shard("1/1") == .whole)
    for text in [
      "", "1", "0/1", "2/1", "-1/2", "1/0", "1/2/3", "a/b", "+1/2", "1/+2", " 1/2", "1/100001",
      "1/",
    ] {
      #expect(Shard(text) == nil, "\(text)")
    }
  }
}

@Suite struct DigestTests {
  @Test func itIsTheBeginningOfTheSHA256() {
    #expect(Digest(Array("abc".utf8)).hex == "ba7816bf8f01cfea414140de5dae2223")
    #expect(Digest(hex: "ba7816bf8f01cfea414140de5dae2223") == Digest(Array("abc".utf8)))
    #expect(
      Digest(hex: "00000000000000000000000000000001")?.hex == "00000000000000000000000000000001")
  }

  @Test(arguments: [
    "", "ba7816bf8f01cfea414140de5dae222", "ba7816bf8f01cfea414140de5dae22233",
    "ga7816bf8f01cfea414140de5dae2223", "+a7816bf8f01cfea+14140de5dae2223",
    "-a7816bf8f01cfea414140de5dae2223",
  ]) func whatIsNone(text: String) { #expect(Digest(hex: text[...]) == nil) }

  @Test func noTwoTextsPassForOne() {
    #expect(Digest(["ab", ""]) != Digest(["a", "b"]))
    #expect(Digest(["a", "b"]) != Digest(["b", "a"]))
    #expect(Digest(["1:a"]) != Digest(["a"]))
    #expect(Digest([String]()) != Digest([""]))
  }

  @Test func combinedInAnyOrder() {
    let digests = (0..<5).map { Digest(["\($0)"]) }
    let one = digests.reduce(Digest.none) { $0.combined(with: $1) }
    #expect(one == digests.reversed().reduce(Digest.none) { $0.combined(with: $1) })
    #expect(one != digests.dropLast().reduce(Digest.none) { $0.combined(with: $1) })
  }
}

@Suite struct LineReaderTests {
  /// Lines end before, at and behind the ends of what is read at once, 64 KiB.
  @Test(arguments: [0, 1, 65_534, 65_535, 65_536, 65_537, 131_071, 131_072, 1 << 22])
  func linesAcrossBufferEnds(length: Int) throws {
    let folder = try TemporaryFolder()
    let lines = [
      "", String(repeating: "a", count: length), "b", String(repeating: "c", count: 70_000),
    ]
    let path = try folder.write(lines.map { $0 + "\n" }.joined() + "no end", to: "a")
    guard var reader = LineReader(path) else { throw Unreadable() }
    var offset = 0
    for line in lines {
      #expect(reader.line().map { Array($0) } == Array(line.utf8))
      #expect(reader.offset == offset)
      offset += line.utf8.count + 1
    }
    #expect(reader.line() == nil)
  }

  @Test func nothingToRead() throws {
    let folder = try TemporaryFolder()
    guard var empty = LineReader(try folder.write("", to: "a")) else { throw Unreadable() }
    #expect(empty.line() == nil)
    #expect(!canRead("\(folder.path)/b"))
    try #require(symlink("a", "\(folder.path)/c") == 0)
    #expect(!canRead("\(folder.path)/c"))
  }
}

extension LineReaderTests {
  private struct Unreadable: Error {}

  private func canRead(_ path: String) -> Bool {
    guard let reader = LineReader(path) else { return false }
    _ = consume reader
    return true
  }
}

@Suite struct KnownLineTests {
  static let line = ManifestLine(
    sha256: String(repeating: "0a", count: 32), document: "11/a b-1.pdf", made: Digest(["a"]),
    record: "a “b”.yaml", recordDigest: Digest(["b"]), sort: .piagam, size: 12, pages: 1,
    warnings: [])

  @Test func itIsReadAgain() throws {
    let bytes = Self.line.bytes
    let known = try #require(KnownLine(bytes[...]))
    #expect(known.document == "11/a b-1.pdf")
    #expect(known.made == Digest(["a"]))
    #expect(known.sha256 == Digest(hex: String(repeating: "0a", count: 16)[...]))
    // Within a longer buffer, as it is read.
    #expect(KnownLine(([0] + bytes + [0])[1...bytes.count]) != nil)
  }

  @Test func cutAnywhere() {
    let bytes = Self.line.bytes
    for end in bytes.indices { #expect(KnownLine(bytes[..<end]) == nil, "\(end)") }
    for start in bytes.indices.dropFirst() {
      #expect(KnownLine(bytes[start...]) == nil, "\(start)")
    }
  }

  @Test func alteredAnywhere() {
    for index in Self.line.bytes.indices {
      var bytes = Self.line.bytes
      bytes[index] ^= 1
      #expect(KnownLine(bytes[...]) == nil, "\(index)")
    }
  }

  @Test(arguments: ["../a.pdf", "/a.pdf", "a//b.pdf", "a/../b.pdf", "./a.pdf", ".a.pdf", "a/"])
  func aDocumentElsewhere(path: String) {
    var line = Self.line
    line.document = path
    #expect(KnownLine(line.bytes[...]) == nil)
  }
}
