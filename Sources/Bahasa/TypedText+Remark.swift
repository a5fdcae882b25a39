extension TypedText {
  /// What it probably was before a program spoilt it; it is read as it stands.
  public var remark: Remark? { spoilt?.remark }

  /// The same with the part of the text that is meant: of a long one not more than can be shown.
  public var spoilt: (text: String, remark: Remark)? {
    if TypedText.nothings.contains(text) { return (text, .nothing) }
    if let part = SpoiltPart(encoding: typed) {
      return (TypedText(part.text).text, .encoding(TypedText(part.meant).text))
    }
    return coded ?? (fault == nil ? FieldName.likely(in: text).map { ($0, .placeholder) } : nil)
  }

  /// By codes of ASCII.
  private var coded: (text: String, remark: Remark)? {
    // Every value of every record passes here.
    guard text.utf8.contains(where: SpoiltPart.isMark) else { return nil }
    if let part = SpoiltPart(web: text) { return (part.text, .web(part.meant)) }
    if let part = SpoiltPart(code: text) { return (part.text, .code(part.meant)) }
    if let part = SpoiltPart(narrow: text) { return (part.text, .encoding(part.meant)) }
    return nil
  }

  /// Whether a short text is what other programs leave for nothing or for a fault.
  public static func isTrace(_ text: String) -> Bool {
    nothings.contains(text) || Debris.fault(in: text) != nil || FieldName.likely(in: text) != nil
  }

  /// Whether a byte may begin what other programs leave in a text.
  public static func isMark(_ byte: UInt8) -> Bool {
    Debris.isMark(byte) || SpoiltPart.isMark(byte)
  }

  /// What databases and statistics programs write for nothing.
  private static let nothings: Set<String> = [
    "NULL", "null", "Null", "(null)", "(NULL)", "\\N", "NaN", "nan", "NaT", "None", "undefined",
    "<NA>",
  ]
}
