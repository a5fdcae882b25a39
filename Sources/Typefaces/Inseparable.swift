/// Which words stay on one line with the next one, and which are not broken
/// at their own dashes and slashes: numbers, dates, references to articles.
enum Inseparable {
  /// By pair: whether no line ends between its words.
  static func held(_ pairs: [(String, String)]) -> [Bool] {
    var held = pairs.map { holds($0, $1) }
    // "4 dari 12"
    for index in pairs.indices.dropFirst()
    where pairs[index].0 == "dari" && isFigure(pairs[index - 1].0) && isFigure(pairs[index].1) {
      (held[index - 1], held[index]) = (true, true)
    }
    return held
  }

  /// The pairs that are parted where nothing else fits well: a number and its year, “Nomor 90” and
  /// “Tahun 2021”, which together name a regulation but are long for a narrow column; “tanggal” and
  /// the date, which behind the number of a letter would be too long for most lines.
  static func reluctant(_ pairs: [(String, String)]) -> [Int] {
    let years = pairs.indices.dropFirst().dropLast().filter { index in
      names(pairs[index - 1].0, pairs[index].0, "nomor", "no.", "no", "nomer")
        && names(pairs[index].1, pairs[index + 1].1, "tahun", "thn.")
    }
    return years + pairs.indices.filter { names(pairs[$0].0, pairs[$0].1, "tanggal", "tgl.") }
  }

  /// No line ends between these two words.
  static func holds(_ first: String, _ second: String) -> Bool {
    let next = opened(second)
    if dashes.contains(next) { return true }
    let word = opened(first).lowercased()
    switch lead[word] {
    case .anything: return true
    case .number where isNumber(next) || isLetter(next): return true
    case .month where startsWithYear(next): return true
    default: break
    }
    if isLetter(word) { return !isLetter(next) }
    return holdsFigures(word, closed(next).lowercased())
  }

  /// No line ends inside this word, wherever Unicode would allow it.
  static func isSolid(_ word: String) -> Bool { word.utf8.contains(where: isDigit) }
}

extension Inseparable {
  /// What a word is kept together with, when that follows it.
  private enum Lead {
    case anything
    /// A number, a Roman numeral or a single letter.
    case number
    case month
  }

  private static let lead: [String: Lead] = {
    var lead: [String: Lead] = [:]
    for word in beforeAll { lead[word] = .anything }
    for word in beforeNumber { lead[word] = .number }
    for word in months { lead[word] = .month }
    return lead
  }()

  /// Stay with a number, a Roman numeral or a letter that follows.
  private static let beforeNumber: Set<String> = [
    "nomor", "no.", "no", "nomer", "tahun", "thn.", "pasal", "ayat", "huruf", "angka", "butir",
    "bab", "bagian", "paragraf", "lampiran", "halaman", "hal.", "pukul",
    "rp", "rp.", "ke", "tingkat", "golongan", "gol.", "rt", "rw", "km", "kav.", "jilid",
    "nip", "nip.", "nrp", "nrp.",
    "inpres", "keppres", "permen", "permenpan", "permenpanrb", "perpres", "pkpu", "pp", "uu",
  ]

  /// Stay with whatever follows: a.n. (atas nama), u.b. (untuk beliau) …, and what links names.
  private static let beforeAll: Set<String> = [
    "a.n.", "u.b.", "u.p.", "d.a.", "plt.", "plh.", "pj.", "jl.", "yth.", "sdr.",
    "bin", "binti", "da", "de", "dos", "van", "von",
  ]

  private static let months: Set<String> = [
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
    "oktober", "november", "desember",
  ]

  /// Stay with the figures before them.
  private static let afterNumber: Set<String> = ["wib", "wita", "wit", "%", "mm", "cm", "m", "km"]

  /// A line ends after a dash, not before it.
  private static let dashes: Set<String> = ["–", "—", "-"]

  /// "9 Maret", "19700101 199003 1 001", "09.00 WIB".
  private static func holdsFigures(_ word: String, _ next: String) -> Bool {
    guard let last = word.utf8.last, isDigit(last) else { return false }
    if afterNumber.contains(next) { return true }
    guard word.utf8.allSatisfy(isDigit) else { return false }
    if word.utf8.count <= 2, months.contains(next) { return true }
    return !next.isEmpty && next.utf8.allSatisfy(isDigit)
  }

  /// "Maret 2022".
  private static func startsWithYear(_ next: String) -> Bool {
    let digits = next.utf8.prefix(4)
    return digits.count == 4 && digits.allSatisfy(isDigit)
  }
}

extension Inseparable {
  /// One of these words, and a figure.
  private static func names(_ word: String, _ figure: String, _ words: String...) -> Bool {
    words.contains(opened(word).lowercased()) && isFigure(figure)
  }

  private static func isFigure(_ word: String) -> Bool {
    closed(opened(word)).utf8.first.map(isDigit) ?? false
  }

  /// Without opening brackets and quotes.
  private static func opened(_ word: String) -> String {
    guard word.unicodeScalars.first.map(isOpening) == true else { return word }
    return String(word.unicodeScalars.drop { isOpening($0) })
  }

  /// Without closing brackets, quotes and stops.
  private static func closed(_ word: String) -> String {
    let scalars = word.unicodeScalars
    guard let last = scalars.lastIndex(where: { !isClosing($0) }) else { return "" }
    guard scalars.index(after: last) < scalars.endIndex else { return word }
    return String(scalars[...last])
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "“", "‘", "\"", "'": true
    default: false
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", "”", "’", "\"", "'", ".", ",", ";", ":": true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Starts with a digit, or is a Roman numeral in capitals.
  private static func isNumber(_ word: String) -> Bool {
    if let first = word.utf8.first, isDigit(first) { return true }
    let core = closed(word)
    return !core.isEmpty && core.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
  }

  /// A single letter, as in "huruf a".
  private static func isLetter(_ word: String) -> Bool {
    guard word.utf8.count <= 4 else { return false }
    let core = closed(word).unicodeScalars
    return core.count == 1 && core.allSatisfy(\.properties.isAlphabetic)
  }
}
