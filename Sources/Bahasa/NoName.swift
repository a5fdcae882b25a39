/// What stands where a person's name should, and is none.
public enum NoName: Hashable, Sendable {
  /// "Nama Ketua", "-", "TRUE": nobody filled it in.
  case blank
  /// "Fulan", "Salah": probably nobody did.
  case likelyBlank
  /// "=SUM(A1)", "+62", "-Sudarmi": what a spreadsheet takes for a formula, also behind the
  /// apostrophe that keeps it from being one.
  case formula
  /// "ttd. Sudarmi": the name with the mark of a signature; the name alone.
  case signed(String)

  /// Nil for a name.
  public init?(_ text: String) {
    if NoName.isFormula(text) {
      self = .formula
      return
    }
    guard NoName.mayBegin(text) else { return nil }
    let words = text.split { !$0.isLetter }.map { $0.lowercased() }
    if let name = NoName.unsigned(text) {
      self = name.isEmpty ? .blank : .signed(name)
    } else if NoName.isMarks(text) || NoName.isForm(words) || NoName.isFlag(words) {
      // A number may be a word of whoever tried the table: “Ketua 1”.
      self = text.contains(where: \.isNumber) ? .likelyBlank : .blank
    } else if NoName.isAnybody(words) {
      self = .likelyBlank
    } else {
      return nil
    }
  }

  /// Whether the first word is one of these, or something stands in brackets at the end: a
  /// register has thousands of names.
  private static func mayBegin(_ text: String) -> Bool {
    let isLetter = { (byte: UInt8) in 0x61...0x7A ~= byte | 0x20 }
    let first = text.utf8.drop { !isLetter($0) }.prefix { isLetter($0) }
    return first.count < 14 && openers.contains(String(Substring(first)).lowercased())
      || text.utf8.last == UInt8(ascii: ")")
  }

  private static let openers = roles.union(nobody).union(marks).union([
    "", "t", "nama", "isi", "tulis", "ketik", "true", "false", "benar", "salah", "ya", "tidak",
    "lorem",
  ])

  /// A dash and a blank begin a list, and a dash alone says nothing.
  private static func isFormula(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    switch scalars.first {
    case "=", "+", "@", "＝", "＋", "＠": return scalars.count > 1
    case "-", "－": return scalars.dropFirst().first.map { !$0.isSpace } ?? false && !isMarks(text)
    default: return false
    }
  }

  /// "-", "……".
  private static func isMarks(_ text: String) -> Bool {
    text.allSatisfy { "-–—._…?* ".contains($0) }
  }

  private static func isFlag(_ words: [String]) -> Bool {
    words == ["true"] || words == ["false"]
  }

  /// "Ketua", "Nama Ketua", "Nama lengkap dan gelar".
  private static func isForm(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if words.count == 1 { return first == "nama" || roles.contains(first) }
    return ["nama", "isi", "tulis", "ketik"].contains(first)
      && words.dropFirst().allSatisfy { ofForms.contains($0) || roles.contains($0) }
  }

  private static let roles: Set = [
    "ketua", "sekretaris", "anggota", "pejabat", "saksi", "bupati", "gubernur", "penandatangan",
  ]

  private static let ofForms: Set = [
    "nama", "lengkap", "terang", "jelas", "gelar", "dan", "beserta", "dengan", "tanpa", "yang",
    "penanda", "tangan", "kpu", "kip", "kabupaten", "kota", "provinsi", "satker", "di", "sini",
  ]

  private static func isAnybody(_ words: [String]) -> Bool {
    !words.isEmpty && words.allSatisfy { nobody.contains($0) }
      || words.count == 1 && ["benar", "salah", "ya", "tidak"].contains(words[0])
      || words.starts(with: ["lorem", "ipsum"])
  }

  private static let nobody: Set = [
    "fulan", "fulanah", "polan", "si", "bin", "binti", "john", "jane", "doe", "anu",
  ]

  /// The name behind or before “ttd.”; nil when there is none.
  private static func unsigned(_ text: String) -> String? {
    let words = text.words()
    let isMark = { (word: Substring) in marks.contains(word.lowercased().filter(\.isLetter)) }
    guard let first = words.first, let last = words.last else { return nil }
    guard isMark(first) || isMark(last) else { return nil }
    let name = words.drop(while: isMark).reversed().drop(while: isMark).reversed()
    return name.joined(separator: " ")
  }

  private static let marks: Set = ["ttd", "tertanda", "dto"]
}
