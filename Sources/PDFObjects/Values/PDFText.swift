/// Text strings (ISO 32000-1, 7.9.2.2).
extension PDFValue {
  /// In printable ASCII where that suffices, otherwise in UTF-16BE behind its mark.
  public static func text(_ text: String) -> PDFValue {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return .string(Array(text.utf8)) }
    return .string(
      [0xFE, 0xFF]
        + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] })
  }

  /// What a text string says, whichever of the three encodings it has; nil of other values.
  public var text: String? {
    guard let bytes = string else { return nil }
    if bytes.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2)
        .map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
      return String(decoding: units, as: UTF16.self)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    return String(String.UnicodeScalarView(bytes.map(PDFDocEncoding.scalar)))
  }
}

/// PDFDocEncoding (ISO 32000-1, D.2): Latin-1 but for these.
private enum PDFDocEncoding {
  static let low = Array("˘ˇˆ˙˝˛˚˜".unicodeScalars)
  static let high = Array("•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\u{FFFD}€".unicodeScalars)

  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x18...0x1F: low[Int(byte - 0x18)]
    case 0x80...0xA0: high[Int(byte - 0x80)]
    case 0x7F, 0xAD: "\u{FFFD}"
    default: Unicode.Scalar(byte)
    }
  }
}
