/// Deflate by hand (RFC 1951, fixed codes), which packs more tightly than any
/// program would: 258 bytes in 13 bits.
struct HandDeflate {
  private var bits: [Bool] = []

  init() { bits = [false, true, false] }

  /// A piece without the head of a block.
  init(_ write: (inout HandDeflate) -> Void) { write(&self) }

  /// ASCII, as it is.
  mutating func write(_ text: String) {
    for byte in text.utf8 { code(0x30 + Int(byte), 8) }
  }

  /// The last byte again, so many times or a little less.
  mutating func repeatLast(_ times: Int) {
    for _ in 0..<times / 258 {
      code(0xC5, 8)
      code(0, 5)
    }
  }

  mutating func append(_ piece: HandDeflate) { bits += piece.bits }

  /// Without an end: it stops where a reader should have stopped before.
  var bytes: [UInt8] {
    stride(from: 0, to: bits.count / 8 * 8, by: 8).map { index in
      (0..<8).reduce(UInt8(0)) { $0 | (bits[index + $1] ? 1 << $1 : 0) }
    }
  }

  /// A text, and then its last byte again and again.
  static func flood(_ text: String, times: Int) -> [UInt8] {
    var head = HandDeflate()
    head.write(text)
    // Eight matches take 13 bytes; their pattern then repeats.
    head.repeatLast(258 * 8 * 9)
    var result = head.bytes
    let period = Array(result.suffix(13))
    result.reserveCapacity(result.count + times / 258 * 13 / 8)
    for _ in 0..<times / 258 / 8 { result += period }
    return result
  }

  /// Huffman codes come with their highest bit first.
  private mutating func code(_ value: Int, _ width: Int) {
    for bit in (0..<width).reversed() { bits.append(value >> bit & 1 == 1) }
  }
}
