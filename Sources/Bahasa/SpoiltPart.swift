/// A part of a text that a program spoilt, and what it probably was.
struct SpoiltPart {
  let text: String
  let meant: String

  typealias Scalars = [Unicode.Scalar]
  /// How many characters it is now, and what it was.
  typealias Decoded = (count: Int, meant: String)
  /// What was spoilt from an index on.
  typealias Decoder = (Scalars, Int) -> Decoded?

  /// Letters that were read in another encoding than they were written in.
  init?(encoding typed: String) {
    guard typed.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    self.init(typed, CodePage.misread)
  }

  /// Codes of web pages.
  init?(web text: String) {
    guard text.utf8.contains(where: SpoiltPart.isOfWeb) else { return nil }
    self.init(text, SpoiltPart.webCode)
  }

  /// Codes of mails, addresses and programs: "=C3=A9", "%27", "\\u2019".
  init?(code text: String) {
    guard text.utf8.contains(where: SpoiltPart.isOfCode) else { return nil }
    self.init(text, SpoiltPart.code)
  }

  /// Letters that were written in an encoding of seven bits, or that have no place in one:
  /// "Nur+IBk-aini", "Nur?aini".
  init?(narrow text: String) {
    guard text.utf8.contains(where: SpoiltPart.isOfNarrow) else { return nil }
    self.init(text, SpoiltPart.narrow)
  }

  private init?(_ typed: String, _ decode: Decoder) {
    let scalars = Array(typed.unicodeScalars)
    guard let at = scalars.indices.first(where: { decode(scalars, $0) != nil }) else { return nil }
    let part = SpoiltPart.part(of: scalars, around: at)
    text = String(String.UnicodeScalarView(part))
    meant = SpoiltPart.decoded(part, decode)
  }

  /// How many characters are shown before the first that is spoilt, and from it on.
  private static let shown = (before: 20, from: 40)

  /// A short text, or what is around an index of it, not cut amid letters beyond ASCII.
  private static func part(of scalars: Scalars, around at: Int) -> Scalars {
    guard scalars.count > shown.before + shown.from else { return scalars }
    let start = max(0, at - shown.before)
    let end = min(scalars.count, at + shown.from)
    let tail = scalars[end...].prefix(shown.from).prefix { !$0.isASCII }
    let space = start == 0 ? nil : scalars[start..<at].firstIndex(of: " ")
    return Array(scalars[(space.map { $0 + 1 } ?? start)..<tail.endIndex])
  }

  /// Decoded as often as it was spoilt: “&amp;lt;” is written twice.
  private static func decoded(_ scalars: Scalars, _ decode: Decoder) -> String {
    var decoded: Scalars = []
    var at = 0
    var isSpoilt = false
    while at < scalars.count {
      let found = decode(scalars, at)
      isSpoilt = isSpoilt || found != nil
      decoded += found.map { Array($0.meant.unicodeScalars) } ?? [scalars[at]]
      at += found?.count ?? 1
    }
    return isSpoilt
      ? SpoiltPart.decoded(decoded, decode) : String(String.UnicodeScalarView(decoded))
  }
}

extension SpoiltPart {
  /// Whether a code can begin there.
  static func isMark(_ byte: UInt8) -> Bool {
    isOfWeb(byte) || isOfCode(byte) || isOfNarrow(byte)
  }

  private static func isOfWeb(_ byte: UInt8) -> Bool { byte == 0x26 || byte == 0x3C }

  private static func isOfCode(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "\\")
  }

  private static func isOfNarrow(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "?")
  }

  private static func webCode(_ scalars: Scalars, _ at: Int) -> Decoded? {
    guard scalars[at] == "&" || scalars[at] == "<", at + 1 < scalars.count,
      scalars[at + 1] != " ", scalars[at + 1] != scalars[at]
    else { return nil }
    return numbered(scalars[at...])
      ?? webCodes.first { scalars[at...].starts(with: $0.scalars) }
      .map { ($0.scalars.count, $0.meant) }
  }

  /// "&#8217;", "&#x2019;".
  private static func numbered(_ scalars: ArraySlice<Unicode.Scalar>) -> Decoded? {
    guard scalars.starts(with: ["&", "#"]), let end = scalars.prefix(10).firstIndex(of: ";")
    else { return nil }
    let number = String(String.UnicodeScalarView(scalars[(scalars.startIndex + 2)..<end]))
    let isHexadecimal = number.lowercased().hasPrefix("x")
    guard
      let code = UInt32(number.dropFirst(isHexadecimal ? 1 : 0), radix: isHexadecimal ? 16 : 10),
      code >= 0x20, let scalar = Unicode.Scalar(code)
    else { return nil }
    return (
      end + 1 - scalars.startIndex, scalar == "'" ? "’" : scalar == "\u{A0}" ? " " : String(scalar)
    )
  }

  private static let webCodes = [
    ("&quot;", "\""), ("&apos;", "’"),
    ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&ldquo;", "“"),
    ("&rdquo;", "”"), ("&ndash;", "–"), ("&mdash;", "—"), ("&eacute;", "é"), ("&hellip;", "…"),
    ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&amp;", "&"),
    ("<br>", " "), ("<br/>", " "), ("<br />", " "), ("<p>", ""), ("</p>", ""), ("<b>", ""),
    ("</b>", ""), ("<i>", ""), ("</i>", ""), ("<strong>", ""), ("</strong>", ""),
    ("<div>", ""), ("</div>", ""), ("<span>", ""), ("</span>", ""),
  ].map { (scalars: Array($0.0.unicodeScalars), meant: $0.1) }

  private static func code(_ scalars: Scalars, _ at: Int) -> Decoded? {
    switch scalars[at] {
    case "=": coded(scalars, at).flatMap { $0.meant.utf8.count > 1 ? $0 : nil }
    case "%": coded(scalars, at).flatMap { isOfWord(scalars, at, $0) ? $0 : nil }
    case "\\": escaped(scalars, at)
    default: nil
    }
  }

  /// A character whose bytes are written in hexadecimal, each behind the mark that stands there.
  private static func coded(_ scalars: Scalars, _ at: Int) -> Decoded? {
    var bytes: [UInt8] = []
    var end = at
    while bytes.count < 4, let byte = hexadecimal(scalars[end...].dropFirst(), digits: 2),
      scalars[end] == scalars[at]
    {
      bytes.append(UInt8(byte))
      end += 3
      if let text = String(validating: bytes, as: UTF8.self), byte >= 0x20, byte != 0x7F {
        return (bytes.count * 3, text == "'" ? "’" : text)
      }
      guard end < scalars.count else { break }
    }
    return nil
  }

  /// "%27" and "%C3%A9" in a word, and none in an address or a file's name.
  private static func isOfWord(_ scalars: Scalars, _ at: Int, _ found: Decoded) -> Bool {
    let (before, behind) = word(scalars, at)
    return before.contains(where: \.properties.isAlphabetic)
      && (found.meant.utf8.count > 1 || behind.last?.properties.isAlphabetic == true)
      && !(before + behind).contains { "./:?@\\".unicodeScalars.contains($0) }
  }

  /// What stands before a place in its word, backwards, and from it on.
  private static func word(_ scalars: Scalars, _ at: Int) -> (before: Scalars, from: Scalars) {
    (
      scalars[..<at].suffix(60).reversed().prefix { !$0.isBlank },
      Array(scalars[at...].prefix(60).prefix { !$0.isBlank })
    )
  }

  /// "\\u2019", "\\'".
  private static func escaped(_ scalars: Scalars, _ at: Int) -> Decoded? {
    let rest = scalars[at...].dropFirst()
    if rest.first == "'" { return (2, "’") }
    if rest.first == "\"" { return (2, "\"") }
    guard rest.first == "u", let code = hexadecimal(rest.dropFirst(), digits: 4), code >= 0xA0,
      let scalar = Unicode.Scalar(code)
    else { return nil }
    return (6, String(scalar))
  }

  private static func narrow(_ scalars: Scalars, _ at: Int) -> Decoded? {
    switch scalars[at] {
    case "+": utf7(scalars[at...])
    case "?": lost(scalars, at)
    default: nil
    }
  }

  /// A mark that became “?” amid a word, none of an address.
  private static func lost(_ scalars: Scalars, _ at: Int) -> Decoded? {
    let (before, behind) = word(scalars, at)
    guard before.first?.properties.isAlphabetic == true,
      behind.dropFirst().first?.properties.isAlphabetic == true,
      !(before + behind).contains(where: { "./:=&@\\".unicodeScalars.contains($0) })
    else { return nil }
    return (1, "’")
  }

  /// "+IBk-": UTF-16 in the 64 letters of UTF-7; of Latin letters and marks that texts have.
  private static func utf7(_ scalars: ArraySlice<Unicode.Scalar>) -> Decoded? {
    guard let end = scalars.prefix(40).firstIndex(of: "-") else { return nil }
    let digits = scalars[..<end].dropFirst().compactMap(sixBits.firstIndex)
    guard digits.count > 2, digits.count == end - scalars.startIndex - 1 else { return nil }
    var (units, bits, width): ([UInt16], Int, Int) = ([], 0, 0)
    for digit in digits {
      (bits, width) = (bits << 6 | digit, width + 6)
      guard width >= 16 else { continue }
      width -= 16
      units.append(UInt16(bits >> width))
      bits &= 1 << width - 1
    }
    guard width < 6, bits == 0, units.allSatisfy(isOfLatin) else { return nil }
    return (end + 1 - scalars.startIndex, String(decoding: units, as: UTF16.self))
  }

  private static let sixBits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)

  private static func isOfLatin(_ unit: UInt16) -> Bool {
    switch unit {
    case 0xA0, 0xAB, 0xB0, 0xB4, 0xB7, 0xBB, 0xBD, 0xC0...0x17F, 0x2013, 0x2014, 0x2018...0x201E,
      0x2022, 0x2026:
      true
    default: false
    }
  }

  private static func hexadecimal(_ scalars: ArraySlice<Unicode.Scalar>, digits: Int) -> UInt32? {
    let text = String(String.UnicodeScalarView(scalars.prefix(digits)))
    return text.utf8.count == digits && text.allSatisfy(\.isHexDigit)
      ? UInt32(text, radix: 16) : nil
  }
}
