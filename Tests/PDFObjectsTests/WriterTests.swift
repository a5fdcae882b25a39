@testable import PDFObjects
import TestSupport
import Testing

/// Files as they are written.
@Suite struct WriterTests {
  @Test func aPlainFileIsText() {
    var pdf = PDFWriter(Deflater(), form: .plain)
    let pages = pdf.reserve()
    let root = pdf.add(["Type": .name("Catalog"), "Pages": .reference(pages)])
    pdf.put(ready: Array("<</Type/Pages/Kids[]/Count 0>>".utf8), at: pages)
    pdf.add(PDFStream(["Type": .name("Metadata")], encoded: Array("XML".utf8)))
    let text = String(decoding: pdf.finish(root: root).filter { $0 < 0x80 }, as: UTF8.self)
    #expect(
      text == """
        %PDF-1.7
        %
        2 0 obj
        <</Type/Catalog/Pages 1 0 R>>
        endobj
        1 0 obj
        <</Type/Pages/Kids[]/Count 0>>
        endobj
        3 0 obj
        <</Type/Metadata/Length 3>>
        stream
        XML
        endstream
        endobj
        xref
        0 4
        0000000000 65535 f\u{20}
        0000000060 00000 n\u{20}
        0000000015 00000 n\u{20}
        0000000106 00000 n\u{20}
        trailer
        <</Size 4/Root 2 0 R/ID[<\(Self.id)><\(Self.id)>]>>
        startxref
        170
        %%EOF

        """)
  }

  /// The first half of the SHA-256 of what stands before "xref".
  private static let id = "3992855BC9BA66DC12F725AA06CE28A0"

  @Test(arguments: [PDFWriter.Form.packed, .plain])
  func othersFindNothing(_ form: PDFWriter.Form) throws {
    try expectSound(testFile(form))
    let info = try tool("pdfinfo", ["@"], on: testFile(form))
    #expect(info.contains("Title:           Piagam – Contoh\n"))
    #expect(info.contains("PDF version:     1.7\n"))
    #expect(info.contains("Page size:       595.276 x 841.89 pts (A4)\n"))
  }

  /// More than one object stream, and numbers of more than two bytes.
  @Test(arguments: [PDFWriter.Form.packed, .plain])
  func manyValues(_ form: PDFWriter.Form) throws {
    let values = (0..<20_000).map { PDFValue.array([.int($0), .text("Komisi Pemilihan Umum")]) }
    let bytes = testFile(form, values: values)
    try expectSound(bytes)
    #expect(form == .plain || bytes.count < 250_000)
  }

  @Test func theSameBytesWhateverCameBefore() {
    let deflater = Deflater()
    let stream = deflater.stream(Array("Piagam".utf8))
    _ = deflater.stream([UInt8](repeating: 7, count: 100_000))
    #expect(deflater.stream(Array("Piagam".utf8)) == stream)
    #expect(testFile() == testFile())
    #expect(testFile(values: [1]) != testFile(values: [2]))
  }
}
