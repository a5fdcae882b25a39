import Diagnostics

/// Files of many documents.
extension Message {
  /// Stands in the file, whoever makes it: in Indonesian, as its documents.
  static func mergeTitle(_ documents: Int) -> Message {
    Message(
      "merge.title", id: "Gabungan \(documents) dokumen untuk dicetak",
      en: "\(documents) documents to print")
  }

  static func mergeUnreadable() -> Message {
    Message(
      "merge.unreadable", id: "ini bukan dokumen buatan Piagam yang utuh",
      en: "this is no whole document made by Piagam")
  }

  static func mergeUnreadableHint() -> Message {
    Message(
      "merge.unreadable-hint", id: "hapus berkas itu, lalu jalankan batch sekali lagi",
      en: "remove the file and run the batch again")
  }
}
