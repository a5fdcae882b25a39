extension TypedText.Remark {
  init?(_ typed: String, cleaned: String) {
    if TypedText.Remark.nothings.contains(cleaned) {
      self = .nothing
    } else if let repaired = TypedText.Remark.repaired(typed) {
      self = .encoding(TypedText(repaired).text)
    } else if let unescaped = TypedText.Remark.unescaped(cleaned) {
      self = .web(unescaped)
    } else {
      return nil
    }
  }

  /// What databases and statistics programs write for nothing.
  public static let nothings: Set<String> = [
    "NULL", "null", "Null", "(null)", "(NULL)", "\\N", "NaN", "nan", "NaT", "None", "undefined",
    "<NA>",
  ]

  /// The text whose UTF-8 was read as Windows-1252; nil when it was not.
  ///
  /// Runs of letters beyond ASCII are turned back into bytes: by accident these are
  /// never UTF-8 in words of our languages.
  private static func repaired(_ typed: String) -> String? {
    guard typed.utf8.contains(0xC3) else { return nil }
    var result = ""
    var run: [Unicode.Scalar] = []
    var isRepaired = false
    func endRun() {
      let bytes = run.compactMap(byte)
      if run.count > 1, bytes.count == run.count,
        let text = String(validating: bytes, as: UTF8.self)
      {
        result += text
        isRepaired = true
      } else {
        result.unicodeScalars.append(contentsOf: run)
      }
      run = []
    }
    for scalar in typed.unicodeScalars {
      if scalar.isASCII {
        endRun()
        result.unicodeScalars.append(scalar)
      } else {
        run.append(scalar)
      }
    }
    endRun()
    return isRepaired ? result : nil
  }

  /// The byte that Windows-1252 reads as this letter.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if 0x80...0xFF ~= scalar.value { return UInt8(scalar.value) }
    return windows1252.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  /// From 0x80 on; where there is no letter, U+0000.
  private static let windows1252: [Unicode.Scalar] = Array(
    "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ".unicodeScalars)

  private static func unescaped(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return nil }
    let result = entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
    return result == text ? nil : result
  }

  /// “&amp;” last: “&amp;lt;” is written twice.
  private static let entities = [
    ("&quot;", "\""), ("&#34;", "\""), ("&apos;", "’"), ("&#39;", "’"), ("&#039;", "’"),
    ("&rsquo;", "’"), ("&#8217;", "’"), ("&ldquo;", "“"), ("&rdquo;", "”"), ("&ndash;", "–"),
    ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&#160;", " "), ("&amp;", "&"),
  ]
}
