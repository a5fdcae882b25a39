import Diagnostics
import PDFObjects
import Press
import Records
import TestSupport
import Testing

@testable import Provenance

/// Files of the pages of many documents, read again.
@Suite struct IssuedMergeTests {
  private static func merged() throws -> [UInt8] {
    var merged = MergedFile(isDuplex: true)
    try merged.add(IssuedSample().bytes(), named: "a.pdf")
    try merged.add(IssuedSample().bytes(), named: "b.pdf")
    return merged.finish()
  }

  private func read(_ bytes: [UInt8]) throws -> IssuedMerge? {
    try IssuedMerge(RecordSource(name: "c.pdf", bytes: bytes))
  }

  @Test func asItWasMade() throws {
    let merge = try #require(try read(Self.merged()))
    #expect(merge.documents == 2 && merge.pages == 4)
    #expect(merge.title == "Gabungan 2 dokumen untuk dicetak")
    #expect(try merge.alterations() == [])
    #expect(try read(IssuedSample().bytes()) == nil)
  }

  @Test func altered() throws {
    let bytes = try Self.merged()
    #expect(try read(bytes + [10, 10])?.alterations() == [.bytesBehind(2)])
    var update = PDFUpdate(of: try PDFFile(bytes))
    update.put(.value(7), at: update.reserve())
    #expect(
      try read(update.finish())?.alterations() == [.appended(updates: 1, objects: 2)])
    var other = bytes
    let place = try #require(bytes.firstRange(of: Array("<piagam:documents>2".utf8)))
    other[place.upperBound - 1] = UInt8(ascii: "1")
    #expect(try read(other)?.alterations() == [.identifier])
  }

  /// Whoever asks for the record is told where it is.
  @Test func thereIsNoRecord() throws {
    #expect(
      refusal { _ = try IssuedFile(RecordSource(name: "c.pdf", bytes: Self.merged())) } == """
        c.pdf: galat: ini gabungan halaman 2 dokumen untuk dicetak; tidak ada rekaman di dalamnya
          saran: pakai dokumennya sendiri, di folder yang dibuat piagam batch
        """)
  }
}

/// What cannot be merged.
@Suite struct UnmergeableTests {
  private func expectRefused(_ bytes: [UInt8]) {
    var merged = MergedFile(isDuplex: false)
    #expect(
      refusal { try merged.add(bytes, named: "x/a.pdf") } == """
        x/a.pdf: galat: ini bukan dokumen buatan Piagam yang utuh
          saran: hapus berkas itu, lalu jalankan batch sekali lagi
        """)
  }

  /// A file whose only page has these resources.
  private func file(_ resources: (PDFReference) -> PDFValue) -> [UInt8] {
    var pdf = PDFWriter(Deflater())
    let (pages, page) = (pdf.reserve(), pdf.reserve())
    pdf.put(
      [
        "Type": .name("Page"), "Parent": .reference(pages), "MediaBox": [0, 0, 9, 9],
        "Resources": resources(page),
      ], at: page)
    pdf.put(["Type": .name("Pages"), "Kids": [.reference(page)], "Count": 1], at: pages)
    let root = pdf.add(["Type": .name("Catalog"), "Pages": .reference(pages)])
    return pdf.finish(root: root)
  }

  @Test func whatIsNoFile() {
    expectRefused([])
    expectRefused(Array("jenis: rekap".utf8))
    expectRefused(Array(IssuedSample().bytes().dropLast(40)))
  }

  @Test func whatLeadsBackToItself() throws {
    expectRefused(file { ["XObject": ["X0": .reference($0)]] })
    var merged = MergedFile(isDuplex: false)
    try merged.add(file { _ in ["XObject": [:]] }, named: "a.pdf")
    #expect(merged.pages == 1)
  }

  @Test func noPages() {
    var pdf = PDFWriter(Deflater())
    let pages = pdf.add(["Type": .name("Pages"), "Kids": [], "Count": 0])
    let root = pdf.add(["Type": .name("Catalog"), "Pages": .reference(pages)])
    expectRefused(pdf.finish(root: root))
  }
}
