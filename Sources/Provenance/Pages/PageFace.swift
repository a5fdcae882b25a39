internal import PDFObjects

/// A font as our files embed it (ISO 32000-1, 9.7): codes of two bytes, which are its glyphs.
struct PageFace {
  /// "ABCDEF+TeXGyreBonum-Regular".
  let name: PDFName
  /// What its program is, as a digest of this run.
  let program: Int
  /// Of its name without the mark of the subset, in the same way.
  var identity: Int
  /// In 1/1000 em above the baseline; below it, less than 0.
  let ascent: Int
  let descent: Int
  private var widths: [UInt16: Int16] = [:]
  private var texts: [UInt16: String] = [:]

  init(
    _ font: PDFDictionary, _ digests: inout ObjectDigest, _ objects: PageObjects
  ) throws(PageDamage) {
    let list = try objects.value(font["DescendantFonts"])?.array
    let descendant = try objects.dictionary(list?.first)
    let descriptor = try objects.dictionary(descendant?["FontDescriptor"])
    guard let name = font["BaseFont"]?.name, font["Encoding"]?.name == "Identity-H",
      let ascent = descriptor?["Ascent"]?.int, let descent = descriptor?["Descent"]?.int,
      max(ascent.magnitude, descent.magnitude) <= 10_000
    else { throw .resource("Font") }
    (self.name, self.ascent, self.descent) = (name, ascent, descent)
    identity = name.text.split(separator: "+", maxSplits: 1).last.hashValue
    program = try digests.digest(descriptor?["FontFile3"] ?? descriptor?["FontFile2"])
    guard let map = try objects.object(font["ToUnicode"])?.stream else { throw .noText(name) }
    try add(widths: try objects.value(descendant?["W"])?.array ?? [])
    try add(textsOf: try objects.decoded(map: map))
  }

  /// In 1/1000 em; what the font leaves out is 1 em wide (ISO 32000-1, 9.7.4.3).
  func width(of code: UInt16) -> Int { Int(widths[code] ?? 1000) }

  func text(of code: UInt16) -> String? { texts[code] }
}

extension PageFace {
  /// Lists of widths behind their first code: `[3[250 333]12[500]]`.
  private mutating func add(widths array: [PDFValue]) throws(PageDamage) {
    var rest = array[...]
    while let first = rest.popFirst() {
      guard let first = first.int, let list = rest.popFirst()?.array,
        0...0xFFFF ~= first, list.count <= 0x10000 - first
      else { throw .resource(name) }
      for (index, width) in list.enumerated() {
        guard let width = width.int, width.magnitude <= 10_000 else { throw .resource(name) }
        widths[UInt16(first + index)] = Int16(width)
      }
    }
  }

  /// Of a CMap that names every code by itself (ISO 32000-1, 9.10.3).
  private mutating func add(textsOf map: [UInt8]) throws(PageDamage) {
    var reader = PDFOperations(map)
    while let word = try reader.nextOperator() {
      guard word == "endbfchar" else { continue }
      for pair in stride(from: 0, to: reader.operands.count - 1, by: 2) {
        guard let code = reader.operands[pair].string, code.count == 2,
          let text = reader.operands[pair + 1].string
        else { continue }
        texts[UInt16(code[0]) << 8 | UInt16(code[1])] = PDFValue.string([0xFE, 0xFF] + text).text
      }
    }
  }
}

extension PDFOperations {
  mutating func nextOperator() throws(PageDamage) -> PDFName? {
    do throws(PDFFault) { return try next() } catch { throw .file(error) }
  }
}
