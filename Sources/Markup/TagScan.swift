/// Finds where the attribute values stand in the bytes of a start tag.
struct TagScan {
  var values: [String: Range<Int>] = [:]

  init(_ bytes: ArraySlice<UInt8>) {
    var nameStart: Int?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let end = bytes[(index + 1)...].firstIndex(of: byte) ?? bytes.endIndex
        if let start = nameStart { values[name(bytes[start..<index])] = index + 1..<end }
        nameStart = nil
        index = end
      } else if byte <= UInt8(ascii: " ") {
        if let start = nameStart, !bytes[start..<index].contains(UInt8(ascii: "=")) {
          nameStart = nextIsEquals(bytes[index...]) ? start : nil
        }
      } else if nameStart == nil {
        nameStart = index
      }
      index += 1
    }
  }

  private func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix { $0 > 32 && $0 != UInt8(ascii: "=") }, as: UTF8.self)
  }

  private func nextIsEquals(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first { $0 > 32 } == UInt8(ascii: "=")
  }
}
