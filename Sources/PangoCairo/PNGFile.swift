/// A PNG file as it is decoded.
enum PNGFile {
  /// The file without what is no picture: texts, profiles, times, small pictures of it, and
  /// whatever follows its end (PNG, 3rd edition, 5). libpng would inflate and keep all of it.
  ///
  /// - Throws: for a file whose chunks are not whole.
  static func bare(_ bytes: [UInt8]) throws(PictureError) -> [UInt8] {
    var kept = Array(bytes.prefix(8))
    kept.reserveCapacity(bytes.count)
    var at = 8
    while at + 12 <= bytes.count {
      let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = at + 12 + length
      guard end <= bytes.count else { throw .cut }
      let name = String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self)
      if needed.contains(name) { kept += bytes[at..<end] }
      if name == "IEND" { return kept }
      at = end
    }
    throw .cut
  }

  /// Whether its pixels are more than shades of grey (PNG, 11.2.1).
  static func isColored(_ bare: [UInt8]) -> Bool { bare.count > 25 && bare[25] != 0 }

  private static let needed: Set<String> = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]
}
