// What must be known of a file before libxml2 reads it.

extension MarkupScan {
  /// The encoding that the file says it has, when that is none of those in which a byte of
  /// ASCII always stands for itself.
  static func foreignEncoding(_ bytes: [UInt8]) -> String? {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[mark...].prefix(512)
    guard head.starts(with: "<?xml".utf8) else { return nil }
    guard let end = head.firstRange(of: Array("?>".utf8)) else { return "" }
    guard let range = TagScan(head[..<end.lowerBound]).values["encoding"] else { return nil }
    let name = String(decoding: bytes[range], as: UTF8.self)
    let plain = name.lowercased()
    let isKnown =
      ["utf-8", "utf8", "us-ascii", "ascii"].contains(plain)
      || ["iso-8859-", "windows-125"].contains { plain.hasPrefix($0) }
    return isKnown ? nil : name
  }

}

/// Where a tag with more attributes than that begins. A "<" stands in no value of a
/// well-formed file, so that no tag reaches beyond the next one.
func crowdedTag(_ bytes: [UInt8], most: Int) -> Int? {
  var (start, fields, isAssigned) = (0, 0, false)
  for (index, byte) in bytes.enumerated() {
    switch byte {
    case UInt8(ascii: "<"): (start, fields) = (index, 0)
    case UInt8(ascii: "="): isAssigned = true
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if isAssigned { fields += 1 }
      isAssigned = false
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): break
    default: isAssigned = false
    }
    if fields > most { return start }
  }
  return nil
}
