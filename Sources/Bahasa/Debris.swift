/// What other programs leave in a text where a value should stand: errors and formulas of
/// spreadsheets, fields that nobody filled in. The one list for whoever reads texts.
enum Debris {
  /// The first that stands in a text, or is all of it.
  static func fault(in text: String) -> TypedText.Fault? {
    if isCommand(text) { return .command }
    if isFormula(text) { return .formula }
    if isError(text) { return .error(text) }
    if isBlank(text) || FieldName.isWhole(text) { return .placeholder(text) }
    guard text.utf8.contains(where: isMark) else { return nil }
    var text = text
    return text.withUTF8 { bytes in
      for at in bytes.indices where isMark(bytes[at]) {
        if let fault = Debris.fault(bytes, at) { return fault }
      }
      return nil
    }
  }

  /// Whether something of the kind can begin there, or at the byte before it («).
  static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "<"),
      UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "%"),
      UInt8(ascii: "@"), 0xAB:
      true
    default: false
    }
  }
}

// The whole of a text.
extension Debris {
  /// "=SUM(A1:A3)", "="a"&B1", "=Nama": a formula that only a spreadsheet computes.
  private static func isFormula(_ text: String) -> Bool {
    let rest = text.utf8.dropFirst()
    guard let mark = text.utf8.first, let first = rest.first else { return false }
    if mark == UInt8(ascii: "@") { return isCall(rest) && 0x41...0x5A ~= first }
    guard mark == UInt8(ascii: "=") else { return false }
    if isCall(rest) { return true }
    if isLetter(first), rest.allSatisfy({ isOfName($0) }) { return true }
    return
      (0x41...0x5A ~= first || isDigit(first) || [0x22, 0x24, 0x28, 0x2B, 0x2D].contains(first))
      && rest.contains { isDigit($0) || [0x26, 0x28].contains($0) }
  }

  /// "sum(a1)".
  private static func isCall(_ text: Substring.UTF8View) -> Bool {
    let name = text.prefix(while: isLetter)
    return !name.isEmpty && text[name.endIndex...].first == UInt8(ascii: "(")
  }

  /// "=cmd|'/c calc'!A1": what has a spreadsheet start another program (DDE).
  private static func isCommand(_ text: String) -> Bool {
    guard let mark = text.utf8.first, "=+-@".utf8.contains(mark),
      let bar = text.utf8.firstIndex(of: UInt8(ascii: "|"))
    else { return false }
    return text.utf8[bar...].contains(UInt8(ascii: "!"))
  }

  /// An error of a spreadsheet in whatever language, or a number in a column that was too narrow.
  private static func isError(_ text: String) -> Bool {
    if isNumbered(text, "Err:") || isNumbered(text, "Galat:") { return true }
    guard text.utf8.first == UInt8(ascii: "#") else { return false }
    let name = text.utf8.dropFirst()
    if name.count > 1, name.allSatisfy({ $0 == UInt8(ascii: "#") }) { return true }
    guard let last = name.last, last == UInt8(ascii: "!") || last == UInt8(ascii: "?") else {
      return bareErrors.contains(String(text.dropFirst()))
    }
    return (2...16).contains(name.count)
      && name.dropLast().allSatisfy { 0x41...0x5A ~= $0 || 0x2F...0x39 ~= $0 || $0 == 0x5F }
  }

  /// “Err:502”.
  private static func isNumbered(_ text: String, _ start: String) -> Bool {
    text.utf8.count == start.utf8.count + 3 && text.hasPrefix(start)
      && text.utf8.suffix(3).allSatisfy(isDigit)
  }

  /// Without a mark behind them.
  private static let bareErrors: Set = [
    "N/A", "NV", "GETTING_DATA", "REF", "NAME", "VALUE", "DIV/0", "NUM", "NULL", "NAMA", "NILAI",
  ]

  /// What people type for what they do not know yet.
  private static func isBlank(_ text: String) -> Bool {
    guard text.utf8.count <= 20, let first = text.utf8.first, blankStarts.contains(first | 0x20)
    else { return false }
    let folded = text.lowercased()
    return blanks.contains(folded)
      || folded.utf8.count > 2 && folded.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
  }

  private static let blanks: Set = [
    "n/a", "n.a.", "tba", "t.b.a.", "tbd", "t.b.d.", "tbc", "to be announced", "to be confirmed",
  ]

  private static let blankStarts = Set(blanks.compactMap(\.utf8.first) + [UInt8(ascii: "x")])
}

// A part of a text.
extension Debris {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func fault(_ bytes: Bytes, _ at: Int) -> TypedText.Fault? {
    switch bytes[at] {
    case UInt8(ascii: "#"): return errorEnd(bytes, at).map { .error(text(bytes[at..<$0])) }
    case UInt8(ascii: "!"), UInt8(ascii: ":"): return reference(bytes, at).map { .error($0) }
    case UInt8(ascii: "["):
      if stands("[object Object]", bytes, at) { return .error("[object Object]") }
      return field(bytes, at, in: ("[[", "]]"))
    case UInt8(ascii: "{"):
      // In the pattern of a number, which is short, the year is an insert.
      if bytes.count <= 120, SisipanNomor.stand(in: text(bytes[...])) { return nil }
      return field(bytes, at, in: ("{{", "}}")) ?? field(bytes, at, in: ("{", "}"), isNamed: true)
    case UInt8(ascii: "<"):
      return field(bytes, at, in: ("<<", ">>")) ?? field(bytes, at, in: ("<", ">"), isNamed: true)
    case UInt8(ascii: "%"):
      return field(bytes, at, in: ("%", "%"), isNamed: true)
    case 0xAB: return merged(bytes, at - 1)
    case UInt8(ascii: "$"): return field(bytes, at, in: ("${", "}")) ?? variable(bytes, at)
    case UInt8(ascii: "@"):
      if case .placeholder(let name) = variable(bytes, at), FieldName.is(name.dropFirst()) {
        return .placeholder(name)
      }
    default: break
    }
    return nil
  }

  static func stands(_ text: String, _ bytes: Bytes, _ at: Int) -> Bool {
    var index = at
    for byte in text.utf8 {
      guard bytes.indices.contains(index), bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// Behind “#REF!”, “#N/A” and “#####” amid words.
  private static func errorEnd(_ bytes: Bytes, _ at: Int) -> Int? {
    if stands("####", bytes, at) {
      return bytes[at...].firstIndex { $0 != UInt8(ascii: "#") } ?? bytes.count
    }
    return errors.first { stands($0, bytes, at) }.map { at + $0.utf8.count }
  }

  private static let errors = [
    "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#NAMA?", "#NILAI!", "#BAGI/0!", "#ANGKA!",
  ]

  /// What Word and Writer leave of a reference to nothing; the mark behind its first word
  /// stands there.
  private static func reference(_ bytes: Bytes, _ at: Int) -> String? {
    for (word, rests) in references {
      let start = at - word.utf8.count
      guard stands(word, bytes, start) else { continue }
      let rest = rests.first { stands($0, bytes, at + 1) }
      if let rest { return text(bytes[start...at]) + rest + " …" }
    }
    return nil
  }

  private static let references = [
    ("Error", [" Reference", " Bookmark", " No text of", " Not a valid", " Unknown document"]),
    ("Kesalahan", [" Sumber", " Bookmark", " Penanda", " Tidak ada teks"]),
    ("Galat", [" Sumber", " Bookmark", " Penanda", " Tidak ada teks"]),
  ]

  /// A name within marks, for which mail merge or a web application should have put a value.
  ///
  /// - Parameter isNamed: whether it must be one that forms use: the marks have other uses.
  private static func field(
    _ bytes: Bytes, _ at: Int, in marks: (open: String, close: String), isNamed: Bool = false
  ) -> TypedText.Fault? {
    guard stands(marks.open, bytes, at), let mark = marks.close.utf8.first else { return nil }
    let start = at + marks.open.utf8.count
    var hasLetter = false
    for index in start..<max(start, min(bytes.count, start + longest)) {
      if bytes[index] == mark, stands(marks.close, bytes, index) {
        let isField = isNamed ? FieldName.is(text(bytes[start..<index])[...]) : hasLetter
        return isField ? .placeholder(text(bytes[at..<(index + marks.close.utf8.count)])) : nil
      }
      // Another one begins.
      if isNamed, bytes[index] == bytes[at] { return nil }
      hasLetter = hasLetter || isLetter(bytes[index])
    }
    return nil
  }

  /// Of a name within marks, in bytes.
  private static let longest = 64

  /// “«Nama_Ketua»”, also where its end was lost; other words in such marks are quoted.
  private static func merged(_ bytes: Bytes, _ at: Int) -> TypedText.Fault? {
    guard stands("«", bytes, at) else { return nil }
    let start = at + "«".utf8.count
    let name = bytes[start...].prefix(longest).prefix(while: isOfName)
    let isClosed = stands("»", bytes, name.endIndex)
    let isWhole = at == 0 && name.endIndex + (isClosed ? "»".utf8.count : 0) == bytes.count
    guard let first = name.first, isLetter(first),
      isWhole || FieldName.is(text(name)[...])
        || isClosed && name.contains(where: { isDigit($0) || $0 == UInt8(ascii: "_") })
    else { return nil }
    return .placeholder(isClosed ? "«\(text(name))»" : "«\(text(name))")
  }

  /// “$nama”, and no amount of money.
  private static func variable(_ bytes: Bytes, _ at: Int) -> TypedText.Fault? {
    let name = bytes[(at + 1)...].prefix(longest).prefix(while: isOfName)
    let isInWord = at > 0 && isOfName(bytes[at - 1])
    guard name.count > 1, let first = name.first, isLetter(first), !isInWord else { return nil }
    return .placeholder(text(bytes[at..<name.endIndex]))
  }

  private static func text(_ bytes: Slice<Bytes>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private static func isOfName(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }
}
