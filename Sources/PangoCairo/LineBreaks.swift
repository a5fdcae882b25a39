internal import CPango

/// Where the Unicode line breaking algorithm (UAX 14) lets a line end.
public enum LineBreaks {
  /// Byte offsets of UTF-8 text where the next line may start, in order;
  /// neither the start nor the end of the text.
  public static func offsets(in text: [UInt8], language: String) -> [Int] {
    guard !text.isEmpty else { return [] }
    let count = text.reduce(0) { $0 + (isScalarStart($1) ? 1 : 0) }
    var marks = [PangoLogAttr](repeating: PangoLogAttr(), count: count + 1)
    text.withUnsafeBytes { bytes in
      let characters = bytes.bindMemory(to: CChar.self)
      pango_get_log_attrs(
        characters.baseAddress, Int32(bytes.count), -1, pango_language_from_string(language),
        &marks, Int32(marks.count))
    }
    var offsets: [Int] = []
    var scalar = 0
    for (offset, byte) in text.enumerated() where isScalarStart(byte) {
      if offset > 0, marks[scalar].is_line_break != 0 { offsets.append(offset) }
      scalar += 1
    }
    return offsets
  }

  private static func isScalarStart(_ byte: UInt8) -> Bool {
    byte & 0b1100_0000 != 0b1000_0000
  }
}
