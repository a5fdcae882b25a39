internal import Glibc

/// Gathers the texts of an XLSX file, cleaned, one behind another.
final class TextCollector {
  private(set) var bytes: [UInt8] = []
  private var start = 0

  /// The bytes of the text that is being gathered.
  var count: Int { bytes.count - start }

  func begin() { start = bytes.count }

  func append(_ more: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: more) }

  /// Ends the text. One that is blank or may not be used takes no room.
  func end() -> CleanText {
    unescape()
    let range = start..<bytes.count
    let text = bytes.withUnsafeMutableBufferPointer { CleanText($0, range) }
    guard case .text(let kept, _) = text else {
      bytes.removeLast(range.count)
      return text
    }
    bytes.removeLast(bytes.count - Int(kept.start) - Int(kept.count))
    return text
  }

  func store() -> TextStore { TextStore(bytes) }
}

extension TextCollector {
  /// "_x000D_" stands for a character that XML does not hold (ECMA-376 part 1,
  /// 22.9.2.19).
  private func unescape() {
    guard count >= 7, hasUnderscore else { return }
    var (read, write) = (start, start)
    while read < bytes.count {
      if let unit = escape(at: read), let scalar = Unicode.Scalar(unit) {
        for byte in UTF8.encode(scalar)! { (bytes[write], write) = (byte, write + 1) }
        read += 7
      } else {
        bytes[write] = bytes[read]
        (read, write) = (read + 1, write + 1)
      }
    }
    bytes.removeLast(bytes.count - write)
  }

  private var hasUnderscore: Bool {
    bytes.withUnsafeBytes { memchr($0.baseAddress! + start, 0x5F, count) } != nil
  }

  private func escape(at index: Int) -> UInt32? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[index + 2..<index + 6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
