/// The bytes of all texts, one behind another.
final class TextStore: Sendable {
  private let bytes: [UInt8]

  init(_ bytes: consuming [UInt8]) { self.bytes = bytes }

  func string(_ range: TextRange) -> String {
    String(decoding: bytes[Int(range.start)..<Int(range.start) + Int(range.count)], as: UTF8.self)
  }
}

/// Where a text lies among the bytes.
struct TextRange: Equatable, Sendable {
  var start: UInt32
  var count: UInt32

  /// The same among bytes that begin elsewhere.
  func moved(by bytes: Int) -> TextRange {
    TextRange(start: UInt32(Int(start) + bytes), count: count)
  }
}
