/// The first line of a file and its last ones (ISO 32000-1, 7.5.2 and 7.5.5).
struct FileFrame {
  var version: String
  /// Where "%PDF-" stands.
  var header: Int
  /// What offsets are counted from.
  var origin: Int
  /// The offset that "startxref" states.
  var xref: Int
  /// Behind "%%EOF" and the end of its line.
  var end: Int

  init(_ bytes: [UInt8]) throws(PDFFault) {
    // So far down most programs look for it.
    guard let header = bytes.prefix(1024 + 5).firstOffset(of: "%PDF-") else { throw .notPDF }
    self.header = header
    version = String(
      decoding: bytes[(header + 5)...].prefix(16).prefix { $0.isDigit || $0 == 0x2E },
      as: UTF8.self)
    guard let start = bytes.lastOffset(of: "startxref") else {
      throw .damaged(.end, at: bytes.count)
    }
    var reader = ValueReader(bytes, at: start)
    guard let (xref, end) = reader.fileEnd() else { throw .damaged(.end, at: start) }
    (self.xref, self.end) = (xref, end)
    origin = FileFrame.isXref(bytes, header + min(xref, bytes.count)) ? header : 0
  }

  /// "xref", or the number of an object, and nothing that it is the end of.
  private static func isXref(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset == 0 || offset <= bytes.count && !bytes[offset - 1].isRegular else { return false }
    var reader = ValueReader(bytes, at: offset)
    if reader.skipWord("xref") { return true }
    return (try? reader.objectHead()) != nil
  }
}

extension ValueReader {
  /// "startxref", an offset, "%%EOF" and the end of that line; nil, when that does not come
  /// next.
  mutating func fileEnd() -> (xref: Int, end: Int)? {
    while next?.isWhite == true { at += 1 }
    guard skipWord("startxref"), let xref = naturalAhead() else { return nil }
    while next?.isWhite == true { at += 1 }
    guard skip("%%EOF") else { return nil }
    if next == 13 { at += 1 }
    if next == 10 { at += 1 }
    return (xref, at)
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where a word stands first.
  func firstOffset(of word: StaticString) -> Int? {
    guard count >= word.utf8CodeUnitCount else { return nil }
    return (startIndex...endIndex - word.utf8CodeUnitCount).first { isWord(word, at: $0) }
  }

  /// Where it stands last.
  func lastOffset(of word: StaticString) -> Int? {
    guard count >= word.utf8CodeUnitCount else { return nil }
    return (startIndex...endIndex - word.utf8CodeUnitCount).last { isWord(word, at: $0) }
  }

  private func isWord(_ word: StaticString, at offset: Int) -> Bool {
    (0..<word.utf8CodeUnitCount).allSatisfy { self[offset + $0] == word.utf8Start[$0] }
  }
}
