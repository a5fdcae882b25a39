internal import Diagnostics

/// A sheet of documents to look at.
extension Message {
  static func previewPage(_ number: Int, of count: Int) -> Message {
    Message(
      "preview.page",
      id: count == 1 ? "1 halaman" : "halaman \(number) dari \(count)",
      en: count == 1 ? "1 page" : "page \(number) of \(count)")
  }

  static func previewNotSet() -> Message {
    Message(
      "preview.not-set", id: "lembar pratinjau tidak dapat disusun",
      en: "the sheet of the preview cannot be laid out")
  }
}
