/// What other programs leave in a text where a value should stand: errors and formulas of
/// spreadsheets, fields that nobody filled in. The one list for whoever reads texts.
enum Debris {
  /// The first that stands in a text, or is all of it.
  static func fault(in text: String) -> TypedText.Fault? {
    if isFormula(text) { return .formula }
    if isError(text) { return .error(text) }
    if isBlank(text) { return .placeholder(text) }
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
      UInt8(ascii: "["), UInt8(ascii: "!"), 0xAB:
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
    guard text.utf8.first == UInt8(ascii: "="), let first = rest.first else { return false }
    if isLetter(first), rest.allSatisfy({ isOfName($0) }) { return true }
    return
      (0x41...0x5A ~= first || isDigit(first) || [0x22, 0x24, 0x28, 0x2B, 0x2D].contains(first))
      && rest.contains { isDigit($0) || [0x26, 0x28].contains($0) }
  }

  /// An error of a spreadsheet in whatever language, or a number in a column that was too narrow.
  private static func isError(_ text: String) -> Bool {
    if ["Err:", "Galat:"].contains(where: { isNumbered(text, $0) }) { return true }
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
    text.hasPrefix(start) && text.utf8.count == start.utf8.count + 3
      && text.utf8.suffix(3).allSatisfy(isDigit)
  }

  /// Without a mark behind them.
  private static let bareErrors: Set = [
    "N/A", "NV", "GETTING_DATA", "REF", "NAME", "VALUE", "DIV/0", "NUM", "NULL", "NAMA", "NILAI",
  ]

  /// What people type for what they do not know yet.
  private static func isBlank(_ text: String) -> Bool {
    guard text.utf8.count <= 20 else { return false }
    let folded = text.lowercased()
    return blanks.contains(folded)
      || folded.utf8.count > 2 && folded.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
  }

  private static let blanks: Set = [
    "n/a", "n.a.", "tba", "t.b.a.", "tbd", "t.b.d.", "tbc", "to be announced", "to be confirmed",
  ]
}

// A part of a text.
extension Debris {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func fault(_ bytes: Bytes, _ at: Int) -> TypedText.Fault? {
    switch bytes[at] {
    case UInt8(ascii: "#"):
      if let end = errorEnd(bytes, at) { return .error(text(bytes[at..<end])) }
    case UInt8(ascii: "["):
      if stands("[object Object]", bytes, at) { return .error("[object Object]") }
      return field(bytes, at, in: ("[[", "]]"))
    case UInt8(ascii: "!"):
      // What Word leaves of a reference to nothing.
      if stands("Error! Reference", bytes, at - 5) { return .error("Error! Reference …") }
    case UInt8(ascii: "{"): return field(bytes, at, in: ("{{", "}}"))
    case UInt8(ascii: "<"): return field(bytes, at, in: ("<<", ">>"))
    case 0xAB:
      let found = field(bytes, at - 1, in: ("«", "»"))
      if case .placeholder(let name) = found, !name.contains(" ") { return found }
    case UInt8(ascii: "$"): return field(bytes, at, in: ("${", "}")) ?? variable(bytes, at)
    default: break
    }
    return nil
  }

  private static func stands(_ text: String, _ bytes: Bytes, _ at: Int) -> Bool {
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

  /// A name within marks, for which mail merge or a web application should have put a value.
  private static func field(
    _ bytes: Bytes, _ at: Int, in marks: (open: String, close: String)
  ) -> TypedText.Fault? {
    guard stands(marks.open, bytes, at), let mark = marks.close.utf8.first else { return nil }
    let start = at + marks.open.utf8.count
    var hasLetter = false
    for index in start..<min(bytes.count, start + longest) {
      if bytes[index] == mark, stands(marks.close, bytes, index) {
        return hasLetter ? .placeholder(text(bytes[at..<(index + marks.close.utf8.count)])) : nil
      }
      hasLetter = hasLetter || isLetter(bytes[index])
    }
    return nil
  }

  /// Of a name within marks, in bytes.
  private static let longest = 64

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
