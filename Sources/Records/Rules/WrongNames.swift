internal import Bahasa

/// Finds names that are not the legal ones: seen in print, and typed from there.
enum WrongNames {
  /// - Returns: each as it was typed, with the right one, in the order of the text.
  static func found(in text: String) -> [(typed: String, right: String)] {
    guard mayHold(text) else { return [] }
    var found: [(String, String)] = []
    var words = words(of: text)[...]
    while let word = words.first {
      guard let names = byFirstWord[word.hash],
        let name = names.first(where: { words.begin(with: $0) })
      else {
        words.removeFirst()
        continue
      }
      let rest = words.dropFirst(name.words.count)
      if let right = name.right {
        let last = words[rest.startIndex - 1]
        found.append((String(text[word.text.startIndex..<last.text.endIndex]), right))
      }
      words = rest
    }
    return found
  }
}

extension ArraySlice<WrongNames.Word> {
  fileprivate func begin(with name: WrongNames.Name) -> Bool {
    count >= name.words.count
      && zip(self, name.words).allSatisfy { word, wanted in
        guard word.hash == wanted.hash else { return false }
        let folded = word.text.lowercased()
        return folded == wanted.text || word.isHyphened && "-" + folded == wanted.text
      }
  }
}

// A register has thousands of cells with such words: they are compared as numbers, and only
// what is alike letter by letter.
extension WrongNames {
  fileprivate struct Word {
    var text: Substring
    /// Of its letters in small, ASCII; of an address another one.
    var hash: UInt64
    /// Whether nothing but a hyphen joins it to the word before.
    var isHyphened: Bool
  }

  /// What stands in an address of the web or in a file's name is one word that is no name.
  private static func words(of text: String) -> [Word] {
    text.words().flatMap { token -> [Word] in
      guard !isAddress(token) else { return [Word(text: token, hash: 0, isHyphened: false)] }
      return token.unicodeScalars.split { !isLetter($0) }.map(Substring.init).map { word in
        let before = token.unicodeScalars[..<word.startIndex]
        let isHyphened = before.last == "-" && before.dropLast().last.map(isLetter) == true
        return Word(text: word, hash: hash(word), isHyphened: isHyphened)
      }
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isAlphabetic }
    return (97...122).contains(scalar.value | 0x20) || (48...57).contains(scalar.value)
  }

  /// Whether the first word of a name is there; most texts hold none.
  private static func mayHold(_ text: String) -> Bool {
    var hash = noLetters
    for byte in text.utf8 {
      if byte < 0x80, isLetter(Unicode.Scalar(byte)) {
        hash = WrongNames.hash(hash, byte)
      } else if byFirstWord[hash] != nil {
        return true
      } else {
        hash = noLetters
      }
    }
    return byFirstWord[hash] != nil
  }

  /// FNV-1a, 64 bits.
  fileprivate static func hash(_ word: Substring) -> UInt64 { word.utf8.reduce(noLetters, hash) }

  private static func hash(_ before: UInt64, _ byte: UInt8) -> UInt64 {
    let small = (65...90).contains(byte) ? byte | 0x20 : byte
    return (before ^ UInt64(small)) &* 0x100_0000_01b3
  }

  private static let noLetters: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func isAddress(_ token: Substring) -> Bool {
    guard token.utf8.contains(UInt8(ascii: ".")) else { return false }
    let token = token.lowercased()
    let ending = token.split(separator: ".").last?.prefix { $0.isLetter || $0.isNumber } ?? ""
    return token.contains("://") || token.contains("@") || token.hasPrefix("www.")
      || endings.contains(String(ending))
  }

  private static let endings: Set = [
    "pdf", "png", "jpg", "jpeg", "svg", "doc", "docx", "xls", "xlsx", "csv", "ppt", "pptx", "zip",
    "rar", "mp4", "txt", "html", "id", "com", "org", "net",
  ]
}

extension WrongNames {
  /// A name in small letters, word by word; "-d" is a word behind a hyphen. A name that is
  /// right has no right one besides.
  fileprivate struct Name {
    var words: [(text: String, hash: UInt64)]
    var right: String?

    init(_ wrong: String, _ right: String?) {
      words = wrong.split(separator: " ").map { word in
        (String(word), WrongNames.hash(word.drop { $0 == "-" }))
      }
      self.right = right
    }
  }

  private static let byFirstWord = Dictionary(
    grouping: names.map { Name($0.wrong, $0.right) }
  ) { $0.words[0].hash }

  private static let wbk = "Wilayah Bebas dari Korupsi"
  private static let wbbm = "Wilayah Birokrasi Bersih dan Melayani"
  private static let kpu = "KPU Kabupaten/Kota"
  private static let permen = "Peraturan Menteri PANRB"

  /// Of those that begin alike, longer ones first.
  private static let names: [(wrong: String, right: String?)] = [
    ("wilayah anti korupsi", wbk), ("wilayah bebas korupsi", wbk),
    ("wilayah bebas dari kkn", wbk),
    ("wilayah demokrasi bersih dan melayani", wbbm), ("wilayah demokrasi bersih", wbbm),
    ("wilayah bersih dan melayani", wbbm), ("wilayah bersih melayani", wbbm),
    ("birokrasi bersih melayani", wbbm), ("birokrat bersih melayani", wbbm),
    ("birokrat bersih dan melayani", wbbm), ("wilayah birokrat", wbbm),
    ("wilayah bebas dan melayani", "\(wbk) dan \(wbbm)"),
    ("kpud", kpu), ("kpu -d", kpu), ("kpu daerah istimewa", nil), ("kpu daerah khusus", nil),
    ("kpu daerah", kpu), ("komisi pemilihan umum daerah istimewa", nil),
    ("komisi pemilihan umum daerah khusus", nil), ("komisi pemilihan umum daerah", kpu),
    ("komisi pelilihian umum", "Komisi Pemilihan Umum"),
    ("komisi pemilihan umun", "Komisi Pemilihan Umum"),
    ("komisi pemilu", "Komisi Pemilihan Umum"),
    ("kejaksaan negri", "Kejaksaan Negeri"), ("pengadilan negri", "Pengadilan Negeri"),
    ("pencanagan", "Pencanangan"), ("pencadangan zona", "Pencanangan Zona"),
    ("pencanganan", "Pencanangan"), ("zona intergritas", "Zona Integritas"),
    ("zona integrasi", "Zona Integritas"), ("zona integeritas", "Zona Integritas"),
    ("zona intregritas", "Zona Integritas"), ("zona integritas", nil),
    ("permenpan rb", permen), ("permen pan rb", permen), ("permenpan dan rb", permen),
    ("permen pan dan rb", permen), ("peraturan menpan rb", permen),
    ("menpan rb", "Menteri PANRB"), ("menpan dan rb", "Menteri PANRB"),
    ("kemenpan rb", "Kementerian PANRB"), ("kemen pan rb", "Kementerian PANRB"),
    ("kemenpan dan rb", "Kementerian PANRB"), ("pan rb", "PANRB"),
    ("walikota", "Wali Kota"), ("propinsi", "Provinsi"),
    ("polisi resort", "Kepolisian Resor"), ("kepolisian resort", "Kepolisian Resor"),
    ("ombudsmen", "Ombudsman"),
    ("kip provinsi aceh", "KIP Aceh"),
    ("komisi independen pemilihan provinsi aceh", "Komisi Independen Pemilihan Aceh"),
  ]
}
