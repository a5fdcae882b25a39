/// Bytes of a font with numbers of 16 bits in them.
struct BigEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// - Precondition: both bytes are there.
  func unsigned(at offset: Int) -> Int { Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) }
  func signed(at offset: Int) -> Int { Int(Int16(truncatingIfNeeded: unsigned(at: offset))) }
}
