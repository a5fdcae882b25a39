/// The word with its first letter as a capital and the rest as it is.
func berhurufAwalBesar(_ word: String) -> String {
  word.prefix(1).uppercased() + word.dropFirst()
}

/// Text that begins as a sentence does, with the rest as it is.
public func hurufAwalBesar(_ text: String) -> String { kapital(text) }

/// Text in capitals in which gelar and short forms stay as they are written:
/// "Ketua Bawaslu, S.Sos., M.Si." is "KETUA BAWASLU, S.Sos., M.Si.", and
/// "a.n.", "Plt.", "dr." keep their small letters.
public func hurufBesar(_ text: String) -> String {
  kata(text) { isSingkatan($0) ? $0 : $0.uppercased() }
}

/// The letters and digits of a text, small: what is left when case, blanks and marks
/// do not count.
public func hurufDanAngka(_ text: String) -> String {
  // Nearly all texts are ASCII, and looking up what a character is takes long.
  guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
    return text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
  return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
    var count = 0
    for byte in text.utf8 {
      guard let kept = hurufKecilAtauAngka(byte) else { continue }
      buffer[count] = kept
      count += 1
    }
    return count
  }
}

private func hurufKecilAtauAngka(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 0x20
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
  default: nil
  }
}

/// The first letter as a capital, also behind an opening bracket or quote.
private func kapital(_ word: String) -> String {
  guard let first = word.firstIndex(where: \.isLetter) else { return word }
  return word[..<first] + word[first].uppercased() + word[word.index(after: first)...]
}

/// Maps every word and leaves white space as it is.
private func kata(_ text: String, _ change: (String) -> String) -> String {
  var result = ""
  var word = ""
  for character in text {
    if character.isWhitespace {
      result += word.isEmpty ? "" : change(word)
      result.append(character)
      word = ""
    } else {
      word.append(character)
    }
  }
  return result + (word.isEmpty ? "" : change(word))
}
