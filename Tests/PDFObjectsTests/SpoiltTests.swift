@testable import PDFObjects
import TestSupport
import Testing

/// Whatever the bytes: a value or a fault, soon.
@Suite struct SpoiltTests {
  private static let words = [
    "obj", "endobj", "stream\n", "endstream", "xref\n", "trailer", "startxref\n", "%%EOF", "<<",
    ">>", "[", "]", "(", ")", "/Length 2 0 R", "/Prev 0", "/XRefStm 9", "/Type/ObjStm", "/N 9",
    "/First 9", "/W[1 2 1]", "/Index[0 9]", "/Filter/FlateDecode", "1 0 R", "-1",
    "9223372036854775807", "4194304", "/Encrypt null",
  ].map { Array($0.utf8) }

  @Test func thousandsOfFiles() throws {
    let values: [PDFValue] = [[1, 2], ["A": .text("é")], .string([0]), .thousandths(500)]
    let packed = testFile(values: values)
    var update = PDFUpdate(of: try PDFFile(packed))
    update.put(.value(7), at: update.reserve())
    let files = [
      packed, testFile(.plain, values: values), update.finish(),
      try made(by: "qpdf", ["--linearize", "@", "@new"], of: packed),
      try made(
        by: "qpdf", ["--stream-data=uncompress", "--object-streams=generate", "@", "@new"],
        of: packed),
    ]
    var random = SeededGenerator(seed: 20_220_309)
    var opened = 0
    for round in 0..<4000 {
      var bytes = files[round % files.count]
      bytes.spoil(with: Self.words, &random)
      guard let file = try? PDFFile(bytes) else { continue }
      opened += 1
      for reference in file.references {
        guard let stream = try? file.object(reference).stream else { continue }
        _ = try? file.decoded(stream, limit: 1 << 16)
      }
    }
    #expect(opened > 300)
  }

  @Test(arguments: [PDFWriter.Form.packed, .plain])
  func cutOff(_ form: PDFWriter.Form) {
    let bytes = testFile(form)
    // The end of the last line may be missing.
    for count in 0..<bytes.count - 1 {
      #expect(fault { () throws(PDFFault) in try PDFFile(Array(bytes.prefix(count))) } != nil)
    }
  }
}
