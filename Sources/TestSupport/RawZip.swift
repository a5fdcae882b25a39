/// A ZIP archive made by hand, so that it can lie about what it holds.
public struct RawZip {
  private var local: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  /// Whether all files are marked as encrypted.
  private let isLocked: Bool

  public init(isLocked: Bool = false) { self.isLocked = isLocked }

  /// Adds a file as it is.
  public mutating func store(_ content: [UInt8], as name: String) {
    add(name, content, method: 0, size: content.count, crc: RawZip.crc(content))
  }

  /// Adds a file that is deflated already; size and sum may be lies.
  public mutating func deflated(_ packed: [UInt8], as name: String, size: Int) {
    add(name, packed, method: 8, size: size, crc: 0)
  }

  /// Adds entries to the directory that all name the first file.
  public mutating func repeatFirst(_ times: Int) {
    let entry = directory
    directory.reserveCapacity(entry.count * (times + 1))
    for _ in 0..<times { directory += entry }
    count += times
  }

  public var bytes: [UInt8] {
    local + directory + RawZip.numbers((0x0605_4b50, 4), (0, 2), (0, 2), (count, 2), (count, 2))
      + RawZip.numbers((directory.count, 4), (local.count, 4), (0, 2))
  }

  private mutating func add(
    _ name: String, _ packed: [UInt8], method: Int, size: Int, crc: UInt32
  ) {
    let offset = local.count
    let head =
      RawZip.numbers((20, 2), (isLocked ? 1 : 0, 2), (method, 2), (0, 2), (0x21, 2), (Int(crc), 4))
      + RawZip.numbers((packed.count, 4), (size, 4), (name.utf8.count, 2), (0, 2))
    local += RawZip.numbers((0x0403_4b50, 4)) + head + Array(name.utf8)
    local += packed
    directory += RawZip.numbers((0x0201_4b50, 4), (20, 2)) + head
    directory += RawZip.numbers((0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)) + Array(name.utf8)
    count += 1
  }

  /// Numbers of so many bytes, the lowest first.
  private static func numbers(_ values: (Int, Int)...) -> [UInt8] {
    values.flatMap { value, width in
      (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 0 ? sum >> 1 : 0xEDB8_8320 ^ (sum >> 1) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }
}
