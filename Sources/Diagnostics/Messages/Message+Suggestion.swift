extension Message {
  public static func didYouMean(_ word: String) -> Message {
    Message("hint.did-you-mean", id: "maksud Anda “\(word)”?", en: "did you mean “\(word)”?")
  }

  public static func dropOne() -> Message {
    Message("hint.drop-one", id: "hapus salah satunya", en: "leave one of them out")
  }

  public static func known(_ words: [String]) -> Message {
    let list = words.joined(separator: ", ")
    return Message("hint.known", id: "yang dikenal: \(list)", en: "known are: \(list)")
  }

  /// The last line of a list that is too long.
  static func moreFindings(_ count: Int) -> Message {
    Message(
      "hint.more-findings", id: "dan \(count) temuan lain yang tidak ditampilkan",
      en: "and \(count) more findings that are not shown")
  }

  /// - Parameter cell: one of the same column, of which the same was told in full.
  static func likeFindings(_ count: Int, _ cell: String) -> Message {
    Message(
      "hint.like-findings", id: "\(count) temuan lain seperti pada \(cell)",
      en: "\(count) more findings like that of \(cell)")
  }

  /// - Parameter files: the others of which it is true, too.
  static func alsoIn(_ message: Message, _ files: [String]) -> Message {
    let rest = files.count - 6
    let list = files.prefix(6).joined(separator: ", ")
    return Message(
      "hint.also-in",
      id: "\(message.indonesian) (juga di \(list)" + (rest > 0 ? ", dan \(rest) lagi)" : ")"),
      en: "\(message.english) (also in \(list)" + (rest > 0 ? " and \(rest) more)" : ")"))
  }
}
