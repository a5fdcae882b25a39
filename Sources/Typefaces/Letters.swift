/// Which words are ordinary ones, to be hyphenated.
enum Letters {
  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The part of a word from its first to its last letter, when that is
  /// only the letters a to z and hyphens, and around it stands nothing but
  /// brackets, quotation marks and stops.
  static func plainWord(in word: ArraySlice<UInt8>) -> Range<Int>? {
    guard let first = word.firstIndex(where: isPlain), let last = word.lastIndex(where: isPlain)
    else { return nil }
    let core = word[first...last]
    let around = String(decoding: word[..<first] + word[(last + 1)...], as: UTF8.self)
    guard core.allSatisfy({ isPlain($0) || $0 == UInt8(ascii: "-") }),
      around.allSatisfy({ "()[]“”‘’\".,;:!?…".contains($0) })
    else { return nil }
    return core.indices
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
