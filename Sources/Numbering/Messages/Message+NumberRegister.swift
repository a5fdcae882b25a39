internal import Diagnostics

/// The register of numbers.
extension Message {
  static func numberEnding() -> Message {
    Message(
      "number.ending", id: "nama register nomor tidak berakhiran .csv",
      en: "the name of the register of numbers does not end in .csv")
  }

  static func numberEndingHint() -> Message {
    Message(
      "number.ending-hint", id: "contoh: --numbers nomor.csv; yang belum ada akan dibuat",
      en: "example: --numbers nomor.csv; one that there is not yet is made")
  }

  static func numberTrouble(_ why: Message) -> Message {
    Message(
      "number.trouble", id: "register nomor tidak dapat dipakai: \(why.indonesian)",
      en: "the register of numbers cannot be used: \(why.english)")
  }

  static func numberTroubleHint() -> Message {
    Message(
      "number.trouble-hint", id: "sebut berkas di disk yang dapat ditulis dan dikunci",
      en: "name a file on a disk that can be written and locked")
  }

  static func numberTooLarge() -> Message {
    Message(
      "number.too-large", id: "register nomor ini lebih besar dari 64 MiB",
      en: "this register of numbers is larger than 64 MiB")
  }

  static func numberTooLargeHint() -> Message {
    Message(
      "number.too-large-hint", id: "mulai register baru setiap tahun",
      en: "begin a new register each year")
  }

  static func numberUTF16() -> Message {
    Message(
      "number.utf-16", id: "register nomor ini tersimpan sebagai UTF-16",
      en: "this register of numbers is saved as UTF-16")
  }

  static func numberUTF16Hint() -> Message {
    Message(
      "number.utf-16-hint", id: "simpan sebagai “CSV UTF-8”", en: "save it as “CSV UTF-8”")
  }

  static func numberNoRegister(_ missing: [String]) -> Message {
    let columns = missing.joined(separator: ", ")
    return Message(
      "number.no-register", id: "ini bukan register nomor: tidak ada kolom \(columns)",
      en: "this is no register of numbers: it has no column \(columns)")
  }

  static func numberNoRegisterHint(_ headings: String) -> Message {
    Message(
      "number.no-register-hint",
      id: "baris pertamanya: \(headings); yang belum ada dibuat oleh Piagam",
      en: "its first line: \(headings); one that there is not yet is made by Piagam")
  }

  static func numberNoCount(_ column: String, _ typed: String) -> Message {
    Message(
      "number.no-count", id: "\(column) “\(typed)” tidak dapat dihitung",
      en: "\(column) “\(typed)” cannot be counted")
  }

  static func numberNoCountHint(_ range: ClosedRange<Int>) -> Message {
    let (first, last) = (range.lowerBound, range.upperBound)
    return Message(
      "number.no-count-hint", id: "ketik angka \(first) sampai \(last)",
      en: "type a number from \(first) to \(last)")
  }

  static func numberTorn(_ line: String) -> Message {
    Message(
      "number.torn", id: "baris terakhir register nomor terpotong: “\(line)”",
      en: "the last line of the register of numbers was cut short: “\(line)”")
  }

  static func numberTornHint() -> Message {
    Message(
      "number.torn-hint",
      id: "dokumennya belum ada; baris ini hilang saat nomor berikutnya dicatat",
      en: "its document is not there; the line goes when the next number is entered")
  }
}
