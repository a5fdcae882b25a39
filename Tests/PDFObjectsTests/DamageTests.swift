@testable import PDFObjects
import Testing

/// What is wrong with a file is told with the place.
@Suite struct DamageTests {
  /// Of a file, or of its object 2.
  private func fault(_ bytes: [UInt8]) -> PDFFault? {
    PDFObjectsTests.fault { () throws(PDFFault) in
      let file = try PDFFile(bytes)
      let object = try file.object(PDFReference(number: 2))
      if let stream = object.stream { _ = try file.decoded(stream) }
    }
  }

  @Test(
    arguments: [
      ("", .notPDF), ("Piagam", .notPDF), ("%PDF-1.7", .damaged(.end, at: 8)),
      ("%PDF-1.7\nstartxref\n7", .damaged(.end, at: 9)),
      ("%PDF-1.7\nstartxref\n%%EOF", .damaged(.end, at: 9)),
      ("%PDF-1.7\nstartxref\n9\n%%EOF", .damaged(.xref, at: 9)),
      ("%PDF-1.7\nstartxref\n999999999999\n%%EOF", .damaged(.xref, at: 37)),
      ("%PDF-1.7\nxref\n0 1\n0 0 x\nstartxref\n9\n%%EOF", .damaged(.xref, at: 22)),
      ("%PDF-1.7\nxref\n0 2\n0 0 f\ntrailer\nstartxref\n9\n%%EOF", .damaged(.xref, at: 23)),
      ("%PDF-1.7\nxref\n0 2097153\nstartxref\n9\n%%EOF", .tooMuch(.objects)),
      ("%PDF-1.7\nxref\ntrailer\n7\nstartxref\n9\n%%EOF", .damaged(.trailer, at: 21)),
      ("%PDF-1.7\nxref\ntrailer\n<<>>\nstartxref\n9\n%%EOF", .damaged(.trailer, at: 9)),
      (
        "%PDF-1.7\nxref\ntrailer\n<</Prev(1)>>\nstartxref\n9\n%%EOF", .damaged(.trailer, at: 21)
      ),
      (
        "%PDF-1.7\nxref\ntrailer\n<</Prev 9>>\nstartxref\n9\n%%EOF", .damaged(.xrefLoop, at: 9)
      ),
      (
        "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF", .damaged(.xref, at: 9)
      ),
    ] as [(String, PDFFault)])
  func frames(_ text: String, _ expected: PDFFault) {
    #expect(fault(Array(text.utf8)) == expected)
  }

  /// Object 1 begins at 9, object 2 at 29.
  @Test(
    arguments: [
      ("7\nendob", .damaged(.object, at: 39)), ("7 8", .damaged(.object, at: 39)),
      ("x", .damaged(.value, at: 37)), ("", .damaged(.value, at: 38)),
      ("[1", .damaged(.value, at: 40)), ("(", .damaged(.string, at: 37)),
      ("<<>>stream\rabc\nendstream", .damaged(.stream, at: 47)),
      ("<<>>stream\nabc\nendstream", .damaged(.stream, at: 48)),
      ("<</Length 4>>stream\nabc\nendstream", nil),
      ("<</Length 2>>stream\nabc\nendstream", .damaged(.stream, at: 57)),
      ("<</Length 9>>stream\nabc\nendstream", .damaged(.stream, at: 57)),
      ("<</Length -1>>stream\nabc\nendstream", .damaged(.stream, at: 58)),
      ("<</Length 999999999999>>stream\nabc\nendstream", .damaged(.stream, at: 68)),
      ("<</Length(3)>>stream\nabc\nendstream", .damaged(.stream, at: 58)),
      ("<</Length 1 0 R>>stream\nabc\nendstream", .damaged(.stream, at: 61)),
      ("<</Length 7 0 R>>stream\nabc\nendstream", .damaged(.stream, at: 61)),
      ("<</Length 2 0 R>>stream\nabc\nendstream", .damaged(.loop, at: 29)),
      ("<</Length 3/Filter/Fl>>stream\nabc\nendstream", .damaged(.filter, at: 67)),
      ("<</Length 3/Filter(a)>>stream\nabc\nendstream", .damaged(.filter, at: 67)),
      ("<</Length 3/Filter/Crypt>>stream\nabc\nendstream", .unsupported("Crypt")),
    ] as [(String, PDFFault?)])
  func objects(_ text: String, _ expected: PDFFault?) {
    #expect(fault(HandMade.file("<<>>", text)) == expected)
  }

  @Test func objectsThatAreNotThere() {
    var made = HandMade()
    made.add(1, "<<>>")
    made.add(3, "7")
    let three = made.offset(3)
    made.end("/Size 4/Root 1 0 R")
    let text = String(decoding: made.bytes, as: UTF8.self)
    // Another number at that place, and a place behind the end.
    #expect(
      fault(Array(text.replacing("3 1\n", with: "2 1\n").utf8)) == .damaged(.object, at: three))
    #expect(
      fault(Array(text.replacing("3 1\n00000000", with: "2 1\n99999999").utf8))
        == .damaged(.object, at: made.bytes.count))
    #expect(
      fault(Array(text.replacing("/Size 4", with: "/Size 3").utf8))
        == .damaged(.size, at: made.xref))
    #expect(
      fault(Array(text.replacing("/Root 1 0 R", with: "/Root<<>>").utf8))
        == .damaged(.trailer, at: made.xref))
    #expect(fault(Array(text.replacing("/Size", with: "/Encrypt 3 0 R/Size").utf8)) == .encrypted)
  }

  /// In a stream of objects, which begins at 29.
  @Test(
    arguments: [
      ("/N 1/First 4", "2 0 7", nil), ("/N 1/First 4", "2 0 7x", .damaged(.number, at: 29)),
      ("/N 1/First 4", "9 0 7", .damaged(.objectStream, at: 29)),
      ("/N 0/First 4", "2 0 7", .damaged(.objectStream, at: 29)),
      ("/N 99/First 4", "2 0 7", .damaged(.objectStream, at: 29)),
      ("/N 1/First -1", "2 0 7", .damaged(.objectStream, at: 29)),
      ("/N 1/First 99", "2 0 7", .damaged(.objectStream, at: 29)),
      ("/N 1/First 4", "2 9223372036854775807 7", .damaged(.objectStream, at: 29)),
      ("/N 1/First 9223372036854775807", "2 1 7", .damaged(.objectStream, at: 29)),
      ("/N 1/First 4/Filter/DCT", "2 0 7", .damaged(.objectStream, at: 29)),
      ("/N 1/First 4", "2 0 [", .damaged(.value, at: 29)),
    ] as [(String, String, PDFFault?)])
  func streamsOfObjects(_ keys: String, _ data: String, _ expected: PDFFault?) {
    var made = HandMade()
    made.add(1, "<<>>")
    made.add(
      3, "<</Type/ObjStm\(keys)/Length \(data.utf8.count)>>\nstream\n\(data)\nendstream")
    made.endStream(
      4, [(0, 0, 0), (1, 9, 0), (2, 3, 0), (1, 29, 0)], "/Size 5/Root 1 0 R/Index[0 4]")
    #expect(fault(made.bytes) == expected)
  }

  /// A stream of objects that lies in itself, and one whose length does.
  @Test func streamsInThemselves() {
    for (length, row, expected) in [
      ("11", (2, 2, 1), PDFFault.damaged(.objectStream, at: 0)),
      ("2 0 R", (1, 29, 0), .damaged(.loop, at: 29)),
    ] {
      var made = HandMade()
      made.add(1, "<<>>")
      made.add(3, "<</Type/ObjStm/N 1/First 4/Length \(length)>>\nstream\n2 0 7\nendstream")
      made.endStream(
        4, [(0, 0, 0), (1, 9, 0), (2, 3, 0), row], "/Size 5/Root 1 0 R/Index[0 4]")
      #expect(fault(made.bytes) == expected)
    }
  }

  @Test(
    arguments: [
      "/W[1 2]", "/W[1 2 8]", "/W[1 2 -1]", "/W[0 0 0]", "/Index[0]", "/Index[0 3]",
      "/Index[-1 2]", "/Filter/DCT", "/Filter/Fl", "/Type/X",
    ])
  func streamsOfPlaces(_ change: String) {
    var made = HandMade()
    made.add(1, "<<>>")
    made.endStream(2, [(0, 0, 0), (1, 9, 0)], "/Size 3/Root 1 0 R/Index[0 2]")
    let key = change.prefix { $0 != "[" && $0 != " " }.dropFirst().prefix { $0.isLetter }
    let plain = String(decoding: made.bytes, as: UTF8.self)
    #expect(fault(made.bytes) == nil)
    let old: Regex<Substring>? =
      switch key {
      case "W": /\/W\[[^\]]*\]/
      case "Index": /\/Index\[[^\]]*\]/
      case "Filter": /\/Filter\/ASCIIHexDecode/
      default: /\/Type\/XRef/
      }
    let spoilt = plain.replacing(old!, with: change)
    let place = change == "/Filter/Fl" ? PDFDamage.filter : .xref
    #expect(fault(Array(spoilt.utf8)) == .damaged(place, at: made.xref))
  }
}
