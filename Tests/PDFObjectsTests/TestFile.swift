@testable import PDFObjects

/// A small file: one page with a square, and as many more values as are asked for.
func testFile(_ form: PDFWriter.Form = .packed, values: [PDFValue] = []) -> [UInt8] {
  let deflater = Deflater()
  var pdf = PDFWriter(deflater, form: form)
  let pages = pdf.reserve()
  let contents = pdf.add(deflater.stream(Array("10 10 50 50 re f".utf8)))
  let page = pdf.add([
    "Type": .name("Page"), "Parent": .reference(pages), "Contents": .reference(contents),
    "MediaBox": [0, 0, .thousandths(595_276), .thousandths(841_890)], "Resources": [:],
  ])
  pdf.put(["Type": .name("Pages"), "Kids": [.reference(page)], "Count": 1], at: pages)
  let more = values.map { PDFValue.reference(pdf.add($0)) }
  let root = pdf.add([
    "Type": .name("Catalog"), "Pages": .reference(pages),
    "More": more.isEmpty ? nil : .array(more),
  ])
  let info = pdf.add(["Title": .text("Piagam – Contoh")])
  return pdf.finish(root: root, info: info)
}
