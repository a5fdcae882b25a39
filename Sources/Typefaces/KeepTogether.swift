/// Which words stay on one line with the next one, and which are not broken
/// at their own dashes and slashes: numbers, dates, references to articles.
enum KeepTogether {
  /// No line ends between these two words.
  static func holds(_ first: String, _ second: String) -> Bool {
    let word = opened(first).lowercased()
    let next = opened(second)
    if beforeNumber.contains(word), isNumber(next) || isLetter(next) { return true }
    if beforeAll.contains(word) { return true }
    if isLetter(word), !isLetter(next) { return true }
    return holdsDate(word, next) || holdsFigures(word, next) || dashes.contains(next)
  }

  /// No line ends inside this word, wherever Unicode would allow it.
  static func isSolid(_ word: String) -> Bool { word.contains(where: isDigit) }
}

extension KeepTogether {
  /// Stay with a number, a Roman numeral or a letter that follows.
  private static let beforeNumber: Set<String> = [
    "nomor", "no.", "no", "nomer", "tahun", "thn.", "pasal", "ayat", "huruf", "angka", "butir",
    "bab", "bagian", "paragraf", "lampiran", "halaman", "hal.", "tanggal", "tgl.", "pukul",
    "rp", "rp.", "ke", "tingkat", "golongan", "gol.", "rt", "rw", "km", "kav.", "jilid",
    "nip", "nip.", "nrp", "nrp.",
  ]

  /// Stay with whatever follows: a.n. (atas nama), u.b. (untuk beliau) …
  private static let beforeAll: Set<String> = [
    "a.n.", "u.b.", "u.p.", "d.a.", "plt.", "plh.", "pj.", "jl.", "yth.", "sdr.",
  ]

  private static let months: Set<String> = [
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
    "oktober", "november", "desember",
  ]

  /// Stay with the figures before them.
  private static let afterNumber: Set<String> = ["wib", "wita", "wit", "%", "mm", "cm", "m", "km"]

  /// A line ends after a dash, not before it.
  private static let dashes: Set<String> = ["–", "—", "-"]

  /// "9 Maret", "Maret 2022".
  private static func holdsDate(_ word: String, _ next: String) -> Bool {
    let month = closed(next).lowercased()
    if word.count <= 2, word.allSatisfy(isDigit), months.contains(month) { return true }
    return months.contains(word) && next.prefix(4).count == 4 && next.prefix(4).allSatisfy(isDigit)
  }

  /// "19700101 199003 1 001", "09.00 WIB".
  private static func holdsFigures(_ word: String, _ next: String) -> Bool {
    guard let last = word.last, isDigit(last) else { return false }
    if word.allSatisfy(isDigit), closed(next).allSatisfy(isDigit), !next.isEmpty { return true }
    return afterNumber.contains(closed(next).lowercased())
  }
}

extension KeepTogether {
  /// Without opening brackets and quotes.
  private static func opened(_ word: String) -> String {
    String(word.drop { "([{“‘\"'".contains($0) })
  }

  /// Without closing brackets, quotes and stops.
  private static func closed(_ word: String) -> String {
    guard let last = word.lastIndex(where: { !")]}”’\"'.,;:".contains($0) }) else { return "" }
    return String(word[...last])
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }

  /// Starts with a digit, or is a Roman numeral in capitals.
  private static func isNumber(_ word: String) -> Bool {
    if let first = word.first, isDigit(first) { return true }
    let core = closed(word)
    return !core.isEmpty && core.allSatisfy { "IVXLC".contains($0) }
  }

  /// A single letter, as in "huruf a".
  private static func isLetter(_ word: String) -> Bool {
    let core = closed(word)
    return core.count == 1 && core.allSatisfy(\.isLetter)
  }
}
