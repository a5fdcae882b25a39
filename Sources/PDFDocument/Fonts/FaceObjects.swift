internal import FontFiles
internal import PDFObjects

/// The objects of an embedded face that are the same in every document that
/// shows the same parts of it, encoded once.
struct FaceObjects {
  let baseFont: String
  private let font: FontFile
  private let subset: FontSubset
  private let program: PDFStream
  private let unicodeMap: PDFStream

  init(_ font: FontFile, _ subset: FontSubset, _ deflater: Deflater) {
    self.font = font
    self.subset = subset
    baseFont = subset.baseFont
    program =
      switch font.outlines {
      case .cff: deflater.stream(subset.program, ["Subtype": .name("CIDFontType0C")])
      case .trueType: deflater.stream(subset.program, ["Length1": .int(subset.program.count)])
      }
    unicodeMap = deflater.stream(subset.unicodeMap)
  }

  /// A composite font (ISO 32000-1, 9.7): codes of two bytes are CIDs, and these glyphs.
  ///
  /// - Parameter own: what glyphs stand for in this document that the font says nothing of.
  func put(
    at reference: PDFReference, own: [UInt32: String], _ deflater: Deflater,
    into pdf: inout PDFWriter
  ) {
    let map = own.isEmpty ? unicodeMap : deflater.stream(subset.unicodeMap(adding: own))
    let name = PDFValue.name(PDFName(baseFont))
    let descriptor = pdf.add(.dictionary(descriptor(program: pdf.add(program))))
    let descendant = pdf.reserve()
    pdf.put(ready: descendantBytes(descriptor), at: descendant)
    pdf.put(
      [
        "Type": .name("Font"), "Subtype": .name("Type0"), "BaseFont": name,
        "Encoding": .name("Identity-H"), "DescendantFonts": [.reference(descendant)],
        "ToUnicode": .reference(pdf.add(map)),
      ], at: reference)
  }

  private func descendantBytes(_ descriptor: PDFReference) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.put("<</Type/Font/Subtype/CIDFontType")
    bytes.put(font.outlines == .cff ? 0 : 2)
    bytes.put("/BaseFont")
    bytes.put(name: PDFName(baseFont))
    bytes.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
    if font.outlines == .trueType { bytes.put("/CIDToGIDMap/Identity") }
    bytes.put("/FontDescriptor")
    bytes.put(.reference(descriptor))
    bytes.put("/W")
    bytes += subset.widths
    bytes.put(">>")
    return bytes
  }

  private func descriptor(program: PDFReference) -> PDFDictionary {
    let values = font.descriptor
    let box = values.box
    var dictionary: PDFDictionary = [
      "Type": .name("FontDescriptor"), "FontName": .name(PDFName(baseFont)),
      "Flags": .int(values.flags),
      "FontBBox": [.int(box.left), .int(box.bottom), .int(box.right), .int(box.top)],
      "ItalicAngle": .int(values.italicAngle), "Ascent": .int(values.ascent),
      "Descent": .int(values.descent), "CapHeight": .int(values.capHeight),
      "XHeight": .int(values.xHeight), "StemV": .int(values.stemV),
    ]
    dictionary[font.outlines == .cff ? "FontFile3" : "FontFile2"] = .reference(program)
    return dictionary
  }
}
