internal import Measures

/// How far a face reaches above and below the baseline, by its designer:
/// the typographic ascender and descender of its OS/2 table. (The values in
/// `hhea` bound the tallest accents instead, and differ from weight to
/// weight in families where these agree.)
struct FontMetrics: Hashable {
  var unitsPerEm: Int
  /// Both positive, in font units.
  var ascender: Int
  var descender: Int

  /// Reads a TrueType or OpenType file; nil for anything else.
  ///
  /// Source: OpenType 1.9, "Font file", "head", "OS/2".
  init?(font bytes: [UInt8]) {
    guard let head = FontMetrics.table("head", in: bytes), head.count >= 20,
      let os2 = FontMetrics.table("OS/2", in: bytes), os2.count >= 72
    else { return nil }
    unitsPerEm = FontMetrics.unsigned(head, at: 18)
    ascender = FontMetrics.signed(os2, at: 68)
    descender = -FontMetrics.signed(os2, at: 70)
    guard unitsPerEm > 0, ascender > 0, descender >= 0 else { return nil }
  }

  func ascent(at size: Length) -> Length { scaled(ascender, to: size) }
  func descent(at size: Length) -> Length { scaled(descender, to: size) }

  private func scaled(_ value: Int, to size: Length) -> Length { size * value / unitsPerEm }
}

extension FontMetrics {
  private static func table(_ tag: String, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard bytes.count >= 12 else { return nil }
    let count = unsigned(bytes[...], at: 4)
    guard bytes.count >= 12 + 16 * count else { return nil }
    for record in (0..<count).map({ bytes[(12 + 16 * $0)...] })
    where record.prefix(4).elementsEqual(tag.utf8) {
      let start = unsigned(record, at: 8) << 16 | unsigned(record, at: 10)
      let length = unsigned(record, at: 12) << 16 | unsigned(record, at: 14)
      return start + length <= bytes.count ? bytes[start..<start + length] : nil
    }
    return nil
  }

  private static func unsigned(_ bytes: ArraySlice<UInt8>, at offset: Int) -> Int {
    let start = bytes.startIndex + offset
    return Int(bytes[start]) << 8 | Int(bytes[start + 1])
  }

  private static func signed(_ bytes: ArraySlice<UInt8>, at offset: Int) -> Int {
    Int(Int16(truncatingIfNeeded: unsigned(bytes, at: offset)))
  }
}
