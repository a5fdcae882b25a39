import Diagnostics

/// Faults of YAML and JSON syntax.
extension Message {
  static var recordSyntax: Message {
    Message(
      "records.syntax", id: "bagian ini tidak dapat dibaca sebagai YAML atau JSON",
      en: "this part cannot be read as YAML or JSON")
  }

  static var recordTabIndent: Message {
    Message(
      "records.tab-indent", id: "baris ini menjorok dengan tab",
      en: "this line is indented with a tab")
  }

  static var recordTabIndentHint: Message {
    Message(
      "records.tab-indent-hint", id: "ganti tab dengan dua spasi", en: "use two spaces instead")
  }

  static func recordCharacterNeedsQuotes(_ character: Unicode.Scalar) -> Message {
    Message(
      "records.character-needs-quotes",
      id: "nilai yang diawali “\(character)” harus diapit tanda kutip",
      en: "a value that begins with “\(character)” must stand in quotes")
  }

  static var recordColonInValue: Message {
    Message(
      "records.colon-in-value", id: "ada titik dua di dalam nilai, atau baris ini salah jorokan",
      en: "there is a colon inside the value, or this line is indented wrongly")
  }

  static var recordQuoteHint: Message {
    Message(
      "records.quote-hint", id: "apit nilai yang memuat tanda baca khusus dengan tanda kutip (\")",
      en: "put a value with special punctuation in quotes (\")")
  }

  static var recordNoColon: Message {
    Message(
      "records.no-colon", id: "tidak ada titik dua sesudah kunci sebelum baris ini berakhir",
      en: "there is no colon behind the key before this line ends")
  }

  static var recordNoColonHint: Message {
    Message(
      "records.no-colon-hint", id: "tulis “kunci: nilai”, dengan spasi sesudah titik dua",
      en: "write “key: value”, with a space after the colon")
  }

  static var recordNoSpace: Message {
    Message(
      "records.no-space", id: "tidak ada spasi sesudah titik dua ini",
      en: "there is no space behind this colon")
  }

  static var recordNoSpaceHint: Message {
    Message(
      "records.no-space-hint", id: "beri spasi sesudah titik dua, misalnya “nama: Nama Contoh”",
      en: "put a space behind the colon, such as “nama: Nama Contoh”")
  }

  static func recordQuoteInValue(_ quote: Unicode.Scalar) -> Message {
    Message(
      "records.quote-in-value", id: "tanda kutip (\(quote)) ini mengakhiri nilainya terlalu awal",
      en: "this quotation mark (\(quote)) ends the value too early")
  }

  static func recordQuoteInValueHint(_ quote: Unicode.Scalar) -> Message {
    quote == "'"
      ? Message(
        "records.quote-in-value-hint",
        id: "tanda kutip di dalam nilai ditulis dua kali ('Nur''aini'), atau apit nilainya dengan "
          + "\" (\"Nur'aini\")",
        en: "write a quotation mark inside the value twice ('Nur''aini'), or put the value in \" "
          + "(\"Nur'aini\")")
      : Message(
        "records.quote-in-value-hint",
        id:
          "tanda kutip di dalam nilai ditulis \\\", atau apit nilainya dengan ' ('Aula \"Baru\"')",
        en: "write a quotation mark inside the value as \\\", or put the value in ' "
          + "('Aula \"Baru\"')")
  }

  static var recordIndentation: Message {
    Message(
      "records.indentation", id: "baris ini tidak sejajar dengan baris di atasnya",
      en: "this line is not aligned with the lines above it")
  }

  static var recordIndentationHint: Message {
    Message(
      "records.indentation-hint",
      id: "kunci yang setingkat dimulai pada kolom yang sama; butir daftar diawali “- ”",
      en: "keys of one level begin in the same column; items of a list begin with “- ”")
  }

  static var recordCurlyQuotes: Message {
    Message(
      "records.curly-quotes",
      id: "nilai ini diapit tanda kutip melengkung, yang ikut terbaca sebagai isinya",
      en: "this value stands in curly quotes, which are read as part of it")
  }

  static func recordCurlyQuotesHint(_ bare: String) -> Message {
    let text = String(bare.prefix(60))
    return Message(
      "records.curly-quotes-hint",
      id: "tulis \(text) tanpa tanda kutip, atau pakai tanda kutip (\")",
      en: "write \(text) without quotes, or use straight ones (\")")
  }

  static var recordOpenQuote: Message {
    Message(
      "records.open-quote", id: "tanda kutip yang dibuka di sini tidak ditutup",
      en: "the quote that opens here is not closed")
  }

  static var recordOpenBracket: Message {
    Message(
      "records.open-bracket",
      id: "kurung tidak ditutup atau ada koma yang kurang sebelum bagian ini",
      en: "a bracket is not closed or a comma is missing before this part")
  }

  static var recordEscape: Message {
    Message(
      "records.escape", id: "garis miring terbalik di dalam tanda kutip tidak dikenal",
      en: "unknown use of a backslash inside quotes")
  }

  static var recordEscapeHint: Message {
    Message(
      "records.escape-hint", id: "tulis “\\\\”, atau pakai tanda kutip tunggal (')",
      en: "write “\\\\”, or use single quotes (')")
  }

  static var recordUnicodeEscape: Message {
    Message(
      "records.unicode-escape", id: "kode “\\u…” ini bukan sebuah huruf",
      en: "this “\\u…” code is not a character")
  }

  static var recordUnicodeEscapeHint: Message {
    Message(
      "records.unicode-escape-hint",
      id: "ketik hurufnya langsung, tanpa kode (juga pengganti pasangan “\\ud83d\\ude00”)",
      en: "type the character itself, not its code (also in place of pairs such as "
        + "“\\ud83d\\ude00”)")
  }
}
