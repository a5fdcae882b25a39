internal import Diagnostics
internal import Measures
internal import Sheets

/// Values of records whose fields are data.
extension Message {
  static func definedTime(_ typed: String, path: String) -> Message {
    Message(
      "defined.time", id: "“\(typed.prefix(60))” pada “\(path)” tidak dapat dibaca sebagai pukul",
      en: "“\(typed.prefix(60))” in “\(path)” cannot be read as an hour")
  }

  static var definedTimeHint: Message {
    Message(
      "defined.time-hint", id: "tulis 09.00, atau 09.00 WITA jika bukan waktu kantor ini",
      en: "write 09.00, or 09.00 WITA where it is not this office's time")
  }

  static func definedNumber(
    _ typed: String, path: String, _ wanted: TypedNumber.Wanted
  ) -> Message {
    let (from, to) = (wanted.range.lowerBound, wanted.range.upperBound)
    let range = { (and: String) in "\(from.text(places: 0)) \(and) \(to.text(places: 0))" }
    return Message(
      "defined.number",
      id: "“\(typed.prefix(60))” pada “\(path)” bukan bilangan\(wanted.isWhole ? " bulat" : "") "
        + range("sampai"),
      en: "“\(typed.prefix(60))” in “\(path)” is no \(wanted.isWhole ? "whole " : "")number from "
        + range("to"))
  }

  static func definedAmbiguous(_ typed: String, path: String) -> Message {
    Message(
      "defined.ambiguous", id: "“\(typed.prefix(60))” pada “\(path)” dapat dibaca dua cara",
      en: "“\(typed.prefix(60))” in “\(path)” can be read in two ways")
  }

  static func definedAmbiguousHint(_ decimal: Rational, _ thousands: Rational) -> Message {
    if let one = decimal.isWhole ? decimal.floor : nil, let other = thousands.floor {
      return Message(
        "defined.ambiguous-whole-hint", id: "tulis \(one) atau \(other), tanpa tanda",
        en: "write \(one) or \(other), without a mark")
    }
    let (one, other) = (decimal.text(places: 3), thousands.text(places: 0))
    return Message(
      "defined.ambiguous-hint", id: "tulis “\(one)0”, atau bilangan bulat tanpa titik (\(other))",
      en: "write “\(one)0”, or a whole number without a mark (\(other))")
  }

  static var definedNumberHint: Message {
    Message(
      "defined.number-hint", id: "tulis angkanya saja, misalnya 12",
      en: "write the figures alone, such as 12")
  }

  static func definedUnknownColumn(_ label: String) -> Message {
    Message(
      "defined.unknown-column", id: "kolom “\(label.prefix(60))” tidak dikenal",
      en: "the column “\(label.prefix(60))” is not known")
  }

  static func definedNoHeadings(_ kind: String, searched: Int) -> Message {
    Message(
      "defined.no-headings",
      id: "tidak ada baris judul “\(kind)” di antara \(searched) baris pertama",
      en: "there is no row of headings for “\(kind)” among the first \(searched) rows")
  }

  static func definedNoSheet(_ name: String) -> Message {
    Message(
      "defined.no-sheet", id: "tidak ada lembar “\(name)”", en: "there is no sheet “\(name)”")
  }

  static func definedOthersUnread(_ names: [String]) -> Message {
    let list = names.prefix(6).map { "“\($0)”" }.joined(separator: ", ")
    return Message(
      "defined.others-unread",
      id: "lembar ini yang dibaca; yang judul kolomnya juga dikenal tidak dibaca: \(list)",
      en: "this sheet is read; others whose headings are known, too, are not: \(list)")
  }

  static func definedOthersUnreadHint(_ name: String) -> Message {
    Message(
      "defined.others-unread-hint",
      id: "satukan barisnya dalam satu lembar, atau jalankan lagi dengan --sheet \"\(name)\"",
      en: "put the rows into one sheet, or run once more with --sheet \"\(name)\"")
  }

  static func definedOthersUnreadHere(_ name: String) -> Message {
    Message(
      "defined.others-unread-here",
      id: "satukan barisnya dalam satu lembar, atau namai lembar yang dibaca “\(name)”",
      en: "put the rows into one sheet, or name the one that is to be read “\(name)”")
  }

  static func definedNoTable() -> Message {
    Message("defined.no-table", id: "berkas ini bukan tabel", en: "this file is no table")
  }

  static func definedNoTableHint() -> Message {
    Message(
      "defined.no-table-hint", id: "beri berkas XLSX, ODS, atau CSV dengan baris judul",
      en: "give an XLSX, ODS or CSV file with a row of headings")
  }

  static func definedNoTable(_ path: String) -> Message {
    Message(
      "defined.unreadable-table", id: "tabel “\(path.prefix(60))” tidak dapat dibaca",
      en: "the table “\(path.prefix(60))” cannot be read")
  }

  static func definedTableHint() -> Message {
    Message(
      "defined.unreadable-table-hint",
      id: "letakkan tabel itu di folder berkas ini atau di bawahnya",
      en: "put the table into this file's folder or below it")
  }

  static func definedNoTableOf(_ typed: String) -> Message {
    Message(
      "defined.no-table-of", id: "“\(typed.prefix(60))” disebut, tetapi tidak ada tabel orang",
      en: "“\(typed.prefix(60))” is named, and there is no table of persons")
  }

  static func definedNoTableOfHint() -> Message {
    Message(
      "defined.no-table-of-hint",
      id: "sebut tabelnya, misalnya “orang: orang.xlsx”, atau tulis nama dan jabatannya di sini",
      en: "name the table, such as “orang: orang.xlsx”, or write name and office here")
  }

  static func definedRefusalAlone() -> Message {
    Message(
      "defined.refusal-alone", id: "baris ini hanya memuat galatnya",
      en: "this row holds no more than what was wrong with it")
  }

  static func definedRefusalAloneHint() -> Message {
    Message(
      "defined.refusal-alone-hint", id: "salin isinya dari tabel asal, atau hapus barisnya",
      en: "copy what it said from the table it came from, or delete the row")
  }

  static func definedNobody(_ typed: String) -> Message {
    Message(
      "defined.nobody", id: "“\(typed.prefix(60))” tidak ada dalam tabel orang",
      en: "“\(typed.prefix(60))” is not in the table of persons")
  }

  static func definedNobodyHint() -> Message {
    Message(
      "defined.nobody-hint",
      id: "tambahkan orangnya di tabel itu, atau tulis nama dan jabatannya di sini",
      en: "add the person to the table, or write name and office here")
  }

  static func definedSeveral(_ typed: String, _ count: Int) -> Message {
    Message(
      "defined.several", id: "ada \(count) “\(typed.prefix(60))” dalam tabel orang",
      en: "there are \(count) “\(typed.prefix(60))” in the table of persons")
  }

  static func definedSeveralHint() -> Message {
    Message("defined.several-hint", id: "sebut dengan NIP-nya", en: "name the person by NIP")
  }
}
