internal import Bahasa

/// What remains of a text in a cell.
enum CleanText: Equatable {
  /// Nothing but white space.
  case blank
  case text(TextRange)
  case forbidden(Unicode.Scalar)

  /// Cleans a stretch of UTF-8 where it lies: without white space at its ends,
  /// and with every line break as "\n".
  init(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>) {
    let (start, end) = CleanText.trimmed(bytes, range)
    guard start < end else {
      self = .blank
      return
    }
    if CleanText.isPlain(bytes, start, end) {
      self = .text(TextRange(start: UInt32(start), count: UInt32(end - start)))
    } else {
      self = CleanText.checked(bytes, start..<CleanText.joined(bytes, start, end))
    }
  }
}

extension CleanText {
  /// Whether all of it is ASCII without controls, as nearly all text is.
  private static func isPlain(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var index = start
    while index < end, bytes[index] >= 0x20, bytes[index] < 0x7F { index += 1 }
    return index == end
  }

  private static func trimmed(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (Int, Int) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let width = blank(bytes[start], start + 1 < end ? bytes[start + 1] : 0) {
      start += width
    }
    while start < end {
      if blank(bytes[end - 1], 0) == 1 {
        end -= 1
      } else if end - start >= 2, blank(bytes[end - 2], bytes[end - 1]) == 2 {
        end -= 2
      } else {
        break
      }
    }
    return (start, end)
  }

  /// How many bytes a blank takes: space, tab, line breaks, no-break space.
  private static func blank(_ byte: UInt8, _ next: UInt8) -> Int? {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2 where next == 0xA0: 2
    default: nil
    }
  }

  /// "\r\n" and "\r" become "\n".
  ///
  /// - Returns: the new end.
  private static func joined(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var write = start
    for read in start..<end {
      let byte = bytes[read]
      if byte == 0x0A, read > start, bytes[read - 1] == 0x0D { continue }
      bytes[write] = byte
      write += 1
    }
    for index in start..<write where bytes[index] == 0x0D { bytes[index] = 0x0A }
    return write
  }

  private static func checked(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>
  ) -> CleanText {
    var decoder = UTF8()
    var iterator = bytes[range].makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if scalar != "\n", ForbiddenCharacter(scalar, isTabAllowed: true) != nil {
          return .forbidden(scalar)
        }
      case .error: return .forbidden("\u{FFFD}")
      case .emptyInput:
        return .text(TextRange(start: UInt32(range.lowerBound), count: UInt32(range.count)))
      }
    }
  }
}
