internal import Bahasa

/// A text in a cell that is not plain: what was typed, and what other programs left in it.
struct RawCellText {
  private let raw: String
  private let typed: TypedText

  init(_ raw: String) {
    self.raw = raw
    typed = TypedText(RawCellText.quoted(raw) ?? raw)
  }

  var isBlank: Bool { typed.text.isEmpty && typed.fault == nil }

  var value: CellValue {
    if RawCellText.isError(raw) { return .fault(.error(raw)) }
    if RawCellText.isFormula(typed.text) { return .fault(.uncalculated) }
    return typed.fault.map { .fault(.typed($0)) } ?? .text(typed.text)
  }

  /// What the text probably was, with the text as it stands.
  var remark: (text: String, TypedText.Remark)? { typed.remark.map { (typed.text, $0) } }

  /// Whether a short text of ASCII is what another program writes for nothing or for a fault.
  static func isTrace(_ bytes: some Sequence<UInt8>) -> Bool {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    return TypedText.Remark.nothings.contains(text) || isError(text)
  }
}

extension CellFault {
  /// What another program left in a text: an error, or a formula that only it computes; nil of
  /// anything else.
  package static func copied(_ text: String) -> CellFault? {
    RawCellText.isError(text) ? .error(text) : RawCellText.isFormula(text) ? .uncalculated : nil
  }
}

extension TypedText {
  /// A text that was kept in a formula: the text of ="…".
  package init(copied raw: String) { self.init(RawCellText.quoted(raw) ?? raw) }
}

extension RawCellText {
  /// The text of ="…", by which a text in CSV is kept from becoming a number; quotation
  /// marks in it are doubled.
  fileprivate static func quoted(_ raw: String) -> String? {
    guard raw.hasPrefix("=\""), raw.hasSuffix("\""), raw.utf8.count > 2 else { return nil }
    let inside = raw.dropFirst(2).dropLast()
    let halves = inside.replacing("\"\"", with: "\u{0}")
    return halves.contains("\"") ? nil : String(halves.replacing("\u{0}", with: "\""))
  }

  /// An error of a spreadsheet that was copied as text, in whatever language, or a number in a
  /// column that was too narrow; what a web application writes for what it cannot.
  fileprivate static func isError(_ text: String) -> Bool {
    if text == "[object Object]" { return true }
    if ["Err:", "Galat:"].contains(where: { isNumbered(text, $0) }) { return true }
    guard text.utf8.first == UInt8(ascii: "#") else { return false }
    let name = text.dropFirst()
    if name.utf8.count > 1, name.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) { return true }
    guard name.hasSuffix("!") || name.hasSuffix("?") else { return errors.contains(name) }
    return (2...16).contains(name.utf8.count)
      && name.utf8.dropLast().allSatisfy { 0x41...0x5A ~= $0 || 0x2F...0x39 ~= $0 || $0 == 0x5F }
  }

  /// “Err:502”.
  private static func isNumbered(_ text: String, _ start: String) -> Bool {
    text.hasPrefix(start) && text.utf8.count == start.utf8.count + 3
      && text.utf8.suffix(3).allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Without a mark behind them.
  private static let errors: Set<Substring> = [
    "N/A", "NV", "GETTING_DATA", "REF", "NAME", "VALUE", "DIV/0", "NUM", "NULL", "NAMA", "NILAI",
  ]

  /// "=SUM(A1:A3)", "="a"&B1": a formula that a table of text cannot compute.
  fileprivate static func isFormula(_ text: String) -> Bool {
    let rest = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "="), let first = rest.first else { return false }
    return
      (0x41...0x5A ~= first || 0x30...0x39 ~= first
      || [0x22, 0x24, 0x28, 0x2B, 0x2D].contains(first))
      && rest.contains { 0x30...0x39 ~= $0 || [0x26, 0x28].contains($0) }
  }
}
