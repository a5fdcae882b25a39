extension TypedText {
  /// What it probably was before a program spoilt it; it is read as it stands.
  public var remark: Remark? { spoilt?.remark }

  /// The same with the part of the text that is meant: of a long one not more than can be shown.
  public var spoilt: (text: String, remark: Remark)? {
    if TypedText.nothings.contains(text) { return (text, .nothing) }
    if let part = SpoiltPart(encoding: typed) {
      return (TypedText(part.text).text, .encoding(TypedText(part.meant).text))
    }
    return SpoiltPart(web: text).map { ($0.text, .web($0.meant)) }
  }

  /// Whether a short text is what other programs leave for nothing or for a fault.
  public static func isTrace(_ text: String) -> Bool {
    nothings.contains(text) || Debris.fault(in: text) != nil
  }

  /// Whether a byte may begin what other programs leave in a text.
  public static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || Debris.isMark(byte)
  }

  /// What databases and statistics programs write for nothing.
  private static let nothings: Set<String> = [
    "NULL", "null", "Null", "(null)", "(NULL)", "\\N", "NaN", "nan", "NaT", "None", "undefined",
    "<NA>",
  ]
}

/// A part of a text that a program spoilt, and what it probably was.
struct SpoiltPart {
  let text: String
  let meant: String

  /// How many characters are shown before the first that is spoilt, and from it on.
  private static let shown = (before: 20, from: 40)

  private typealias Scalars = ArraySlice<Unicode.Scalar>

  /// A short text, or what is around an index of it, not cut amid letters beyond ASCII.
  private static func part(of scalars: [Unicode.Scalar], around at: Int) -> Scalars {
    guard scalars.count > shown.before + shown.from else { return scalars[...] }
    let start = max(0, at - shown.before)
    let end = min(scalars.count, at + shown.from)
    let tail = scalars[end...].prefix(shown.from).prefix { !$0.isASCII }
    let part = scalars[start..<tail.endIndex]
    let space = scalars[start..<at].firstIndex(of: " ")
    return start == 0 ? part : part[(space.map { $0 + 1 } ?? start)...]
  }

  private static func string(_ scalars: Scalars) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

// UTF-8 that was read as Windows-1252.
extension SpoiltPart {
  /// Runs of letters beyond ASCII are turned back into bytes: by accident these are
  /// never UTF-8 in words of our languages.
  init?(encoding typed: String) {
    guard typed.utf8.contains(0xC3) else { return nil }
    let scalars = Array(typed.unicodeScalars)
    guard let at = SpoiltPart.runs(scalars[...]).first(where: { $0.meant != nil })?.start else {
      return nil
    }
    let part = SpoiltPart.part(of: scalars, around: at)
    text = SpoiltPart.string(part)
    meant = SpoiltPart.runs(part).map { $0.meant ?? $0.text }.joined()
  }

  /// Letters beyond ASCII, or within it.
  private struct Run {
    let start: Int
    let text: String
    /// What it was; nil when it is as it should be.
    let meant: String?
  }

  private static func runs(_ scalars: Scalars) -> some Sequence<Run> {
    sequence(state: scalars) { rest -> Run? in
      guard let first = rest.first else { return nil }
      let run = rest.prefix { $0.isASCII == first.isASCII }
      rest = rest[run.endIndex...]
      return Run(
        start: run.startIndex, text: string(run), meant: first.isASCII ? nil : repaired(run))
    }
  }

  private static func repaired(_ run: Scalars) -> String? {
    guard run.count > 1 else { return nil }
    let bytes = run.compactMap(byte)
    return bytes.count == run.count ? String(validating: bytes, as: UTF8.self) : nil
  }

  /// The byte that Windows-1252 reads as this letter.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if 0x80...0xFF ~= scalar.value { return UInt8(scalar.value) }
    return windows1252.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  /// From 0x80 on; where there is no letter, U+0000.
  private static let windows1252: [Unicode.Scalar] = Array(
    "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ".unicodeScalars)
}

// Codes of web pages.
extension SpoiltPart {
  init?(web text: String) {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return nil }
    let scalars = Array(text.unicodeScalars)
    let at = scalars.indices.first { SpoiltPart.code(scalars[$0...]) != nil }
    guard let at else { return nil }
    let part = SpoiltPart.part(of: scalars, around: at)
    self.text = SpoiltPart.string(part)
    meant = SpoiltPart.decoded(self.text)
  }

  private static func code(_ rest: Scalars) -> (scalars: [Unicode.Scalar], meant: String)? {
    guard rest.first == "&" || rest.first == "<" else { return nil }
    return codes.first { rest.starts(with: $0.scalars) }
  }

  private static func decoded(_ text: String) -> String {
    var rest = Array(text.unicodeScalars)[...]
    var decoded = ""
    while let first = rest.first {
      let found = code(rest)
      decoded += found?.meant ?? String(first)
      rest = rest.dropFirst(found?.scalars.count ?? 1)
    }
    // “&amp;lt;” is written twice.
    return decoded == text ? text : SpoiltPart.decoded(decoded)
  }

  private static let codes = [
    ("&quot;", "\""), ("&#34;", "\""), ("&apos;", "’"), ("&#39;", "’"), ("&#039;", "’"),
    ("&rsquo;", "’"), ("&#8217;", "’"), ("&ldquo;", "“"), ("&rdquo;", "”"), ("&ndash;", "–"),
    ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&#160;", " "), ("&amp;", "&"),
    ("<br>", " "), ("<br/>", " "), ("<br />", " "), ("<p>", ""), ("</p>", ""), ("<b>", ""),
    ("</b>", ""), ("<i>", ""), ("</i>", ""), ("<strong>", ""), ("</strong>", ""),
  ].map { (scalars: Array($0.0.unicodeScalars), meant: $0.1) }
}
