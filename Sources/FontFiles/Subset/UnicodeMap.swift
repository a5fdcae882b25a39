/// A CMap from CIDs to text (ISO 32000-1, 9.10.3).
struct UnicodeMap {
  let bytes: [UInt8]

  init(_ texts: [UInt32: String]) {
    let lines = texts.sorted { $0.key < $1.key }.map { glyph, text in
      "<\(UnicodeMap.hex(UInt16(truncatingIfNeeded: glyph)))> "
        + "<\(text.utf16.map(UnicodeMap.hex).joined())>\n"
    }
    var map = UnicodeMap.head
    for start in stride(from: 0, to: lines.count, by: 100) {
      let part = lines[start..<min(start + 100, lines.count)]
      map += "\(part.count) beginbfchar\n" + part.joined() + "endbfchar\n"
    }
    bytes = Array((map + UnicodeMap.foot).utf8)
  }

  private static func hex(_ number: UInt16) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  private static let head = """
    /CIDInit /ProcSet findresource begin
    12 dict begin
    begincmap
    /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
    /CMapName /Adobe-Identity-UCS def
    /CMapType 2 def
    1 begincodespacerange
    <0000> <FFFF>
    endcodespacerange

    """

  private static let foot = """
    endcmap
    CMapName currentdict /CMap defineresource pop
    end
    end
    """
}
