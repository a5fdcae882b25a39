/// Finds names that are not the legal ones: seen in print, and typed from there.
enum WrongNames {
  /// - Returns: each as it was typed, with the right one, in the order of the text.
  static func found(in text: String) -> [(typed: String, right: String)] {
    guard mayHold(text) else { return [] }
    let words = words(of: text)
    var found: [(String, String)] = []
    var at = words.startIndex
    while at < words.endIndex {
      guard let name = name(at: words[at...]) else {
        at += 1
        continue
      }
      let end = at + name.words.count
      if let right = name.right {
        found.append(
          (String(text[words[at].text.startIndex..<words[end - 1].text.endIndex]), right))
      }
      at = end
    }
    return found
  }
}

extension WrongNames {
  fileprivate struct Word {
    var text: Substring
    var folded: String
    /// Whether nothing but a hyphen joins it to the word before.
    var isHyphened: Bool
  }

  private static func name(at words: ArraySlice<Word>) -> Name? {
    words.first.flatMap { byFirstWord[$0.folded] }?.first { name in
      words.count >= name.words.count
        && zip(words, name.words).allSatisfy { word, wanted in
          word.folded == wanted || word.isHyphened && "-" + word.folded == wanted
        }
    }
  }

  /// What stands in an address of the web or in a file's name is one word that is no name.
  private static func words(of text: String) -> [Word] {
    text.split(whereSeparator: \.isWhitespace).flatMap { token -> [Word] in
      guard !isAddress(token) else { return [Word(text: token, folded: "", isHyphened: false)] }
      return token.split { !$0.isLetter && !$0.isNumber }.map { word in
        let before = token[..<word.startIndex]
        let isHyphened = before.last == "-" && before.dropLast().last?.isLetter == true
        return Word(text: word, folded: word.lowercased(), isHyphened: isHyphened)
      }
    }
  }

  private static func isAddress(_ token: Substring) -> Bool {
    let token = token.lowercased()
    guard token.contains(".") else { return false }
    let ending = token.split(separator: ".").last?.prefix { $0.isLetter || $0.isNumber } ?? ""
    return token.contains("://") || token.contains("@") || token.hasPrefix("www.")
      || endings.contains(String(ending))
  }

  private static let endings: Set = [
    "pdf", "png", "jpg", "jpeg", "svg", "doc", "docx", "xls", "xlsx", "csv", "ppt", "pptx", "zip",
    "rar", "mp4", "txt", "html", "id", "com", "org", "net",
  ]
}

// A register has thousands of cells: those without any first word of a name are passed fast.
extension WrongNames {
  private static func mayHold(_ text: String) -> Bool {
    var hash = Hash()
    for byte in text.utf8 where !hash.take(byte) {
      if firstWords.contains(hash.value) { return true }
      hash = Hash()
    }
    return firstWords.contains(hash.value)
  }

  private static let firstWords = Set(
    byFirstWord.keys.map { word in
      var hash = Hash()
      for byte in word.utf8 { _ = hash.take(byte) }
      return hash.value
    })

  /// Of a word in letters of any case (FNV-1a, 64 bits).
  private struct Hash {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// False for a byte that ends the word.
    mutating func take(_ byte: UInt8) -> Bool {
      let small = (65...90).contains(byte) ? byte | 0x20 : byte
      guard (97...122).contains(small) || (48...57).contains(small) || small >= 0x80 else {
        return false
      }
      value = (value ^ UInt64(small)) &* 0x100_0000_01b3
      return true
    }
  }
}

extension WrongNames {
  /// A name in small letters, word by word; "-d" is a word behind a hyphen. A name that is
  /// right has no right one besides.
  private typealias Name = (words: [String], right: String?)

  private static let byFirstWord = Dictionary(
    grouping: names.map { Name($0.wrong.split(separator: " ").map(String.init), $0.right) }
  ) { $0.words[0] }

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
  ]
}
