/// A JPEG file as a document carries it.
enum JPEGFile {
  /// The file without what is no picture: where it was taken and by whom, small pictures of
  /// it, remarks, and whatever follows its end (ITU-T T.81, B.1).
  ///
  /// - Throws: for a file that is not in order.
  static func bare(_ bytes: [UInt8]) throws(PictureError) -> [UInt8] {
    var kept: [UInt8] = Array(bytes.prefix(2))
    var at = 2
    while at + 1 < bytes.count, bytes[at] == 0xff {
      let marker = bytes[at + 1]
      guard marker != 0xff else {
        at += 1
        continue
      }
      if marker == endOfImage { return kept + [0xff, endOfImage] }
      guard !hasNoLength(marker), at + 3 < bytes.count else { throw .damaged }
      let end = at + 2 + Int(bytes[at + 2]) << 8 + Int(bytes[at + 3])
      guard at + 4 <= end, end <= bytes.count else { throw .damaged }
      let next = marker == startOfScan ? endOfScan(bytes, from: end) : end
      if !isRemark(marker, bytes[(at + 4)..<end]) { kept += bytes[at..<next] }
      at = next
    }
    throw .damaged
  }

  private static let startOfScan: UInt8 = 0xda
  private static let endOfImage: UInt8 = 0xd9

  private static func hasNoLength(_ marker: UInt8) -> Bool {
    marker <= 0x01 || (0xd0...0xd9).contains(marker)
  }

  /// COM, and the segments of programs but the first of JFIF (0), which holds no picture of
  /// its own in 14 bytes, and that of Adobe (14), which says what the colours are in 12.
  private static func isRemark(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xe0: !content.starts(with: Array("JFIF\0".utf8)) || content.count != 14
    case 0xee: !content.starts(with: Array("Adobe".utf8)) || content.count != 12
    default: marker == 0xfe || (0xe1...0xef).contains(marker)
    }
  }

  /// The next marker but for those that stand amid a scan.
  private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
    var at = start
    while at + 1 < bytes.count {
      let next = bytes[at + 1]
      if bytes[at] == 0xff, next != 0, next != 0xff, !(0xd0...0xd7).contains(next) { return at }
      at += 1
    }
    return bytes.count
  }
}
