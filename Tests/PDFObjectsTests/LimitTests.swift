@testable import PDFObjects
import Foundation
import TestSupport
import Testing

/// Files that are made to take memory or time. Each is read in a process of its own, and the
/// most memory that it ever had is what counts.
@Suite(.serialized) struct LimitTests {
  /// Opens the file and asks for all its objects.
  ///
  /// - Returns: the first fault, in words; "accepted" when there is none.
  private func read(_ bytes: [UInt8]) async throws -> String {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "a.pdf")
    let out = "\(folder.path)/out"
    await #expect(processExitsWith: .success) { [path = path as String, out = out as String] in
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      let fault = fault { () throws(PDFFault) in
        let file = try PDFFile(bytes)
        for reference in file.references { _ = try file.object(reference) }
      }
      let said = fault.map { "\($0)" } ?? "accepted"
      try "\(peakMemory()) \(said)".write(toFile: out, atomically: false, encoding: .utf8)
    }
    let parts = try String(contentsOfFile: out, encoding: .utf8).split(separator: " ", maxSplits: 1)
    #expect(Int(parts[0]) ?? .max < 256)
    return String(parts[1])
  }

  @Test func manyUpdates() async throws {
    var made = HandMade()
    made.add(1, "<<>>")
    made.end("/Size 2/Root 1 0 R")
    for _ in 1..<PDFLimit.mostSections {
      made.end("/Size 2/Root 1 0 R/Prev \(made.xref)", free: [])
    }
    #expect(try await read(made.bytes) == "accepted")
    made.end("/Size 2/Root 1 0 R/Prev \(made.xref)", free: [])
    #expect(try await read(made.bytes) == "\(PDFFault.tooMuch(.updates))")
  }

  /// Places of millions of objects, in a few kilobytes, once and in one update after the other.
  @Test(arguments: [
    (0, PDFLimit.mostObjects, 1, "accepted"),
    (0, PDFLimit.mostObjects, 3, "\(PDFFault.tooMuch(.objects))"),
    (PDFLimit.mostObjects, 1, 1, "\(PDFFault.tooMuch(.objects))"),
  ])
  func manyPlaces(_ first: Int, _ count: Int, _ sections: Int, _ said: String) async throws {
    let stream = Deflater(level: 9).stream(
      [UInt8](repeating: 0, count: 3 * count),
      [
        "Type": .name("XRef"), "W": [1, 1, 1], "Index": [.int(first), .int(count)], "Size": 1,
        "Root": reference(1),
      ])
    var bytes = Array("%PDF-1.7\n".utf8)
    var (section, start) = (stream, 0)
    for _ in 0..<sections {
      if start > 0 { section.dictionary["Prev"] = .int(start) }
      start = bytes.count
      bytes.put(section, number: 2)
      bytes += Array("startxref\n\(start)\n%%EOF\n".utf8)
    }
    #expect(try await read(bytes) == said)
  }

  /// Streams of objects that are so large that none of them is kept for long.
  @Test(arguments: [(2, "accepted"), (14, "\(PDFFault.tooMuch(.decoded))")])
  func manyObjectStreams(_ count: Int, _ said: String) async throws {
    let deflater = Deflater(level: 9)
    var bytes = Array("%PDF-1.7\n".utf8)
    var section = XrefSection(
      entries: [], trailer: ["Size": .int(2 * count + 2), "Root": reference(1)])
    for number in 1...count {
      let blanks = [UInt8](repeating: UInt8(ascii: " "), count: 40 << 20)
      let head: PDFDictionary = ["Type": .name("ObjStm"), "N": 1, "First": 4]
      section.entries.append((number, .packed(stream: Int32(count + number), index: 0)))
      section.entries.append((count + number, .offset(bytes.count, generation: 0)))
      bytes.put(
        deflater.stream(Array("\(number) 0 7]".utf8) + blanks, head), number: count + number)
    }
    section.entries.sort { $0.number < $1.number }
    section.putStream(2 * count + 1, deflater, into: &bytes)
    #expect(try await read(bytes) == said)
  }

  /// A stream that says of more objects where they are than there may be.
  @Test(arguments: [(0, "accepted"), (1, "\(PDFFault.tooMuch(.objects))")])
  func manyObjectsInAStream(_ more: Int, _ said: String) async throws {
    let count = PDFLimit.mostObjects + more
    let heads = (0..<count).flatMap { _ in Array("1 0 ".utf8) }
    let deflater = Deflater(level: 1)
    var bytes = Array("%PDF-1.7\n".utf8)
    let stream = deflater.stream(
      heads + Array("7".utf8),
      ["Type": .name("ObjStm"), "N": .int(count), "First": .int(heads.count)])
    let section = XrefSection(
      entries: [
        (1, .packed(stream: 2, index: 0)), (2, .offset(bytes.count, generation: 0)),
      ], trailer: ["Size": 4, "Root": reference(1)])
    bytes.put(stream, number: 2)
    section.putStream(3, deflater, into: &bytes)
    #expect(try await read(bytes) == said)
  }

  /// Objects that are the same bytes.
  @Test(arguments: [(100, "accepted"), (300, "\(PDFFault.tooMuch(.read))")])
  func manyObjectsInOnePlace(_ count: Int, _ said: String) async throws {
    let heads = (0..<count).flatMap { Array("\($0 + 3) 0 ".utf8) }
    let deflater = Deflater(level: 1)
    var bytes = Array("%PDF-1.7\n".utf8)
    let stream = deflater.stream(
      heads + Array("[".utf8) + [UInt8](repeating: 32, count: 1 << 19) + Array("]".utf8),
      ["Type": .name("ObjStm"), "N": .int(count), "First": .int(heads.count)])
    var section = XrefSection(
      entries: [(2, .offset(bytes.count, generation: 0))],
      trailer: ["Size": .int(count + 4), "Root": reference(3)])
    for index in 0..<count {
      section.entries.append((index + 3, .packed(stream: 2, index: Int32(index))))
    }
    bytes.put(stream, number: 2)
    section.putStream(count + 3, deflater, into: &bytes)
    #expect(try await read(bytes) == said)
  }

  /// Each begins in the one before, and all end together.
  @Test func objectsInEachOther() async throws {
    var made = HandMade()
    made.add(1, "<<>>")
    let count = 600
    var starts: [Int] = []
    for number in 2...count {
      starts.append(made.bytes.count)
      made.add("\(number) 0 obj(")
    }
    made.add(String(repeating: " ", count: 1 << 18) + String(repeating: ")endobj ", count: count))
    var bytes = made.bytes
    let section = XrefSection(
      entries: [(1, .offset(9, generation: 0))]
        + zip(2..., starts).map { ($0, .offset($1, generation: 0)) },
      trailer: ["Size": .int(count + 2), "Root": reference(1)])
    section.putStream(count + 1, Deflater(level: 1), into: &bytes)
    #expect(try await read(bytes) == "\(PDFFault.tooMuch(.read))")
  }

  /// What every update says of itself.
  @Test func largeTrailers() async throws {
    var made = HandMade()
    made.add(1, "<<>>")
    let text = String(repeating: " ", count: 1 << 20)
    made.end("/Size 2/Root 1 0 R/X(\(text))")
    for _ in 0..<2 { made.end("/Size 2/Root 1 0 R/X(\(text))/Prev \(made.xref)", free: []) }
    #expect(try await read(made.bytes) == "accepted")
    made.end("/Size 2/Root 1 0 R/X(\(text))/Prev \(made.xref)", free: [])
    #expect(try await read(made.bytes) == "\(PDFFault.tooMuch(.read))")
  }

  /// Streams that tell of hardly any object, and are large.
  @Test func largeSections() async throws {
    let stream = Deflater(level: 9).stream(
      [UInt8](repeating: 0, count: 30 << 20),
      ["Type": .name("XRef"), "W": [1, 1, 1], "Index": [0, 1], "Size": 3, "Root": reference(1)])
    var bytes = Array("%PDF-1.7\n".utf8)
    var (section, start) = (stream, 0)
    for count in 1...3 {
      if start > 0 { section.dictionary["Prev"] = .int(start) }
      start = bytes.count
      bytes.put(section, number: 2)
      bytes += Array("startxref\n\(start)\n%%EOF\n".utf8)
      let said = count < 3 ? "accepted" : "\(PDFFault.tooMuch(.decoded))"
      #expect(try await read(bytes) == said)
    }
  }

  /// An object of many small values.
  @Test func manyValues() async throws {
    let values = String(repeating: "[1]", count: PDFLimit.mostValues / 2 - 1)
    #expect(try await read(HandMade.file("<<>>", "[\(values)]")) == "accepted")
    #expect(
      try await read(HandMade.file("<<>>", "[\(values)1 2]")) == "\(PDFFault.tooMuch(.values))")
  }
}
