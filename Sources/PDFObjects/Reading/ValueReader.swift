/// Reads values (ISO 32000-1, 7.2 and 7.3) from bytes, one after the other.
struct ValueReader {
  let bytes: [UInt8]
  var at: Int
  /// Where a fault is said to be, if not where the reader stands.
  let place: Int?
  private var values = 0

  init(_ bytes: [UInt8], at: Int, place: Int? = nil) {
    self.bytes = bytes
    self.at = at
    self.place = place
  }

  /// The next byte; nil at the end.
  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  func fault(_ damage: PDFDamage, at offset: Int? = nil) -> PDFFault {
    .damaged(damage, at: place ?? offset ?? at)
  }

  /// White space and comments.
  mutating func skipWhite() {
    while let byte = next {
      if byte.isWhite {
        at += 1
      } else if byte == UInt8(ascii: "%") {
        while let byte = next, byte != 10, byte != 13 { at += 1 }
      } else {
        return
      }
    }
  }

  /// Whether these characters come next, which are read then.
  mutating func skip(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    for index in 0..<count where bytes[at + index] != word.utf8Start[index] { return false }
    at += count
    return true
  }

  /// The same of a word that ends there.
  mutating func skipWord(_ word: StaticString) -> Bool {
    let start = at
    if skip(word), next?.isRegular != true { return true }
    at = start
    return false
  }

  mutating func value(nesting: Int = 0) throws(PDFFault) -> PDFValue {
    skipWhite()
    values += 1
    guard values <= PDFLimit.mostValues else { throw .tooMuch(.values) }
    guard nesting <= PDFLimit.mostNesting else { throw .tooMuch(.nesting) }
    switch next {
    case UInt8(ascii: "/"): return .name(try name())
    case UInt8(ascii: "("): return .string(try literalString())
    case UInt8(ascii: "["): return .array(try array(nesting))
    case UInt8(ascii: "<"):
      if skip("<<") { return .dictionary(try dictionary(nesting)) }
      return .string(try hexString())
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): return try number()
    default:
      guard next?.isDigit == true else { return try word() }
      if let reference = reference() { return reference }
      return try number()
    }
  }

  private mutating func word() throws(PDFFault) -> PDFValue {
    if skipWord("true") { return true }
    if skipWord("false") { return false }
    if skipWord("null") { return .null }
    throw fault(.value)
  }

  private mutating func array(_ nesting: Int) throws(PDFFault) -> [PDFValue] {
    at += 1
    var array: [PDFValue] = []
    while true {
      skipWhite()
      if skip("]") { return array }
      array.append(try value(nesting: nesting + 1))
    }
  }

  /// Behind its opening brackets.
  private mutating func dictionary(_ nesting: Int) throws(PDFFault) -> PDFDictionary {
    var entries: [PDFDictionary.Entry] = []
    let start = at
    while true {
      skipWhite()
      if skip(">>") { break }
      guard next == UInt8(ascii: "/") else { throw fault(.dictionary) }
      let key = try name()
      entries.append(.init(key: key, value: try value(nesting: nesting + 1)))
    }
    guard let dictionary = PDFDictionary(entries) else { throw fault(.dictionary, at: start) }
    return dictionary
  }
}
