/// Addresses of pages, of mail, of files. What stands in them is no word: they
/// may be broken without a hyphen, which would be read as a part of them.
enum Address {
  /// Short ones, which fit into any cell, are not looked for.
  static func isOne(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 12 else { return false }
    return word.contains(UInt8(ascii: "_")) || word.contains(UInt8(ascii: "@"))
      || word.contains("://".utf8) || word.indices.contains { isDot($0, in: word) }
  }

  /// Where a line may end: after a mark, and in a long row without marks, as
  /// folders in a cloud are called, after every eighth letter. Three letters
  /// stay at both ends.
  static func breaks(in word: ArraySlice<UInt8>) -> [Int] {
    rows(in: word).flatMap { row in
      let inside = row.count > 16 ? stride(from: 8, to: row.count - 2, by: 8).map { $0 } : []
      return [row.startIndex] + inside.map { row.startIndex + $0 }
    }
    .filter { $0 - word.startIndex >= 3 && word.endIndex - $0 >= 3 && word[$0] < 0x80 }
  }
}

extension Address {
  /// As in "kpu.go.id" or "laporan.pdf": no stop of "S.H." or "a.n.".
  private static func isDot(_ index: Int, in word: ArraySlice<UInt8>) -> Bool {
    guard word[index] == UInt8(ascii: ".") else { return false }
    let before = word[..<index].suffix(3)
    let after = word[(index + 1)...].prefix(2)
    return before.count == 3 && after.count == 2 && (before + after).allSatisfy(isSmall)
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// The parts between the marks.
  private static func rows(in word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    word.split(whereSeparator: marks.contains)
  }

  private static let marks = Set("/?&=#_-.:,;%+~@".utf8)
}
