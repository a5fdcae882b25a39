import Diagnostics

extension Message {
  static func markupNotUTF8() -> Message {
    Message(
      "markup.not-utf8", id: "berkas ini bukan teks UTF-8", en: "this file is not UTF-8 text")
  }

  static func markupEncoding(_ name: String) -> Message {
    Message(
      "markup.encoding", id: "berkas ini dinyatakan berpengodean “\(name)”, bukan UTF-8",
      en: "this file is declared to be in “\(name)”, not UTF-8")
  }

  static func markupSaveAsUTF8() -> Message {
    Message(
      "markup.save-as-utf8", id: "simpan sebagai UTF-8 dan tulis encoding=\"UTF-8\"",
      en: "save it as UTF-8 and write encoding=\"UTF-8\"")
  }

  static func markupEmpty() -> Message {
    Message(
      "markup.empty", id: "berkas XML ini tidak berisi unsur apa pun",
      en: "this XML file contains no element")
  }

  static func markupSyntax(_ detail: String) -> Message {
    let detail = detail.isEmpty ? "" : ": \(detail)"
    return Message("markup.syntax", id: "XML tidak sah\(detail)", en: "malformed XML\(detail)")
  }

  static func markupInstruction() -> Message {
    Message(
      "markup.instruction", id: "instruksi pemrosesan (<?…?>) tidak diperbolehkan",
      en: "processing instructions (<?…?>) are not allowed")
  }

  static func markupDoctype() -> Message {
    Message(
      "markup.doctype", id: "deklarasi DOCTYPE tidak diperbolehkan",
      en: "a DOCTYPE declaration is not allowed")
  }
}
