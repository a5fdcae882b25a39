import Diagnostics

/// What a workbook is made of, and how much a table may hold.
extension Message {
  static var sheetDamaged: Message {
    Message(
      "sheets.damaged", id: "buku kerja ini rusak atau terpotong",
      en: "this workbook is damaged or cut off")
  }

  static var sheetDamagedHint: Message {
    Message(
      "sheets.damaged-hint",
      id: "minta kiriman ulang, atau buka dengan LibreOffice Calc atau Excel dan simpan kembali",
      en: "ask for it again, or open it in LibreOffice Calc or Excel and save it")
  }

  static func sheetDamagedPart(_ part: String) -> Message {
    Message(
      "sheets.damaged-part", id: "bagian “\(part)” dari buku kerja ini rusak",
      en: "the part “\(part)” of this workbook is damaged")
  }

  static func sheetMissingPart(_ part: String) -> Message {
    Message(
      "sheets.missing-part", id: "bagian “\(part)” dari buku kerja ini tidak ada",
      en: "the part “\(part)” of this workbook is missing")
  }

  static var sheetNoSheets: Message {
    Message(
      "sheets.no-sheets", id: "buku kerja ini tidak mempunyai lembar berisi sel",
      en: "this workbook has no sheet with cells")
  }

  static var sheetDisorder: Message {
    Message(
      "sheets.disorder", id: "sel ini tertulis dua kali atau tidak pada urutannya",
      en: "this cell is written twice or out of order")
  }

  static var sheetDamagedCell: Message {
    Message(
      "sheets.damaged-cell", id: "isi sel ini rusak", en: "the content of this cell is damaged")
  }

  static func sheetTooManyEntries(_ limit: Int) -> Message {
    Message(
      "sheets.too-many-entries",
      id: "berkas ini memuat lebih dari \(limit) bagian; ini bukan buku kerja yang wajar",
      en: "this file holds more than \(limit) parts; it is no sound workbook")
  }

  static func sheetInflates(_ limit: Int) -> Message {
    Message(
      "sheets.inflates",
      id: "isi berkas ini terlalu besar sesudah dibuka (lebih dari \(limit >> 20) MiB)",
      en: "this file grows too large when it is unpacked (more than \(limit >> 20) MiB)")
  }

  static func sheetTooDense(_ ratio: Int) -> Message {
    Message(
      "sheets.too-dense",
      id: "isi berkas ini mengembang lebih dari \(ratio) kali; ini bukan buku kerja yang wajar",
      en: "this file grows more than \(ratio) times when unpacked; it is no sound workbook")
  }

  static var sheetTooManyRows: Message {
    Message(
      "sheets.too-many-rows", id: "tabel ini lebih panjang dari 1.048.576 baris",
      en: "this table is longer than 1,048,576 rows")
  }

  static var sheetTooManyColumns: Message {
    Message(
      "sheets.too-many-columns", id: "tabel ini lebih lebar dari 16.384 kolom",
      en: "this table is wider than 16,384 columns")
  }

  static var sheetTooManyCells: Message {
    Message(
      "sheets.too-many-cells", id: "tabel ini berisi lebih dari 2.000.000 sel",
      en: "this table holds more than 2,000,000 cells")
  }

  static var sheetTextTooLong: Message {
    Message(
      "sheets.text-too-long", id: "teks di sel ini terlalu panjang; paling banyak 32.767 karakter",
      en: "the text in this cell is too long; at most 32,767 characters")
  }

  static func sheetTooMuch(_ part: String) -> Message {
    Message(
      "sheets.too-much", id: "bagian “\(part)” berisi lebih banyak dari yang wajar",
      en: "the part “\(part)” holds more than is sound")
  }
}
