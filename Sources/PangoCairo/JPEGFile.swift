/// A JPEG file as a document carries it.
enum JPEGFile {
  /// The file without what is no picture: where it was taken and by whom, small pictures of
  /// it, remarks, and whatever follows its end (ITU-T T.81, B.1). A file that is not in
  /// order is left as it is.
  static func bare(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = Array(bytes.prefix(2))
    var at = 2
    while at + 3 < bytes.count, bytes[at] == 0xff {
      let marker = bytes[at + 1]
      guard marker != 0xff else {
        at += 1
        continue
      }
      let end = at + 2 + Int(bytes[at + 2]) << 8 + Int(bytes[at + 3])
      guard !hasNoLength(marker), end <= bytes.count else { return bytes }
      let next = marker == startOfScan ? endOfScan(bytes, from: end) : end
      if !isRemark(marker) { kept += bytes[at..<next] }
      at = next
      if bytes[at...].starts(with: [0xff, endOfImage]) { return kept + [0xff, endOfImage] }
    }
    return bytes
  }

  private static let startOfScan: UInt8 = 0xda
  private static let endOfImage: UInt8 = 0xd9

  private static func hasNoLength(_ marker: UInt8) -> Bool {
    marker <= 0x01 || (0xd0...0xd9).contains(marker)
  }

  /// COM, and the segments of programs but those of JFIF (0) and of Adobe (14), which say
  /// what the colours are.
  private static func isRemark(_ marker: UInt8) -> Bool {
    marker == 0xfe || (0xe1...0xef).contains(marker) && marker != 0xee
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
