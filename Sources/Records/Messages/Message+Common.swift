import Diagnostics

/// Values that declarations have in common.
extension Message {
  static func commonOfOne(_ key: String) -> Message {
    Message(
      "records.common-of-one", id: "“\(key)” milik satu satker, tidak dapat menjadi nilai bersama",
      en: "“\(key)” is one office's own and cannot be a common value")
  }

  static var commonOfOneHint: Message {
    Message(
      "records.common-of-one-hint", id: "tulis di baris register atau di berkas satkernya",
      en: "write it in the register's row or in the office's own file")
  }

  static var commonUntuk: Message {
    Message(
      "records.common-untuk", id: "jenis rekaman yang memakai nilai-nilai ini",
      en: "the kind of the records that use these values")
  }
}
