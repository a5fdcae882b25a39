internal import Diagnostics

/// Why documents are shown before all are made.
extension Message {
  static func previewTitle(_ documents: Int, of records: Int) -> Message {
    Message(
      "preview.title", id: "Pratinjau: \(documents) dokumen dari \(records) rekaman",
      en:
        "Preview: \(documents) \(documents == 1 ? "document" : "documents") of "
        + "\(records) \(records == 1 ? "record" : "records")")
  }

  static func previewFirst() -> Message {
    Message("preview.first", id: "yang pertama", en: "the first")
  }

  static func previewLongestOffice(_ letters: Int) -> Message {
    Message(
      "preview.office", id: "nama satker terpanjang: \(letters) huruf",
      en: "the longest name of an office: \(letters) letters")
  }

  static func previewLongestName(_ letters: Int) -> Message {
    Message(
      "preview.name", id: "nama orang terpanjang: \(letters) huruf",
      en: "the longest name of a person: \(letters) letters")
  }

  static func previewMostSigners(_ count: Int) -> Message {
    Message(
      "preview.signers", id: "paling banyak yang bertanda tangan: \(count)",
      en: "the most who sign: \(count)")
  }

  static func previewMostCommitments(_ count: Int) -> Message {
    Message(
      "preview.commitments", id: "komitmen terbanyak: \(count)",
      en: "the most commitments: \(count)")
  }

  static func previewMostText(_ letters: Int) -> Message {
    Message(
      "preview.text", id: "teks terbanyak: \(letters) huruf",
      en: "the most text: \(letters) letters")
  }
}
