internal import Bahasa
package import Diagnostics

/// A text, in whatever file, that is not what somebody meant to write.
extension Message {
  static func textHidden(_ word: String) -> Message {
    Message(
      "text.hidden", id: "“\(word)” memuat karakter yang tidak tampak",
      en: "“\(word)” holds a character that nobody sees")
  }

  static func textLost(_ word: String) -> Message {
    Message(
      "text.lost", id: "di dalam “\(word)” ada huruf yang hilang (U+FFFD)",
      en: "a letter in “\(word)” was lost (U+FFFD)")
  }

  static var textRetypeHint: Message {
    Message(
      "text.retype", id: "hapus kata itu, lalu ketik ulang", en: "delete the word and type it again"
    )
  }

  package static var textCommand: Message {
    Message(
      "sheets.command", id: "isi ini rumus yang menjalankan program lain",
      en: "this is a formula that starts another program")
  }

  package static var textCommandHint: Message {
    Message(
      "sheets.command-hint",
      id: "ketik isi yang benar; jangan buka berkas asalnya dengan lembar kerja",
      en: "type what is meant; do not open the file that it came from in a spreadsheet")
  }

  package static func textPlaceholder(_ field: String) -> Message {
    Message(
      "text.placeholder", id: "“\(field)” belum diganti dengan isinya",
      en: "“\(field)” stands where a value should be")
  }

  package static var textPlaceholderHint: Message {
    Message(
      "text.placeholder-hint", id: "ketik isinya; jika tidak ada, hapus",
      en: "type the value; delete it when there is none")
  }

  static func textEncoding(_ text: String, _ probably: String) -> Message {
    Message(
      "text.encoding", id: "hurufnya rusak: “\(text)” tampaknya “\(probably)”",
      en: "its letters are spoilt: “\(text)” is probably “\(probably)”")
  }

  static func textWeb(_ text: String, _ probably: String) -> Message {
    Message(
      "text.web", id: "ada kode halaman web: “\(text)” tampaknya “\(probably)”",
      en: "it holds codes of web pages: “\(text)” is probably “\(probably)”")
  }

  static func textCode(_ text: String, _ probably: String) -> Message {
    Message(
      "text.code", id: "ada kode dari program lain: “\(text)” tampaknya “\(probably)”",
      en: "it holds codes of another program: “\(text)” is probably “\(probably)”")
  }

  package static func textLikelyPlaceholder(_ text: String) -> Message {
    Message(
      "text.likely-placeholder", id: "“\(text)” tampaknya belum diganti dengan isinya",
      en: "“\(text)” probably stands where a value should be")
  }

  package static func textRepairHint(_ probably: String) -> Message {
    Message("text.repair", id: "tulis “\(probably)”", en: "write “\(probably)”")
  }

  static func textNothing(_ text: String) -> Message {
    Message(
      "text.nothing", id: "“\(text)” tampaknya tanda “tidak ada isi” dari program lain",
      en: "“\(text)” is probably what another program writes for nothing")
  }

  static var textNothingHint: Message {
    Message(
      "text.nothing-hint", id: "jika memang tidak ada isinya, kosongkan",
      en: "when there is nothing, leave it empty")
  }
}

extension TypedText.Remark {
  /// - Parameter text: the part that is meant, as it is read.
  package func message(_ text: String) -> Message {
    switch self {
    case .encoding(let probably): .textEncoding(text, probably)
    case .web(let probably): .textWeb(text, probably)
    case .code(let probably): .textCode(text, probably)
    case .placeholder: .textLikelyPlaceholder(text)
    case .nothing: .textNothing(text)
    }
  }

  package var hint: Message {
    switch self {
    case .encoding(let probably), .web(let probably), .code(let probably):
      .textRepairHint(probably)
    case .placeholder: .textPlaceholderHint
    case .nothing: .textNothingHint
    }
  }
}
