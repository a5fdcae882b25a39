internal import Files

/// Sixteen bytes of a SHA-256 digest: enough to tell one thing from another, in little room.
struct Digest: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  init(_ bytes: [UInt8]) {
    let sha256 = SHA256.digest(bytes)
    high = Digest.number(sha256[0..<8])
    low = Digest.number(sha256[8..<16])
  }

  /// Of texts one after the other, each with its length: none can pass for two.
  init(_ texts: [String]) { self.init(Array(texts.map { "\($0.utf8.count):\($0)" }.joined().utf8)) }

  /// 32 hexadecimal digits; nil for anything else.
  init?(hex: Substring) {
    guard hex.utf8.count == 32, hex.allSatisfy(\.isHexDigit),
      let high = UInt64(hex.prefix(16), radix: 16),
      let low = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    (self.high, self.low) = (high, low)
  }

  static let none = Digest(high: 0, low: 0)

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The same in whatever order things are combined.
  func combined(with other: Digest) -> Digest {
    Digest(high: high &+ other.high, low: low &+ other.low)
  }

  var hex: String { [high, low].map(Digest.padded).joined() }

  private static func padded(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
