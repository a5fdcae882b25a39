package import Diagnostics

/// A file that cannot be read as a table.
extension Message {
  package static var sheetEmptyFile: Message {
    Message("sheets.empty-file", id: "berkas ini kosong", en: "this file is empty")
  }

  package static func sheetTooLarge(_ limit: Int) -> Message {
    Message(
      "sheets.too-large",
      id: "berkas ini lebih besar dari \(limit >> 20) MiB",
      en: "this file is larger than \(limit >> 20) MiB")
  }

  package static var sheetTooLargeHint: Message {
    Message(
      "sheets.too-large-hint",
      id: "hapus lembar, gambar, dan baris yang tidak diperlukan: sebuah tabel satker jauh lebih "
        + "kecil",
      en: "drop sheets, pictures and rows that are not needed: a table of offices is far smaller")
  }

  static var sheetOldExcel: Message {
    Message(
      "sheets.old-excel", id: "ini buku kerja Excel lama (.xls), yang tidak dapat dibaca",
      en: "this is an old Excel workbook (.xls), which cannot be read")
  }

  static var sheetPassword: Message {
    Message(
      "sheets.password", id: "berkas ini dikunci dengan kata sandi",
      en: "this file is locked with a password")
  }

  static var sheetPasswordHint: Message {
    Message(
      "sheets.password-hint", id: "buka dengan kata sandinya, lalu simpan tanpa kata sandi",
      en: "open it with the password and save it without one")
  }

  static var sheetBinaryExcel: Message {
    Message(
      "sheets.binary-excel", id: "ini buku kerja Excel biner (.xlsb), yang tidak dapat dibaca",
      en: "this is a binary Excel workbook (.xlsb), which cannot be read")
  }

  static var sheetIsPDF: Message {
    Message(
      "sheets.is-pdf", id: "ini berkas PDF, bukan tabel", en: "this is a PDF file, not a table")
  }

  static var sheetIsMarkup: Message {
    Message(
      "sheets.is-markup", id: "ini halaman web atau XML, bukan buku kerja XLSX, ODS, atau CSV",
      en: "this is a web page or XML, not an XLSX or ODS workbook or CSV")
  }

  static var sheetNotXLSX: Message {
    Message(
      "sheets.not-xlsx", id: "berkas ini bukan buku kerja XLSX atau ODS, apa pun namanya",
      en: "this file is no XLSX or ODS workbook, whatever its name")
  }

  static var sheetNotAWorkbook: Message {
    Message(
      "sheets.not-a-workbook", id: "berkas ZIP ini bukan buku kerja XLSX atau ODS",
      en: "this ZIP file is no XLSX or ODS workbook")
  }

  static var sheetSaveAsXLSX: Message {
    Message(
      "sheets.save-as-xlsx",
      id: "buka dengan LibreOffice Calc atau Excel, lalu simpan sebagai XLSX",
      en: "open it in LibreOffice Calc or Excel and save it as XLSX")
  }

  static var sheetBinary: Message {
    Message(
      "sheets.binary", id: "ini bukan berkas teks (ada bita nol di dalamnya)",
      en: "this is not a text file (there are zero bytes in it)")
  }

  static var sheetNotUTF8: Message {
    Message(
      "sheets.not-utf-8", id: "ada huruf di sel ini yang tidak disimpan sebagai UTF-8",
      en: "a character in this cell is not saved as UTF-8")
  }

  static var sheetSaveAsUTF8: Message {
    Message(
      "sheets.save-as-utf-8",
      id: "simpan ulang tabelnya: di Excel sebagai “CSV UTF-8”, di LibreOffice Calc dengan "
        + "perangkat karakter “Unicode (UTF-8)”",
      en: "save the table again: in Excel as “CSV UTF-8”, in LibreOffice Calc with the character "
        + "set “Unicode (UTF-8)”")
  }

  static var sheetUnclosedQuote: Message {
    Message(
      "sheets.unclosed-quote", id: "tanda kutip (\") yang membuka sel ini tidak pernah ditutup",
      en: "the quotation mark (\") that opens this cell is never closed")
  }

  static var sheetAfterQuote: Message {
    Message(
      "sheets.after-quote", id: "di sel ini masih ada teks sesudah tanda kutip (\") penutup",
      en: "there is text in this cell behind its closing quotation mark (\")")
  }

  static var sheetQuoteHint: Message {
    Message(
      "sheets.quote-hint", id: "tanda kutip di dalam teks ditulis dua kali (\"\")",
      en: "a quotation mark inside the text is written twice (\"\")")
  }

  static func sheetRagged(_ count: Int, heading: Int) -> Message {
    Message(
      "sheets.ragged", id: "baris ini mempunyai \(count) sel, judulnya \(heading)",
      en: "this row has \(count) cells, its heading \(heading)")
  }

  static func sheetBehindHeading() -> Message {
    Message(
      "sheets.behind-heading",
      id: "sel ini berisi, padahal tidak ada judul di atasnya: isi baris ini mungkin bergeser",
      en: "something stands in this cell, and no heading over it: the row may have moved")
  }

  static func sheetBehindHeadingHint() -> Message {
    Message(
      "sheets.behind-heading-hint",
      id: "kembalikan isi baris ke kolomnya; catatan di luar tabel diberi judul kolom, atau "
        + "dihapus",
      en: "put what the row holds back into its columns; give notes beside the table a heading, "
        + "or delete them")
  }

  static func sheetCut(_ count: Int, heading: Int) -> Message {
    Message(
      "sheets.cut", id: "baris ini berakhir sesudah \(count) sel, judulnya \(heading)",
      en: "this row ends after \(count) cells, its heading after \(heading)")
  }

  static var sheetCutHint: Message {
    Message(
      "sheets.cut-hint",
      id: "lengkapi barisnya; jika sisanya memang kosong, tambahkan pemisah selnya",
      en: "complete the row; when the rest is empty, add the marks between its cells")
  }

  static func sheetRaggedEntityHint(_ entity: String) -> Message {
    Message(
      "sheets.ragged-entity",
      id: "titik koma pada “\(entity)”, kode halaman web, memisahkan sel: tulis hurufnya sendiri, "
        + "atau apit isi selnya dengan tanda kutip (\")",
      en: "the semicolon of “\(entity)”, a code of web pages, ends the cell: write the character "
        + "itself, or put the cell in quotes (\")")
  }

  static var sheetHiddenRows: Message {
    Message(
      "sheets.hidden-rows", id: "baris tersembunyi ikut dibaca", en: "hidden rows are read too")
  }

  static var sheetHiddenColumn: Message {
    Message(
      "sheets.hidden-column", id: "kolom tersembunyi ini ikut dibaca",
      en: "this hidden column is read too")
  }

  static var sheetHiddenHint: Message {
    Message(
      "sheets.hidden-hint",
      id: "tampilkan (Unhide, atau hapus saringannya), lalu periksa isinya",
      en: "show it (Unhide, or remove the filter) and check what it holds")
  }

  /// Columns beside those that are read, with what stands over them.
  package static func ownColumns(_ columns: [String]) -> Message {
    let list = columns.prefix(20).joined(separator: ", ") + (columns.count > 20 ? ", …" : "")
    return Message(
      "sheets.own-columns",
      id: "\(columns.count) kolom di luar yang dikenal tidak dibaca: \(list)",
      en: (columns.count == 1 ? "a column" : "\(columns.count) columns")
        + " beyond those that are known: not read: \(list)"
    ).listing(columns, shown: 20)
  }

  static var sheetRaggedHint: Message {
    Message(
      "sheets.ragged-hint",
      id: "apit isi yang memuat pemisah sel (titik koma, koma, tab) dengan tanda kutip (\")",
      en: "put a cell that holds the mark between cells (semicolon, comma, tab) in quotes (\")")
  }
}
