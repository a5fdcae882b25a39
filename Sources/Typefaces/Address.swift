/// Addresses of pages, of mail, of files. What stands in them is no word: they
/// may be broken without a hyphen, which would be read as a part of them.
enum Address {
  static func isOne(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(UInt8(ascii: "_")) || word.contains(UInt8(ascii: "@"))
      || word.contains("://".utf8)
  }

  /// Where a line may end: after a mark, and in a long row without marks, as
  /// folders in a cloud are called, after every eighth letter. Three letters
  /// stay at both ends.
  static func breaks(in word: ArraySlice<UInt8>) -> [Int] {
    rows(in: word).flatMap { row in
      let inside = row.count > 12 ? stride(from: 8, to: row.count - 2, by: 8).map { $0 } : []
      return [row.startIndex] + inside.map { row.startIndex + $0 }
    }
    .filter { $0 - word.startIndex >= 3 && word.endIndex - $0 >= 3 && word[$0] < 0x80 }
  }
}

extension Address {
  /// The parts between the marks.
  private static func rows(in word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    word.split(whereSeparator: marks.contains)
  }

  private static let marks = Set("/?&=#_-.:,;%+~@".utf8)
}
