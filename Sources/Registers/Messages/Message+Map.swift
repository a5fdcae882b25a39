import Diagnostics

/// The file that says what the columns of a register mean.
extension Message {
  static var registerMapSheet: Message {
    Message(
      "registers.map-sheet", id: "lembar yang memuat register", en: "the sheet of the register")
  }

  static var registerMapRows: Message {
    Message(
      "registers.map-rows", id: "baris judul kolomnya, satu sampai tiga baris",
      en: "the row of its headings, or up to three of them")
  }

  static var registerMapColumns: Message {
    Message(
      "registers.map-columns", id: "judul kolom, lalu artinya",
      en: "the heading of a column, then its meaning")
  }

  static func registerMapBadRows(_ typed: String) -> Message {
    Message(
      "registers.map-bad-rows", id: "“\(typed)” bukan nomor baris judul kolom",
      en: "“\(typed)” is not the number of a row of headings")
  }

  static var registerMapBadRowsHint: Message {
    Message(
      "registers.map-bad-rows-hint", id: "satu baris, misalnya 5, atau paling banyak tiga: 5-6",
      en: "one row, such as 5, or three at the most: 5-6")
  }

  static func registerMapUnknown(_ typed: String) -> Message {
    Message(
      "registers.map-unknown", id: "“\(typed)” bukan arti kolom yang dikenal",
      en: "“\(typed)” is not a meaning of a column that is known")
  }

  static var registerMapUnknownHint: Message {
    Message(
      "registers.map-unknown-hint",
      id: "tulis judul yang dikenal, misalnya “Satker”, atau “lewati” jika tidak dibaca",
      en: "write a heading that is known, such as “Satker”, or “lewati” when it is not read")
  }

  static func registerMapNoHeading(_ heading: String) -> Message {
    Message(
      "registers.map-no-heading", id: "tidak ada kolom berjudul “\(heading)” dalam register ini",
      en: "there is no column with the heading “\(heading)” in this register")
  }

  static func registerMapManyHeadings(_ heading: String, count: Int) -> Message {
    Message(
      "registers.map-many-headings", id: "“\(heading)” adalah judul \(count) kolom",
      en: "“\(heading)” is the heading of \(count) columns")
  }

  static func registerMapWhole(_ headings: [String]) -> Message {
    let list = headings.prefix(6).map { "“\($0.prefix(60))”" }.joined(separator: ", ")
    return Message(
      "registers.map-whole", id: "tulis bersama judul di atasnya: \(list)",
      en: "write it with the heading above it: \(list)")
  }

  static func registerMapTwice(_ column: String, _ other: String) -> Message {
    Message(
      "registers.map-twice", id: "“\(column)” sudah menjadi arti “\(other)”",
      en: "“\(column)” is the meaning of “\(other)” already")
  }

  static var registerMapTwiceHint: Message {
    Message(
      "registers.map-twice-hint", id: "tulis “lewati” untuk kolom yang tidak dibaca",
      en: "write “lewati” for the column that is not read")
  }

  static var registerMapNoTableHint: Message {
    Message(
      "registers.map-no-table-hint",
      id: "sebut registernya, misalnya: piagam register map register.xlsx",
      en: "name the register, as in: piagam register map register.xlsx")
  }

  static var registerMapNoTable: Message {
    Message(
      "registers.map-no-table", id: "berkas ini bukan tabel (XLSX, ODS, atau CSV)",
      en: "this file is not a table (XLSX, ODS or CSV)")
  }
}
