@testable import PDFObjects
import TestSupport
import Testing

/// Files as anybody writes them.
@Suite struct FileTests {
  @Test(arguments: [PDFWriter.Form.packed, .plain])
  func readsWhatIsWritten(_ form: PDFWriter.Form) throws {
    var random = SeededGenerator(seed: 20_220_309)
    let values = (0..<500).map { _ in random.value(nesting: 4) }
    let file = try PDFFile(testFile(form, values: values))
    let root = try #require(try file.dictionary(file.trailer["Root"]))
    let references = try #require(root["More"]?.array)
    #expect(references.count == values.count)
    for (reference, value) in zip(references, values) {
      #expect(try file.value(reference) == value)
    }
    let page = try #require(
      try file.dictionary(try file.dictionary(root["Pages"])?["Kids"]?.array?[0]))
    let contents = try #require(try file.stream(page["Contents"]))
    #expect(try file.decoded(contents).bytes == Array("10 10 50 50 re f".utf8))
    #expect(page["MediaBox"]?.array?[2].thousandths == 595_276)
    #expect(file.version == "1.7")
    #expect((file.leadingBytes, file.trailingBytes) == (0, 0))
    #expect(file.revisions.count == 1)
    #expect(file.revisions[0].end == file.bytes.count)
    #expect(file.revisions[0].isStream == (form == .packed))
    #expect(try file.object(PDFReference(number: 4_000_000)) == .value(.null))
    #expect(try file.object(PDFReference(number: 1, generation: 1)) == .value(.null))
  }

  /// What qpdf, mupdf and Ghostscript make of our file: in two parts, with object streams,
  /// with a table.
  @Test(arguments: [
    ("qpdf", ["--linearize", "@", "@new"]),
    ("qpdf", ["--linearize", "--object-streams=generate", "@", "@new"]),
    ("qpdf", ["--object-streams=disable", "--stream-data=uncompress", "@", "@new"]),
    ("qpdf", ["--qdf", "@", "@new"]),
    ("mutool", ["clean", "@", "@new"]),
  ])
  func readsWhatOthersWrite(_ program: String, _ arguments: [String]) throws {
    let file = try PDFFile(try made(by: program, arguments, of: testFile(values: [[1, 2]])))
    let root = try #require(try file.dictionary(file.trailer["Root"]))
    #expect(try file.value(root["More"]?.array?[0]) == [1, 2])
    #expect(try file.dictionary(file.trailer["Info"])?["Title"]?.text == "Piagam – Contoh")
    #expect(file.revisions.count == 1)
    #expect(file.trailingBytes == 0)
  }

  @Test(arguments: [["", "a"], ["a", "a"]])
  func encrypted(_ passwords: [String]) throws {
    let bytes = try made(
      by: "qpdf", ["--encrypt"] + passwords + ["256", "--", "@", "@new"], of: testFile())
    #expect(fault { () throws(PDFFault) in try PDFFile(bytes) } == .encrypted)
  }

  @Test(arguments: [" \n", " \r", "\r\n", "\n"])
  func tables(_ lineEnd: String) throws {
    var made = HandMade()
    made.lineEnd = lineEnd
    made.add(1, "<</Type/Catalog/A 2 0 R>>")
    made.add(2, "7")
    made.end("/Size 3/Root 1 0 R")
    let file = try PDFFile(made.bytes)
    #expect(try file.value(try file.dictionary(reference(1))?["A"]) == 7)
  }

  /// The newest says what is; what it frees is gone.
  @Test func updates() throws {
    var made = HandMade()
    made.add(1, "<</A 2 0 R/B 3 0 R/C 4 0 R>>")
    for number in 2...4 { made.add(number, "\(number)") }
    made.end("/Size 5/Root 1 0 R")
    let first = made.bytes.count
    made.add(2, "22")
    made.end("/Size 5/Root 1 0 R/Prev \(made.xref)", free: [3])
    let file = try PDFFile(made.bytes)
    let root = try #require(try file.dictionary(file.trailer["Root"]))
    #expect(try ["A", "B", "C"].map { try file.value(root[$0]) } == [22, nil, 4])
    #expect(file.revisions.map(\.end) == [made.bytes.count, first])
    #expect(file.revisions.map(\.xref) == [made.xref, file.trailer["Prev"]?.int])
  }

  /// An update as stream after a table, with objects in a stream, of which one was free.
  @Test func hybrids() throws {
    var made = HandMade("%PDF-1.5\n")
    made.add(1, "<</A 3 0 R/B 4 0 R>>")
    made.add(2, "<</Type/ObjStm/N 2/First 8/Length 11>>\nstream\n3 0 4 2 5 6\nendstream")
    made.endStream(5, [(2, 2, 0), (2, 2, 1)], "/Size 6/Index[3 2]")
    let hidden = made.xref
    made.end("/Size 6/Root 1 0 R/XRefStm \(hidden)", free: [0, 3])
    let file = try PDFFile(made.bytes)
    let root = try #require(try file.dictionary(file.trailer["Root"]))
    #expect(try ["A", "B"].map { try file.value(root[$0]) } == [5, 6])
    #expect(file.revisions.map(\.isStream) == [false])
  }

  @Test func lengthsElsewhere() throws {
    let file = try PDFFile(
      HandMade.file("<<>>", "<</Length 3 0 R>>\nstream\r\nabc\rendstream", "3", "2 0 R"))
    #expect(try file.stream(reference(4))?.encoded.elementsEqual("abc".utf8) == true)
  }

  @Test func whatStandsAround() throws {
    let plain = testFile(.plain)
    for bytes in [Array("junk\n".utf8) + plain, Array("MZ".utf8) + testFile()] {
      let file = try PDFFile(bytes)
      #expect(
        file.leadingBytes == bytes.count
          - (bytes.count == plain.count + 5 ? plain : testFile()).count)
      #expect(try file.dictionary(file.trailer["Root"])?["Type"] == .name("Catalog"))
    }
    // Offsets that are counted from the first byte of all.
    var made = HandMade("junk\n%PDF-1.4\n")
    made.add(1, "<</A 1>>")
    made.end("/Size 2/Root 1 0 R")
    let counted = try PDFFile(made.bytes)
    #expect(try counted.dictionary(reference(1)) == ["A": 1])
    #expect(counted.leadingBytes == 5)
    let followed = try PDFFile(plain + Array("\nPK".utf8))
    #expect(followed.trailingBytes == 3)
    // An update that was cut off is what stands behind the file before it.
    let cut = try PDFFile(plain + Array("2 0 obj\n<<".utf8))
    #expect((cut.trailingBytes, cut.revisions.count) == (10, 1))
  }
}

extension SeededGenerator {
  /// Whatever can be written, null as an entry or object aside.
  mutating func value(nesting: Int) -> PDFValue {
    switch below(nesting > 0 ? 9 : 7) {
    case 0: return .bool(below(2) == 0)
    case 1: return .int(Int(truncatingIfNeeded: next() | 1) >> below(63))
    case 2: return .thousandths(Int(truncatingIfNeeded: next() >> 1) >> below(63))
    case 3: return .name(PDFName(bytes: (0..<below(9)).map { _ in UInt8(1 + below(255)) }))
    case 4: return .string((0..<below(9)).map { _ in UInt8(below(256)) })
    case 5: return .text(["Zona Integritas", "é – \u{1F600}", "(\\)"][below(3)])
    case 6:
      // Without zeros at its end.
      return .decimal(PDFDecimal(units: Int(next() >> 8) * 10 + 7, places: 1 + below(18)))
    case 7: return .array((0..<below(5)).map { _ in value(nesting: nesting - 1) })
    default:
      var dictionary = PDFDictionary()
      for _ in 0..<below(12) { dictionary[PDFName("K\(below(20))")] = value(nesting: nesting - 1) }
      return .dictionary(dictionary)
    }
  }
}
