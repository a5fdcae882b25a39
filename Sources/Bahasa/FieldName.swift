/// A name that forms and mail merges have where a value belongs: "nama", "Nama_Ketua",
/// "isi nama lengkap", "MERGEFIELD Nama".
enum FieldName {
  /// Whether words within marks are one. With figures among them they are none: “[nomor 3]”.
  static func `is`(_ inside: Substring) -> Bool {
    let words = inside.drop { $0 == " " }
    guard words.utf8.count < 64, let first = words.first, first.isLetter else { return false }
    let isSeveral = words.contains(" ")
    let isSentence = isSeveral && words.contains(where: \.isNumber)
    return fields.contains(firstWord(of: words)) && !isSentence
      || isSeveral && ofWord.contains(String(words.prefix { $0 != " " }))
  }

  /// Whether all of a text is one, in marks or as Word writes it.
  static func isWhole(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "["): return text.hasSuffix("]") && `is`(text.dropFirst().dropLast())
    // What a file to begin with has is told in its own words.
    case UInt8(ascii: "("):
      return text.hasSuffix(")") && !text.hasPrefix("(isi") && `is`(text.dropFirst().dropLast())
    case UInt8(ascii: "M"): return text.hasPrefix("MERGEFIELD ")
    default: return false
    }
  }

  /// What is probably one, or stands for a value that is not known yet: words in brackets and
  /// the like, “menyusul”. Also amid words, when it is a known one in brackets.
  static func likely(in text: String) -> String? {
    if text.utf8.count < 64, mayBeLater(text) {
      let lower = text.lowercased()
      let words = String(decoding: lower.utf8.filter { !isAround($0) }, as: UTF8.self)
      if later.contains(words) || lower.hasPrefix(filler) { return text }
    }
    guard text.utf8.contains(where: isMark) else { return nil }
    for (open, close) in [("[", "]"), ("{", "}"), ("<", ">"), ("%", "%")]
    where text.hasPrefix(open) && text.hasSuffix(close) && text.utf8.count > 2 {
      let inside = text.dropFirst().dropLast()
      let isOther = inside.contains { open.contains($0) || "@/".contains($0) || $0.isNumber }
      if inside.first?.isLetter == true, !isOther { return text }
    }
    return inBrackets(text)
  }

  /// By its first letter: every value of every record passes here.
  private static func mayBeLater(_ text: String) -> Bool {
    text.utf8.first { !isAround($0) }.map { laterStarts.contains($0 | 0x20) } ?? false
  }

  /// "(menyusul)", "menyusul."
  private static func isAround(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ".")
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "%"): true
    default: false
    }
  }

  private static func inBrackets(_ text: String) -> String? {
    var rest = text[...]
    while let start = rest.firstIndex(of: "[") {
      let inside = rest[start...].dropFirst().prefix(64)
      guard let end = inside.firstIndex(of: "]") else { return nil }
      if `is`(inside[..<end]) { return String(rest[start...end]) }
      rest = rest[end...]
    }
    return nil
  }

  /// “nama” of “Nama_Ketua” and “NamaKetua”.
  private static func firstWord(of words: Substring) -> String {
    var word = ""
    for letter in words {
      guard letter.isLetter, !(letter.isUppercase && word.last?.isLowercase == true) else { break }
      word.append(letter)
    }
    return word.lowercased()
  }

  private static let fields: Set = [
    "nama", "name", "jabatan", "instansi", "tanggal", "tgl", "tempat", "nomor", "nip", "nrp",
    "pangkat", "alamat", "kota", "kabupaten", "provinsi", "satker", "ketua", "sekretaris", "saksi",
    "tahun", "hari", "predikat", "komitmen", "keterangan", "penandatangan", "isi", "isian",
    "isikan", "diisi", "ketik", "tulis", "tuliskan", "masukkan", "sebutkan", "lengkapi", "pilih",
    "insert", "enter", "type", "field",
  ]

  /// Fields of Word.
  private static let ofWord: Set = [
    "MERGEFIELD", "FORMTEXT", "DOCPROPERTY", "REF", "PAGE", "NUMPAGES", "DATE", "TIME",
    "HYPERLINK", "INCLUDEPICTURE", "IF",
  ]

  private static let later: Set = [
    "menyusul", "akan menyusul", "akan diisi", "diisi kemudian", "belum diisi",
  ]

  private static let filler = "lorem ipsum"

  private static let laterStarts = Set((later + [filler]).compactMap(\.utf8.first))
}
