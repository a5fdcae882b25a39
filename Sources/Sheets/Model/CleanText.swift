internal import Bahasa

/// What remains of a text in a cell.
enum CleanText: Equatable {
  /// Nothing that anybody sees.
  case blank
  /// Whether it can be taken as it is; otherwise `RawCellText` reads it when it is asked for.
  case text(TextRange, isPlain: Bool)

  /// Looks at a stretch of UTF-8 where it lies, without white space at its ends.
  init(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>) {
    let (start, end) = CleanText.trimmed(bytes, range)
    guard start < end else {
      self = .blank
      return
    }
    let isPlain = CleanText.isPlain(bytes, start, end)
    if !isPlain, RawCellText(String(decoding: bytes[start..<end], as: UTF8.self)).isBlank {
      self = .blank
    } else {
      self = .text(
        TextRange(start: UInt32(start), count: UInt32(end - start)), isPlain: isPlain)
    }
  }
}

extension CleanText {
  /// Whether all of it is ASCII without controls, as nearly all text is, and no trace of
  /// another program.
  private static func isPlain(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let count = end - start
    switch bytes[start] {
    case UInt8(ascii: "="), UInt8(ascii: "'"): return false
    case UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "("),
      UInt8(ascii: "\\"), UInt8(ascii: "E"), UInt8(ascii: "G"):
      if count < 64, bytes[start] == UInt8(ascii: "(") || count < 16, isTrace(bytes[start..<end]) {
        return false
      }
    case UInt8(ascii: "A"), UInt8(ascii: "a"), UInt8(ascii: "B"), UInt8(ascii: "b"),
      UInt8(ascii: "D"), UInt8(ascii: "d"), UInt8(ascii: "L"), UInt8(ascii: "l"),
      UInt8(ascii: "M"), UInt8(ascii: "m"):
      // “Akan diisi”, “belum diisi”, “diisi kemudian”, “lorem ipsum”, “menyusul”, “MERGEFIELD X”.
      if 8..<64 ~= count, mayBeTrace(bytes[start + 2] | 0x20, bytes[start + 3] | 0x20),
        isTrace(bytes[start..<end])
      {
        return false
      }
    case UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "X"), UInt8(ascii: "x"):
      // “TBA”, “t.b.a.”, “To be announced”, “xxx”.
      let second = 3...20 ~= count ? bytes[start + 1] | 0x20 : 0
      if "bo.x".utf8.contains(second), isTrace(bytes[start..<end]) { return false }
    default: break
    }
    var index = start
    while index < end, bytes[index] >= 0x20, bytes[index] < 0x7F, !TypedText.isMark(bytes[index]) {
      index += 1
    }
    return index == end
  }

  /// The third and fourth letter of these words.
  private static func mayBeTrace(_ third: UInt8, _ fourth: UInt8) -> Bool {
    switch (third, fourth) {
    case (0x61, 0x6E), (0x6C, 0x75), (0x69, 0x73), (0x72, 0x65), (0x6E, 0x79), (0x72, 0x67): true
    default: false
    }
  }

  private static func isTrace(_ bytes: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Bool {
    TypedText.isTrace(String(decoding: bytes, as: UTF8.self))
  }

  private static func trimmed(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (Int, Int) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while start < end, isBlank(bytes[end - 1]) { end -= 1 }
    return (start, end)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
