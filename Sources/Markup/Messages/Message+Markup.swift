import Bahasa
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

  static func markupEmptyHint() -> Message {
    Message(
      "markup.empty-hint", id: "mulailah dengan unsur terluarnya, misalnya <template …>",
      en: "begin with the outermost element, such as <template …>")
  }

  static func markupTooDeep() -> Message {
    Message(
      "markup.too-deep", id: "unsur ini berada dalam \(MarkupLimit.depth) unsur lain",
      en: "this element stands in \(MarkupLimit.depth) others")
  }

  static func markupTooDeepHint() -> Message {
    Message(
      "markup.too-deep-hint", id: "tutup setiap unsur di tempatnya, misalnya <b>…</b>",
      en: "close every element where it ends, as in <b>…</b>")
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

  static func markupInstructionHint() -> Message {
    Message(
      "markup.instruction-hint", id: "hapus <?…?>; hanya <?xml …?> di baris pertama yang boleh",
      en: "delete <?…?>; only <?xml …?> may stand, on the first line")
  }

  static func markupDoctypeHint() -> Message {
    Message(
      "markup.doctype-hint", id: "hapus <!DOCTYPE …>, dan tulis huruf khusus langsung",
      en: "delete <!DOCTYPE …>, and write special letters as they are")
  }

  static func markupForbidden(_ scalar: Unicode.Scalar) -> Message {
    Message(
      "markup.forbidden-character",
      id: "karakter \(scalar.codePoint) tidak boleh berada dalam templat",
      en: "the character \(scalar.codePoint) may not stand in a template")
  }

  static func markupForbiddenHint() -> Message {
    Message(
      "markup.forbidden-hint", id: "hapus karakter itu; baris baru ditulis <br/>",
      en: "delete that character; a new line is written <br/>")
  }

  static func markupTooMany(_ what: MarkupCount) -> Message {
    let (words, english) = what.words
    return Message("markup.too-many", id: words, en: english)
  }

  static func markupTooManyHint(_ what: MarkupCount) -> Message {
    switch what {
    case .attributesOfElement:
      Message(
        "markup.few-attributes", id: "tutup tanda kutip setiap nilai, dan hapus atribut berlebih",
        en: "close the quotation mark of every value, and drop what is too much")
    case .elements, .attributes, .texts:
      Message(
        "markup.divide",
        id: "ulangi isi yang sama dengan <each>, atau bagi templat ini menjadi beberapa templat",
        en: "repeat what is alike by <each>, or divide this template into several")
    }
  }

  static func markupLongValue(_ name: String) -> Message {
    Message(
      "markup.long-value", id: "nilai atribut “\(name)” lebih dari \(MarkupLimit.value) huruf",
      en: "the value of the attribute “\(name)” has more than \(MarkupLimit.value) letters")
  }

  static func markupLongValueHint() -> Message {
    Message(
      "markup.long-value-hint", id: "tulis teks panjang di dalam unsur, misalnya <p>…</p>",
      en: "write long text in an element, such as <p>…</p>")
  }
}

extension MarkupCount {
  fileprivate var words: (indonesian: String, english: String) {
    switch self {
    case .elements:
      ("berkas ini berisi lebih dari \(most) unsur", "this file has more than \(most) elements")
    case .attributes:
      (
        "berkas ini berisi lebih dari \(most) atribut",
        "this file has more than \(most) attributes"
      )
    case .attributesOfElement:
      (
        "unsur ini mempunyai lebih dari \(most) atribut",
        "this element has more than \(most) attributes"
      )
    case .texts:
      (
        "berkas ini berisi lebih dari \(most) potongan teks (baris, dan rujukan seperti &amp;)",
        "this file has more than \(most) pieces of text (lines, and references such as &amp;)"
      )
    }
  }
}
