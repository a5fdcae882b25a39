import Diagnostics

/// Faults of expressions and conditions in templates.
extension Message {
  static func expressionSyntax(_ text: String) -> Message {
    Message(
      "expression.syntax", id: "“\(text)” bukan ungkapan yang sah",
      en: "“\(text)” is not a valid expression")
  }

  static func expressionUnclosed() -> Message {
    Message(
      "expression.unclosed", id: "kurung kurawal “{” tidak ditutup",
      en: "the brace “{” is not closed")
  }

  static func expressionStray() -> Message {
    Message(
      "expression.stray", id: "kurung kurawal “}” tanpa “{” sebelumnya",
      en: "the brace “}” has no “{” before it")
  }

  static func expressionBraceHint() -> Message {
    Message(
      "expression.brace-hint", id: "tulis “{{” dan “}}” untuk mencetak kurung kurawal",
      en: "write “{{” and “}}” to print braces")
  }

  static func expressionUnknownName(_ name: String) -> Message {
    Message(
      "expression.unknown-name", id: "nama “\(name)” tidak dikenal di sini",
      en: "the name “\(name)” is not known here")
  }

  static func expressionUnknownFormatter(_ name: String) -> Message {
    Message(
      "expression.unknown-formatter", id: "pemformat “\(name)” tidak dikenal",
      en: "unknown formatter “\(name)”")
  }

  static func expressionFormatterInput(_ name: String, wants: String, given: String)
    -> Message
  {
    Message(
      "expression.formatter-input",
      id: "pemformat “\(name)” memerlukan \(kindName(wants)), bukan \(kindName(given))",
      en: "the formatter “\(name)” takes a \(wants), not a \(given)")
  }

  static func expressionFormatterNumber(_ name: String, wanted: Bool) -> Message {
    wanted
      ? Message(
        "expression.formatter-number",
        id: "pemformat “\(name)” memerlukan bilangan, “\(name):2”",
        en: "the formatter “\(name)” needs a number, “\(name):2”")
      : Message(
        "expression.formatter-number", id: "pemformat “\(name)” tidak menerima bilangan",
        en: "the formatter “\(name)” takes no number")
  }

  static func expressionKind(_ text: String, wants: String, given: String) -> Message {
    Message(
      "expression.kind",
      id: "“\(text)” adalah \(kindName(given)); di sini diperlukan \(kindName(wants))",
      en: "“\(text)” is a \(given); a \(wants) is needed here")
  }

  static func expressionMayBeAbsent(_ text: String) -> Message {
    Message(
      "expression.may-be-absent", id: "“\(text)” mungkin tidak ada dalam rekaman",
      en: "“\(text)” may be absent from the record")
  }

  static func expressionAskFirst(_ text: String) -> Message {
    Message(
      "expression.ask-first", id: "beri syarat if=\"\(text)\", atau <when test=\"\(text)\">",
      en: "ask first, by if=\"\(text)\" or <when test=\"\(text)\">")
  }

  /// How a value that is no text is printed.
  static func expressionFormat(_ text: String, _ formatter: String) -> Message {
    Message(
      "expression.format", id: "beri pemformat, misalnya {\(text) | \(formatter)}",
      en: "give a formatter, such as {\(text) | \(formatter)}")
  }

  private static func kindName(_ kind: String) -> String { kindNames[kind] ?? kind }

  private static let kindNames = [
    "text": "teks", "number": "bilangan", "decimal": "bilangan desimal", "date": "tanggal",
    "flag": "ya/tidak", "image": "gambar", "list": "daftar", "group": "kelompok",
    "text or number": "teks atau bilangan",
  ]
}
