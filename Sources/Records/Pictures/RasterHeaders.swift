/// The size of a PNG: the IHDR chunk comes first (PNG, 3rd edition, 11.2.1).
enum PNGHeader {
  static func size(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 33, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    return (number(bytes, 16), number(bytes, 20))
  }

  /// The chunk eXIf (PNG, 3rd edition, 11.3.4.5), wherever it stands.
  static func exif(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var at = 8
    while at + 12 <= bytes.count {
      let end = at + 8 + number(bytes, at)
      guard end + 4 <= bytes.count else { return nil }
      if bytes[(at + 4)..<(at + 8)].elementsEqual("eXIf".utf8) { return bytes[(at + 8)..<end] }
      at = end + 4
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

/// The head of a JPEG: segments up to the first scan (ITU-T T.81, B.1 and B.2).
enum JPEGHeader {
  /// From its first frame header.
  static func size(_ bytes: [UInt8]) -> (Int, Int)? {
    segments(bytes).lazy.filter { isFrame($0.marker) && $0.at + 9 < bytes.count }
      .map { (word(bytes, $0.at + 7), word(bytes, $0.at + 5)) }.first
  }

  /// The TIFF file in the segment APP1 that begins with its name (Exif 2.32, 4.7.2).
  static func exif(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    for (marker, at) in segments(bytes) where marker == 0xE1 {
      let end = min(bytes.count, at + 2 + max(2, word(bytes, at + 2)))
      let segment = bytes[(at + 4)..<end]
      if segment.starts(with: Array("Exif\0\0".utf8)) { return segment.dropFirst(6) }
    }
    return nil
  }
}

extension JPEGHeader {
  /// The segments that have a length, each at its marker's first byte.
  private static func segments(_ bytes: [UInt8]) -> [(marker: UInt8, at: Int)] {
    var segments: [(UInt8, Int)] = []
    var at = 2
    while at + 5 < bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      switch marker {
      case 0xFF: at += 1
      case 0x01, 0xD0...0xD8: at += 2
      // Start of scan or end of image.
      case 0xD9, 0xDA: return segments
      default:
        segments.append((marker, at))
        at += 2 + max(2, word(bytes, at + 2))
      }
    }
    return segments
  }

  /// SOF0 to SOF15 without DHT, JPG and DAC.
  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  private static func word(_ bytes: [UInt8], _ at: Int) -> Int {
    Int(bytes[at]) << 8 | Int(bytes[at + 1])
  }
}
