/// The words before a diagnostic's sentences.
extension Message {
  static let hint = Message("label.hint", id: "saran", en: "hint")
  static let error = Message("label.error", id: "galat", en: "error")
  static let warning = Message("label.warning", id: "peringatan", en: "warning")
}
