internal import CDeflate

/// A ZIP file (APPNOTE.TXT 6.3.10) whose entries are stored as they are. The same entries make
/// the same bytes: their time is the first that the format knows, midnight of 1 January 1980.
/// Of each entry its name and 60 bytes are kept until the end.
struct ZipWriter {
  private var entries: [Entry] = []
  /// Bytes so far.
  private var count = 0
  /// What has no room in the fields of the first ZIP: from so much on it stands in those of
  /// ZIP64.
  private let limits: Limits

  struct Limits {
    var entries = 0xFFFF
    var bytes = 0xFFFF_FFFF
  }

  fileprivate struct Entry {
    var name: [UInt8]
    var crc: UInt32
    var size: Int
    var offset: Int
  }

  init(_ limits: Limits = Limits()) { self.limits = limits }

  /// The bytes of an entry, with its head; each goes into the file before the next one.
  ///
  /// - Parameters:
  ///   - name: a path of ASCII, parted by slashes, of at most 65,535 bytes.
  ///   - content: less than 4 GiB.
  mutating func entry(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let entry = Entry(
      name: Array(name.utf8), crc: libdeflate_crc32(0, content, content.count),
      size: content.count, offset: count)
    entries.append(entry)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(30 + entry.name.count + content.count)
    bytes.put(0x0403_4B50, 4)
    bytes.put(ZipWriter.first, 2)
    bytes.put(entry)
    bytes.put(0, 2)
    bytes += entry.name
    bytes += content
    count += bytes.count
    return bytes
  }

  /// What stands behind all entries: where each is.
  func end() -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries { putHead(of: entry, into: &bytes) }
    let size = bytes.count
    if entries.count >= limits.entries || count >= limits.bytes || size >= limits.bytes {
      putLargeEnd(size, into: &bytes)
    }
    bytes.put(0x0605_4B50, 4)
    bytes.put(0, 4)
    for _ in 0..<2 { bytes.put(entries.count < limits.entries ? entries.count : 0xFFFF, 2) }
    bytes.put(size < limits.bytes ? size : 0xFFFF_FFFF, 4)
    bytes.put(count < limits.bytes ? count : 0xFFFF_FFFF, 4)
    bytes.put(0, 2)
    return bytes
  }

  /// Versions of the format that a reader needs: without and with ZIP64 (4.4.3.2).
  private static let (first, large) = (10, 45)
}

extension ZipWriter {
  /// In the central directory (4.3.12), as a file of Unix that its owner writes and all read.
  private func putHead(of entry: Entry, into bytes: inout [UInt8]) {
    let isLarge = entry.offset >= limits.bytes
    bytes.put(0x0201_4B50, 4)
    bytes.put(3 << 8 | ZipWriter.large, 2)
    bytes.put(isLarge ? ZipWriter.large : ZipWriter.first, 2)
    bytes.put(entry)
    bytes.put(isLarge ? 12 : 0, 2)
    bytes.put(0, 6)
    bytes.put(0o100644 << 16, 4)
    bytes.put(isLarge ? 0xFFFF_FFFF : entry.offset, 4)
    bytes += entry.name
    guard isLarge else { return }
    bytes.put(1, 2)
    bytes.put(8, 2)
    bytes.put(entry.offset, 8)
  }

  /// ZIP64's record of the end, and where that stands (4.3.14, 4.3.15).
  private func putLargeEnd(_ size: Int, into bytes: inout [UInt8]) {
    let start = count + size
    bytes.put(0x0606_4B50, 4)
    bytes.put(44, 8)
    bytes.put(3 << 8 | ZipWriter.large, 2)
    bytes.put(ZipWriter.large, 2)
    bytes.put(0, 8)
    for _ in 0..<2 { bytes.put(entries.count, 8) }
    bytes.put(size, 8)
    bytes.put(count, 8)
    bytes.put(0x0706_4B50, 4)
    bytes.put(0, 4)
    bytes.put(start, 8)
    bytes.put(1, 4)
  }
}

extension [UInt8] {
  /// In so many bytes, the lowest first.
  fileprivate mutating func put(_ number: Int, _ count: Int) {
    for place in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  /// What both heads of an entry say alike: how it is stored, since when, what it is.
  fileprivate mutating func put(_ entry: ZipWriter.Entry) {
    put(0, 4)
    put(0, 2)
    put(1 << 5 | 1, 2)
    put(Int(entry.crc), 4)
    put(entry.size, 4)
    put(entry.size, 4)
    put(entry.name.count, 2)
  }
}
