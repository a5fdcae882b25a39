/// Names and strings.
extension ValueReader {
  /// - Throws: `.name` for a byte zero in it. A "#" without two digits stands for itself, as in
  ///   PDF 1.1.
  mutating func name() throws(PDFFault) -> PDFName {
    let start = at
    at += 1
    while next?.isRegular == true { at += 1 }
    let word = bytes[start + 1..<at]
    let name = word.contains(UInt8(ascii: "#")) ? plain(word) : word
    guard !name.contains(0) else { throw fault(.name, at: start) }
    return PDFName(bytes: name)
  }

  private func plain(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (plain, rest) = ([UInt8](), word)
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "#"), rest.count > 1, let high = rest[rest.startIndex].hexValue,
        let low = rest[rest.startIndex + 1].hexValue
      {
        plain.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        plain.append(byte)
      }
    }
    return plain[...]
  }

  /// Between angle brackets (7.3.4.3); a digit that is missing at the end is 0.
  mutating func hexString() throws(PDFFault) -> [UInt8] {
    let start = at
    at += 1
    var string: [UInt8] = []
    var high: UInt8?
    while let byte = next {
      at += 1
      if byte == UInt8(ascii: ">") { return high.map { string + [$0 << 4] } ?? string }
      if byte.isWhite { continue }
      guard let digit = byte.hexValue else { break }
      if let first = high { string.append(first << 4 | digit) }
      high = high == nil ? digit : nil
    }
    throw fault(.string, at: start)
  }

  /// Between round brackets (7.3.4.2), which may stand in it in pairs.
  mutating func literalString() throws(PDFFault) -> [UInt8] {
    let start = at
    at += 1
    var string: [UInt8] = []
    var depth = 1
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\\"):
        escape(into: &string)
        continue
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if depth == 0 { return string }
      string.append(byte == 13 ? 10 : byte)
      if byte == 13 && next == 10 { at += 1 }
    }
    throw fault(.string, at: start)
  }

  private mutating func escape(into string: inout [UInt8]) {
    guard let byte = next else { return }
    at += 1
    switch byte {
    case UInt8(ascii: "n"): string.append(10)
    case UInt8(ascii: "r"): string.append(13)
    case UInt8(ascii: "t"): string.append(9)
    case UInt8(ascii: "b"): string.append(8)
    case UInt8(ascii: "f"): string.append(12)
    case 13: if next == 10 { at += 1 }
    case 10: break
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var code = Int(byte & 7)
      for _ in 0..<2 {
        guard let digit = next, UInt8(ascii: "0")...UInt8(ascii: "7") ~= digit else { break }
        (code, at) = (code << 3 | Int(digit & 7), at + 1)
      }
      string.append(UInt8(truncatingIfNeeded: code))
    default: string.append(byte)
    }
  }
}
