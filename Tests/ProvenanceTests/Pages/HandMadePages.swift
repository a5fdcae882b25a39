import PDFObjects
import Provenance

/// A file whose pages are written by hand, with one font in which every letter is half an em
/// wide, and one picture.
struct HandMadePages {
  var contents: [String]
  var fontName = "ABCDEF+Contoh-Regular"
  var program = "font"
  var unicodeMap: String? = Self.unicodeMap(of: 32...126)
  var picture = "samples"
  var width = 300
  var kids: @Sendable ([PDFReference]) -> PDFValue = { .array($0.map(PDFValue.reference)) }
  /// The root of the structure.
  var structure: PDFValue?

  init(_ contents: String...) { self.contents = contents }

  var bytes: [UInt8] {
    let deflater = Deflater()
    var pdf = PDFWriter(deflater)
    let pages = pdf.reserve()
    let resources = pdf.add([
      "Font": ["F0": .reference(pdf.add(font(into: &pdf)))],
      "XObject": ["X0": .reference(image(into: &pdf)), "X1": .reference(loop(into: &pdf))],
      "ExtGState": ["M": ["BM": .name("Multiply")]],
    ])
    let objects = contents.map { content in
      pdf.add([
        "Type": .name("Page"), "Parent": .reference(pages), "MediaBox": [0, 0, .int(width), 400],
        "Resources": .reference(resources),
        "Contents": .reference(pdf.add(deflater.stream(Array(content.utf8)))),
      ])
    }
    pdf.put(["Type": .name("Pages"), "Kids": kids(objects)], at: pages)
    let root = pdf.add([
      "Type": .name("Catalog"), "Pages": .reference(pages), "StructTreeRoot": structure,
    ])
    return pdf.finish(root: root)
  }

  private func font(into pdf: inout PDFWriter) -> PDFValue {
    let program = pdf.add(PDFStream(encoded: Array(program.utf8)))
    let descriptor: PDFValue = ["Ascent": 800, "Descent": -200, "FontFile3": .reference(program)]
    let widths = PDFValue.array([PDFValue](repeating: 500, count: 95))
    let map = unicodeMap.map { PDFValue.reference(pdf.add(PDFStream(encoded: Array($0.utf8)))) }
    return [
      "Type": .name("Font"), "Subtype": .name("Type0"), "BaseFont": .name(PDFName(fontName)),
      "Encoding": .name("Identity-H"), "ToUnicode": map,
      "DescendantFonts": [["FontDescriptor": descriptor, "W": [32, widths]]],
    ]
  }

  private func image(into pdf: inout PDFWriter) -> PDFReference {
    pdf.add(PDFStream(["Subtype": .name("Image"), "Width": 1], encoded: Array(picture.utf8)))
  }

  /// A drawing that shows itself.
  private func loop(into pdf: inout PDFWriter) -> PDFReference {
    let own = pdf.reserve()
    pdf.put(
      PDFStream(
        [
          "Subtype": .name("Form"), "BBox": [0, 0, 1, 1],
          "Resources": ["XObject": ["X1": .reference(own)]],
        ], encoded: []), at: own)
    return own
  }

  static func unicodeMap(of codes: ClosedRange<Int>) -> String {
    let lines = codes.map { "<\(hex($0))> <\(hex($0))>" }
    return "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
      + "\(codes.count) beginbfchar\n\(lines.joined(separator: "\n"))\nendbfchar\n"
  }

  static func hex(_ number: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// A text as an operand of Tj.
func shown(_ text: String) -> String {
  "<\(text.utf16.map { HandMadePages.hex(Int($0)) }.joined())>"
}

/// A line of text, 10 points high.
func line(_ text: String, x: Int = 30, y: Int) -> String {
  "BT /F0 10 Tf \(x) \(y) Td \(shown(text))Tj ET\n"
}

func reader(_ bytes: [UInt8]) throws -> PageReader { try PageReader(PDFFile(bytes)) }

/// What a page shows, a thing a line: its box in points.
func lines(_ reading: PageReading) -> [String] {
  reading.words.map { "\($0.text) \(points($0.box))" }
}

func points(_ box: PageBox) -> String {
  "\(box.left / 1000),\(box.top / 1000) \(box.right / 1000),\(box.bottom / 1000)"
}
