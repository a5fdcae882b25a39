internal import Files

/// A PNG file as it is decoded.
enum PNGFile {
  /// The file without what is no picture: texts, profiles, times, small pictures of it, and
  /// whatever follows its end (PNG, 3rd edition, 5). libpng would inflate and keep all of it.
  ///
  /// - Throws: for a file whose chunks are not whole.
  static func bare(_ bytes: [UInt8]) throws(PictureError) -> [UInt8] {
    var kept = Array(bytes.prefix(8))
    kept.reserveCapacity(bytes.count)
    for chunk in PNGChunks(bytes) {
      if needed.contains(chunk.name) { kept += chunk.bytes }
      if chunk.name == "IEND" { return kept }
    }
    throw .cut
  }

  /// Whether its pixels are more than shades of grey (PNG, 11.2.1).
  static func isColored(_ bare: [UInt8]) -> Bool { bare.count > 25 && bare[25] != 0 }

  private static let needed: Set<String> = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]
}
