/// The size of a PNG: the IHDR chunk comes first (PNG, 3rd edition, 11.2.1).
enum PNGHeader {
  static func size(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 33, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    return (number(bytes, 16), number(bytes, 20))
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

/// The size of a JPEG, from its first frame header (ITU-T T.81, B.2.2).
enum JPEGHeader {
  static func size(_ bytes: [UInt8]) -> (Int, Int)? {
    var at = 2
    while at + 9 < bytes.count {
      guard bytes[at] == 0xFF else { return nil }
      let marker = bytes[at + 1]
      switch marker {
      case 0xFF: at += 1
      case 0x01, 0xD0...0xD8: at += 2
      // Start of scan or end of image before any frame.
      case 0xD9, 0xDA: return nil
      case _ where isFrame(marker): return (word(bytes, at + 7), word(bytes, at + 5))
      default: at += 2 + max(2, word(bytes, at + 2))
      }
    }
    return nil
  }

  /// SOF0 to SOF15 without DHT, JPG and DAC.
  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  private static func word(_ bytes: [UInt8], _ at: Int) -> Int {
    Int(bytes[at]) << 8 | Int(bytes[at + 1])
  }
}
