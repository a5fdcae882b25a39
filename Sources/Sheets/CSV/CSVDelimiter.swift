/// Finds out what stands between the cells of a text file.
enum CSVDelimiter {
  /// The commonest here first: the semicolon, since the comma is in numbers.
  private static let known: [UInt8] = [
    UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"), UInt8(ascii: ","),
  ]
  /// So many lines, or bytes, tell enough.
  private static let lines = 50
  static let length = 64 << 10

  /// The mark that a first line such as "sep=;" states, and where the next
  /// line begins: Excel's own way to say it. That line is no row.
  static func stated(_ bytes: Slice<UnsafeMutableBufferPointer<UInt8>>) -> (UInt8, Int)? {
    let head = bytes.prefix(7).map { $0 | 0x20 }
    guard head.starts(with: "sep=".utf8), bytes.count > 4 else { return nil }
    let mark = bytes[bytes.startIndex + 4]
    var end = bytes.startIndex + 5
    guard mark != 0x0D, mark != 0x0A, mark != 0x22, mark < 0x80 else { return nil }
    if end < bytes.endIndex, bytes[end] == 0x0D { end += 1 }
    if end < bytes.endIndex, bytes[end] == 0x0A { end += 1 }
    return end > bytes.startIndex + 5 || end == bytes.endIndex ? (mark, end) : nil
  }

  /// The mark that most lines have equally often, title lines or not; of equals
  /// the one that they have most often. 0 for a file of one column.
  static func sniffed(_ bytes: Slice<UnsafeMutableBufferPointer<UInt8>>) -> UInt8 {
    let lines = counted(bytes)
    var best: (mark: UInt8, agreeing: Int, count: Int) = (0, 0, 0)
    for (index, mark) in known.enumerated() {
      for count in Set(lines.map { $0[index] }).subtracting([0]).sorted() {
        let agreeing = lines.count { $0[index] == count }
        if (agreeing, count) > (best.agreeing, best.count) { best = (mark, agreeing, count) }
      }
    }
    return best.mark
  }

  /// How often each mark stands outside quotes, for every line that is not blank.
  private static func counted(_ bytes: Slice<UnsafeMutableBufferPointer<UInt8>>) -> [[Int]] {
    var result: [[Int]] = []
    var line = known.map { _ in 0 }
    var isQuoted = false
    // Elsewhere a quotation mark is one of the text; a doubled one goes on.
    var mayOpen = true
    var isBlank = true
    for byte in bytes.prefix(length) {
      let isQuote = byte == UInt8(ascii: "\"") && (isQuoted || mayOpen)
      if isQuote { isQuoted.toggle() }
      mayOpen = isQuote || byte == 0x0A || byte == 0x0D || known.contains(byte)
      if !isQuoted && (byte == 0x0A || byte == 0x0D) {
        if !isBlank { result.append(line) }
        (line, isBlank) = (known.map { _ in 0 }, true)
        if result.count == lines { return result }
      } else {
        isBlank = isBlank && byte == 0x20
        if !isQuoted, let index = known.firstIndex(of: byte) { line[index] += 1 }
      }
    }
    return isBlank ? result : result + [line]
  }
}
