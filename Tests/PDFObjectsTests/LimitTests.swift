@testable import PDFObjects
import TestSupport
import Testing

/// What holds memory and time down.
@Suite struct LimitTests {
  @Test func manyUpdates() {
    var made = HandMade()
    made.add(1, "<<>>")
    made.end("/Size 2/Root 1 0 R")
    for _ in 1..<PDFLimit.mostSections {
      made.end("/Size 2/Root 1 0 R/Prev \(made.xref)", free: [])
    }
    #expect((try? PDFFile(made.bytes))?.revisions.count == 1024)
    made.end("/Size 2/Root 1 0 R/Prev \(made.xref)", free: [])
    #expect(fault { () throws(PDFFault) in try PDFFile(made.bytes) } == .tooMuch(.updates))
  }

  /// Places of millions of objects, in a few kilobytes.
  @Test func manyPlaces() {
    let zeros = [UInt8](repeating: 0, count: 3 * PDFLimit.mostObjects)
    func file(_ index: PDFValue, _ sections: Int) -> PDFFault? {
      let deflater = Deflater(level: 9)
      var bytes = Array("%PDF-1.7\n".utf8)
      var previous: PDFValue?
      let stream = deflater.stream(
        zeros, ["Type": .name("XRef"), "W": [1, 1, 1], "Index": index, "Size": 1])
      for _ in 0..<sections {
        let start = bytes.count
        bytes.put(
          PDFStream(
            stream.dictionary.adding(["Root": reference(1), "Prev": previous]),
            encoded: stream.encoded), number: 2)
        bytes += Array("startxref\n\(start)\n%%EOF\n".utf8)
        previous = .int(start)
      }
      return fault { () throws(PDFFault) in try PDFFile(bytes) }
    }
    #expect(file([0, .int(PDFLimit.mostObjects)], 1) == nil)
    #expect(file([0, .int(PDFLimit.mostObjects)], 4) == .tooMuch(.objects))
    #expect(file([.int(PDFLimit.mostObjects), 1], 1) == .tooMuch(.objects))
    #expect(peakMemory() < 256)
  }

  /// Streams of objects that are asked for in turn, so that none of them is kept: the work on
  /// all of them is bounded.
  @Test func manyObjectStreams() {
    let count = 24
    let deflater = Deflater(level: 9)
    let data = deflater.deflated(
      Array("1 0 ".utf8) + [UInt8](repeating: UInt8(ascii: " "), count: 40 << 20))
    var bytes = Array("%PDF-1.7\n".utf8)
    var section = XrefSection(
      entries: [], trailer: ["Size": .int(count + 3), "Root": reference(1)])
    section.entries.append((1, .packed(stream: 2, index: 0)))
    for number in 2..<count + 2 {
      section.entries.append((number, .offset(bytes.count, generation: 0)))
      bytes.put(
        PDFStream(
          ["Type": .name("ObjStm"), "N": 1, "First": 4, "Filter": .name("FlateDecode")],
          encoded: data), number: number)
    }
    section.putStream(count + 2, deflater, into: &bytes)
    // Twelve of them are more than may be decoded.
    #expect(
      fault { () throws(PDFFault) in
        let file = try PDFFile(bytes)
        for number in 2..<Int32(count + 2) { _ = try? file.objectStream(number) }
        _ = try file.objectStream(Int32(count + 1))
      } == .tooMuch(.decoded))
    #expect(peakMemory() < 256)
  }
}
