/// Encodings of one byte a letter, in which programs read what was written in UTF-8.
enum CodePage {
  /// A letter whose bytes were read as letters, or as the controls of ISO 8859-1: by accident
  /// these are none in words of our languages.
  static func misread(_ scalars: SpoiltPart.Scalars, _ at: Int) -> SpoiltPart.Decoded? {
    guard !scalars[at].isASCII else { return nil }
    for page in pages {
      if let found = misread(scalars[at...], page) { return found }
    }
    // The last byte of ” is no letter of Windows-1252, and was dropped; others may have been.
    if scalars[at...].starts(with: ["â", "€"]) {
      let isAmid =
        at > 0 && scalars[at - 1].properties.isAlphabetic
        && scalars[at...].dropFirst(2).first?.properties.isAlphabetic == true
      return (2, isAmid ? "’" : "”")
    }
    let value = scalars[at].value
    guard 0x80...0x9F ~= value, windows[Int(value) - 0x80] != "\0" else { return nil }
    return (1, String(windows[Int(value) - 0x80]))
  }

  private typealias Page = [Unicode.Scalar: UInt8]

  private static func misread(
    _ scalars: ArraySlice<Unicode.Scalar>, _ page: Page
  ) -> SpoiltPart.Decoded? {
    guard let first = scalars.first.flatMap({ page[$0] }), let count = length(first) else {
      return nil
    }
    let bytes = scalars.prefix(count).compactMap { page[$0] }
    guard bytes.count == count, let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    return (count, text)
  }

  /// In bytes, of the letters that such texts hold: Latin, Arabic, marks, pictures.
  private static func length(_ first: UInt8) -> Int? {
    switch first {
    case 0xC2...0xC5, 0xD8...0xDB: 2
    case 0xE2, 0xEF: 3
    case 0xF0: 4
    default: nil
    }
  }

  /// From 0x80 on; where there is no letter, U+0000.
  private static let windows: [Unicode.Scalar] = Array(
    "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ".unicodeScalars)

  private static let pages = [windows1252] + [macRoman, cp437, cp850].map(\.pageOfMarks)

  /// With the controls of ISO 8859-1.
  private static let windows1252 = Page(
    uniqueKeysWithValues: (UInt8(0x80)...0xFF).map { (Unicode.Scalar($0), $0) }
  ).merging(String(String.UnicodeScalarView(windows)).page) { first, _ in first }

  private static let macRoman =
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"

  private static let cp437 =
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
    + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}"

  private static let cp850 =
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
    + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}"
}

extension String {
  /// Without lines of tables and without what no letter of ours begins with: such
  /// characters are drawn with, too.
  fileprivate var pageOfMarks: [Unicode.Scalar: UInt8] {
    page.filter { scalar, byte in
      byte < 0xC0 ? !(0x2500...0x259F ~= scalar.value) : [0xC2, 0xC3, 0xE2].contains(byte)
    }
  }

  /// The letters from 0x80 on.
  fileprivate var page: [Unicode.Scalar: UInt8] {
    Dictionary(unicodeScalars.enumerated().map { ($1, UInt8(0x80 + $0)) }) { first, _ in first }
  }
}
