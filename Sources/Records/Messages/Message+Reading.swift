internal import Bahasa
package import Diagnostics

/// A file that cannot be read as YAML or JSON.
extension Message {
  package static func recordNoText(_ path: String) -> Message {
    Message(
      "record.no-text", id: "berkas “\(path)” tidak dapat dibaca",
      en: "the file “\(path)” cannot be read")
  }

  static var recordNoTextHint: Message {
    Message(
      "record.no-text-hint", id: "letakkan berkas itu di folder berkas ini, paling besar 1 MiB",
      en: "put it into this file's folder; at most 1 MiB")
  }

  package static func recordLargeText(_ path: String) -> Message {
    Message(
      "record.large-text", id: "berkas “\(path)” lebih besar dari 1 MiB",
      en: "the file “\(path)” is larger than 1 MiB")
  }

  package static var recordLargeTextHint: Message {
    Message(
      "record.large-text-hint",
      id: "ringkas isinya: berkas teks seperti deklarasi, skema, dan uraian paling besar 1 MiB",
      en: "shorten it: a text such as a declaration, a scheme or its wording has at most 1 MiB")
  }

  package static var recordLookForFile: Message {
    Message(
      "record.look-for-file", id: "periksa nama dan folder berkas itu, dan izin membacanya",
      en: "look at the file's name and folder, and whether it may be read")
  }

  static var recordEmptyFile: Message {
    Message(
      "records.empty-file", id: "berkas ini kosong", en: "this file is empty")
  }

  static var recordEmptyFileHint: Message {
    Message(
      "records.empty-file-hint", id: "buat berkas awal dengan: piagam new",
      en: "make a starter file with: piagam new")
  }

  static func recordIsOther(_ what: (indonesian: String, english: String)) -> Message {
    Message(
      "records.is-other", id: "ini \(what.indonesian), bukan rekaman",
      en: "this is \(what.english), not a record")
  }

  static var recordIsOtherHint: Message {
    Message(
      "records.is-other-hint",
      id: "rekaman ditulis sebagai YAML atau JSON, atau sebagai tabel XLSX, ODS, atau CSV",
      en: "a record is written as YAML or JSON, or as a table: XLSX, ODS or CSV")
  }

  static var recordIsTemplateHint: Message {
    Message(
      "records.is-template-hint", id: "templat diperiksa dengan: piagam templates check FOLDER",
      en: "a template is checked by: piagam templates check FOLDER")
  }

  static var recordIsTable: Message {
    Message(
      "records.is-table", id: "berkas ini tabel; rekaman ini ditulis sebagai YAML atau JSON",
      en: "this file is a table; this record is written as YAML or JSON")
  }

  static var recordNoContent: Message {
    Message(
      "records.no-content", id: "berkas ini hanya berisi komentar atau baris kosong",
      en: "this file holds only comments or blank lines")
  }

  static func recordTooMuch(_ limit: Int) -> Message {
    Message(
      "records.too-much", id: "berkas ini berisi lebih dari \(limit) kunci dan nilai",
      en: "this file has more than \(limit) keys and values")
  }

  static var recordTooDeepHint: Message {
    Message(
      "records.too-deep-hint", id: "tutup setiap kurung, dan ratakan baris yang setingkat",
      en: "close every bracket, and align the lines of one level")
  }

  static var recordKeyHint: Message {
    Message(
      "records.key-hint", id: "tulis kunci dan nilainya, misalnya kota: Sambas",
      en: "write the key and its value, such as kota: Sambas")
  }

  static var recordTooMuchHint: Message {
    Message(
      "records.too-much-hint",
      id: "hapus yang bukan isi rekaman ini; deklarasi, LKE, dan rekap jauh lebih kecil",
      en: "drop what is not of this record; declarations, LKE and recaps are far smaller")
  }

  static var recordUTF16: Message {
    Message(
      "records.utf-16", id: "berkas ini disimpan sebagai UTF-16",
      en: "this file is saved as UTF-16")
  }

  static var recordBinary: Message {
    Message(
      "records.binary", id: "ini bukan berkas teks (ada bita nol di dalamnya)",
      en: "this is not a text file (there are zero bytes in it)")
  }

  static var recordNotUTF8: Message {
    Message(
      "records.not-utf-8", id: "ada huruf yang tidak disimpan sebagai UTF-8 di baris ini",
      en: "a character on this line is not saved as UTF-8")
  }

  static var recordSaveAsUTF8: Message {
    Message(
      "records.save-as-utf-8", id: "simpan ulang berkas ini dengan pengodean UTF-8",
      en: "save the file again in the encoding UTF-8")
  }

  /// What another program left.
  static func recordCopied(_ text: String, isFormula: Bool) -> Message {
    let shown = text.prefix(60)
    return Message(
      "records.copied",
      id: "“\(shown)” adalah \(isFormula ? "rumus" : "kesalahan") lembar kerja, bukan isinya",
      en: "“\(shown)” is \(isFormula ? "a formula" : "an error") of a spreadsheet, not what stood "
        + "there")
  }

  static var recordCopiedHint: Message {
    Message("records.copied-hint", id: "ketik isinya", en: "type what it should be")
  }

  static func recordForbiddenCharacter(_ scalar: Unicode.Scalar) -> Message {
    let code = scalar.codePoint
    let isHidden = ForbiddenCharacter(scalar) == .hidden
    return Message(
      "records.forbidden-character",
      id: "karakter \(isHidden ? "tak tampak" : "kendali") \(code) tidak boleh ada di sini; hapus, "
        + "lalu ketik ulang teksnya",
      en: "the \(isHidden ? "invisible" : "control") character \(code) must not stand here; delete "
        + "it and type the text again")
  }

  static var recordOutOfMemory: Message {
    Message("records.out-of-memory", id: "memori habis", en: "out of memory")
  }

  static var recordSecondDocument: Message {
    Message(
      "records.second-document",
      id: "satu berkas hanya boleh memuat satu deklarasi; pisahkan yang berikut ini",
      en: "a file may hold one declaration only; put the following one into a file of its own")
  }

  static func recordTooDeep(_ limit: Int) -> Message {
    Message(
      "records.too-deep", id: "susunan berkas lebih dalam dari \(limit) tingkat",
      en: "the file is nested deeper than \(limit) levels")
  }

  static func recordDuplicateKey(_ key: String, line: Int) -> Message {
    Message(
      "records.duplicate-key", id: "kunci “\(key)” sudah ada di baris \(line)",
      en: "the key “\(key)” was given already on line \(line)")
  }

  static var recordKeyIsNoText: Message {
    Message(
      "records.key-is-no-text", id: "kunci harus berupa satu kata, bukan daftar atau kelompok",
      en: "a key must be one word, not a list or a group")
  }

  static var recordAlias: Message {
    Message(
      "records.alias", id: "rujukan YAML (“&nama” dan “*nama”) tidak dipakai dalam deklarasi",
      en: "YAML references (“&name” and “*name”) are not used in declarations")
  }

  static var recordAliasHint: Message {
    Message(
      "records.alias-hint",
      id: "tulis nilainya secara utuh; teks yang memang diawali & atau * diapit tanda kutip",
      en: "write the value out; put text that really begins with & or * in quotes")
  }

  static var recordTag: Message {
    Message(
      "records.tag",
      id: "penanda jenis YAML (“!…”) tidak dipakai dalam deklarasi; apit teksnya dengan "
        + "tanda kutip",
      en: "YAML tags (“!…”) are not used in declarations; put the text in quotes")
  }
}
