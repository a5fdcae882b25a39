/// Counts what a ZIP archive claims to hold before libzip makes a record for
/// each of it.
enum ZipHeads {
  private static let entry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  /// The end of a large directory (ZIP64): its counts have 64 bits.
  private static let end64: [UInt8] = [0x50, 0x4B, 0x06, 0x06]

  /// Whether there can be more entries than the limit: every one begins with
  /// the same four bytes, which hardly occur elsewhere.
  static func exceed(_ limit: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    var count = 0
    var index = 0
    while index + 4 <= bytes.count {
      guard bytes[index] == 0x50, bytes[index + 1] == 0x4B else {
        index += bytes[index + 1] == 0x50 ? 1 : 2
        continue
      }
      let head = bytes[index..<index + 4]
      if head.elementsEqual(entry) { count += 1 }
      if count > limit || head.elementsEqual(end64) && largest(bytes, index) > limit { return true }
      index += 2
    }
    return false
  }

  /// The larger one of the two counts of a ZIP64 end (APPNOTE 4.3.14).
  private static func largest(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    guard index + 40 <= bytes.count else { return 0 }
    let here = bytes.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
    let all = bytes.loadUnaligned(fromByteOffset: index + 32, as: UInt64.self)
    return max(UInt64(littleEndian: here), UInt64(littleEndian: all))
  }
}
