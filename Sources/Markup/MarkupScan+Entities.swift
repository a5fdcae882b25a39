extension MarkupScan {
  /// With the names written out that Illustrator gives to namespaces in the declaration of the
  /// document's type. Lines stay where they are.
  ///
  /// - Returns: the file as it is when it declares anything but a few short texts without
  ///   markup, or uses them too often to be namespaces.
  static func expanded(_ bytes: [UInt8]) -> [UInt8] {
    guard let start = endOfDoctype(in: bytes.prefix(4096)),
      let open = bytes[start...].firstIndex(where: { "[<>".utf8.contains($0) }),
      bytes[open] == UInt8(ascii: "["),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "]")), close - open < longestSubset
    else { return bytes }
    let subset = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    let entity = /<!ENTITY\s+([\w.-]+)\s+"([^"<&%\n]*)"\s*>/
    guard subset.replacing(entity, with: "").allSatisfy(\.isWhitespace) else { return bytes }
    let texts = Dictionary(
      subset.matches(of: entity).map { (String($0.1), Array(String($0.2).utf8)) },
      uniquingKeysWith: { first, _ in first })
    let lines = bytes[open..<close].filter { $0 == UInt8(ascii: "\n") }
    let parts = bytes[(close + 1)...].split(
      separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    var written = Array(bytes[..<open]) + lines + parts[0]
    var references = 0
    for part in parts.dropFirst() {
      let name = part.prefix(longestName).prefix { $0 != UInt8(ascii: ";") }
      if let text = texts[String(decoding: name, as: UTF8.self)] {
        references += 1
        guard references <= mostReferences else { return bytes }
        written += text + part.dropFirst(name.count + 1)
      } else {
        written += [UInt8(ascii: "&")] + part
      }
    }
    return written
  }

  /// Behind its keyword. The library's own search of a collection takes fifty times as long, and
  /// every drawing passes here.
  private static func endOfDoctype(in head: ArraySlice<UInt8>) -> Int? {
    let keyword = Array("<!DOCTYPE".utf8)
    let start = head.indices.first {
      head[$0] == keyword[0] && head[$0...].starts(with: keyword)
    }
    return start.map { $0 + keyword.count }
  }

  private static var longestSubset: Int { 4096 }
  private static var longestName: Int { 40 }
  private static var mostReferences: Int { 100 }
}
