internal import Glibc

/// Counts what a ZIP archive claims to hold before libzip makes a record for
/// each of it.
enum ZipHeads {
  private static let entry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  /// The end of a large directory (ZIP64): its counts have 64 bits.
  private static let end64: [UInt8] = [0x50, 0x4B, 0x06, 0x06]

  /// Whether there can be more entries than the limit: every one begins with
  /// the same four bytes, which hardly occur elsewhere.
  static func exceed(_ limit: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    var count = 0
    var index = 0
    while index + 4 <= bytes.count,
      let found = memchr(start + index, 0x50, bytes.count - 3 - index)
    {
      index = UnsafeRawPointer(found) - start
      if memcmp(found, entry, 4) == 0 { count += 1 }
      if count > limit || memcmp(found, end64, 4) == 0 && largest(bytes, index) > limit {
        return true
      }
      index += 1
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
