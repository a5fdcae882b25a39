import Diagnostics
import Records

/// Headings, rows and codes.
extension Message {
  static func registerNoHeadings(_ rows: Int) -> Message {
    Message(
      "registers.no-headings",
      id: "baris judul kolom tidak ditemukan dalam \(rows) baris pertama",
      en: "no row of headings is found in the first \(rows) rows")
  }

  static func registerOneCell() -> Message {
    Message(
      "registers.one-cell", id: "semua judul kolom berada dalam satu sel ini",
      en: "all headings are in this one cell")
  }

  static func registerOneCellHint() -> Message {
    Message(
      "registers.one-cell-hint",
      id: "buka lagi CSV asalnya dengan pemisah yang benar, misalnya titik koma, atau pakai "
        + "CSV itu sendiri",
      en: "open the CSV file that it comes from with the right separator, such as a semicolon, or "
        + "use the CSV file itself")
  }

  static func registerPredikat() -> Message {
    Message(
      "registers.predikat",
      id: "kolom “Predikat” dibaca sebagai “Sudah WBK”, bukan predikat yang dituju",
      en: "the column “Predikat” is read as “Sudah WBK”, not as what an office aims at")
  }

  static func registerPredikatHint() -> Message {
    Message(
      "registers.predikat-hint",
      id: "jika yang dimaksud predikat yang dituju, ganti judulnya menjadi “Predikat dituju”",
      en: "if it is what the office aims at, change its heading to “Predikat dituju”")
  }

  /// - Parameter names: all of them; the first twelve are told.
  static func registerHeadings(_ names: [String]) -> Message {
    let list = names.prefix(12).map { "“\($0)”" }.joined(separator: ", ")
    let isCut = names.count > 12
    return Message(
      "registers.headings",
      id: "judul kolom yang dikenal: \(list)" + (isCut ? ", … (lihat Panduan)" : ""),
      en: "the headings that are known: \(list)" + (isCut ? ", … (see the Panduan)" : ""))
  }

  static var registerNoKode: Message {
    Message(
      "registers.no-kode", id: "tidak ada kolom “Kode”", en: "there is no column “Kode”")
  }

  static var registerNoKodeHint: Message {
    Message(
      "registers.no-kode-hint",
      id: "tambahkan kolom “Kode” berisi kode Kemendagri, misalnya 61.01; nama saja tidak cukup, "
        + "karena ada kabupaten dan kota yang senama",
      en: "add a column “Kode” with the codes of the Ministry of Home Affairs, such as 61.01; a "
        + "name is not enough, since some regencies and cities share theirs")
  }

  static func registerColumnTwice(_ name: String, _ cell: String) -> Message {
    Message(
      "registers.column-twice", id: "kolom “\(name)” sudah ada di \(cell)",
      en: "the column “\(name)” stands in \(cell) already")
  }

  static var registerColumnTwiceHint: Message {
    Message(
      "registers.column-twice-hint", id: "hapus atau ganti judul salah satunya",
      en: "delete one of them, or give it another heading")
  }

  static var registerNameTwiceHint: Message {
    Message(
      "registers.name-twice-hint",
      id: "tulis nama utuh di satu kolom, misalnya “Kabupaten Sambas”, lalu hapus kolom lainnya",
      en: "write the whole name in one column, such as “Kabupaten Sambas”, and delete the other")
  }

  static func registerStatusInColumns(_ heading: String) -> Message {
    Message(
      "registers.status-in-columns",
      id: "kolom “\(heading)” tidak dibaca; status ditulis di satu kolom",
      en: "the column “\(heading)” is not read; the status stands in one column")
  }

  static var registerOneStatusHint: Message {
    Message(
      "registers.one-status-hint",
      id: "gabungkan menjadi kolom “Status” berisi “sudah” atau “belum”",
      en: "make it one column “Status” that says “sudah” or “belum”")
  }

  static func registerUnknownColumn(_ heading: String) -> Message {
    Message(
      "registers.unknown-column", id: "judul kolom “\(heading)” tidak dikenal",
      en: "the heading “\(heading)” is not known")
  }

  /// - Parameter columns: “Warna” (D), or the first cell of one without a heading; the first
  ///   twenty are told.
  static var registerByName: Message {
    Message(
      "registers.by-name", id: "tidak ada kolom “Kode”: satker dikenali dari namanya",
      en: "there is no column “Kode”: the offices are known by their names")
  }

  static var registerByNameHint: Message {
    Message(
      "registers.by-name-hint",
      id: "supaya pasti, tambahkan kolom “Kode” berisi kode Kemendagri, misalnya 61.01",
      en: "to be sure, add a column “Kode” with the codes of the Ministry of Home Affairs, such "
        + "as 61.01")
  }
}

extension Message {
  static func registerTwice(_ nama: String, _ kode: String, _ cell: String) -> Message {
    Message(
      "registers.twice", id: "\(nama) (\(kode)) sudah ada di \(cell)",
      en: "\(nama) (\(kode)) stands in \(cell) already")
  }

  static var registerTwiceHint: Message {
    Message(
      "registers.twice-hint", id: "setiap satker hanya satu baris; hapus atau perbaiki kodenya",
      en: "an office has one row only; delete this one or correct its code")
  }

  static var registerRowWithoutKode: Message {
    Message("registers.row-without-kode", id: "baris ini tanpa kode", en: "this row has no code")
  }

  static var registerRowWithoutKodeHint: Message {
    Message(
      "registers.row-without-kode-hint",
      id: "isi kodenya; catatan di bawah tabel pindahkan ke lembar lain",
      en: "give the code; move remarks below the table to another sheet")
  }

  static func registerKodeIsDate(_ shown: String) -> Message {
    Message(
      "registers.kode-is-date", id: "kode di sel ini sudah berubah menjadi tanggal (\(shown))",
      en: "the code in this cell has become a date (\(shown))")
  }

  static func registerOtherProvince(
    _ nama: String, _ kode: String, _ provinsi: String
  ) -> Message {
    Message(
      "registers.other-province", id: "\(nama) (\(kode)) bukan satker di \(provinsi)",
      en: "\(nama) (\(kode)) is no office of \(provinsi)")
  }

  static var registerOtherProvinceHint: Message {
    Message(
      "registers.other-province-hint",
      id: "hapus barisnya, atau tulis “nasional: ya” jika registernya untuk semua provinsi",
      en: "delete the row, or write “nasional: ya” if the register is of all provinces")
  }

  /// - Parameter satker: all of them; the first twenty are told.
  static func registerMissing(_ satker: [String]) -> Message {
    let shown = satker.prefix(20).joined(separator: ", ")
    let rest = satker.count > 20 ? satker.count - 20 : 0
    return Message(
      "registers.missing",
      id: "\(satker.count) satker tidak ada dalam register: \(shown)"
        + (rest > 0 ? ", dan \(rest) lainnya" : ""),
      en: (satker.count == 1 ? "an office is" : "\(satker.count) offices are")
        + " not in the register: \(shown)" + (rest > 0 ? ", and \(rest) more" : "")
    ).listing(satker, shown: 20)
  }

  static var registerMissingHint: Message {
    Message(
      "registers.missing-hint",
      id: "tambahkan barisnya; satker yang belum mencanangkan berstatus “belum”",
      en: "add their rows; an office that has not declared has the status “belum”")
  }

  static func registerTooManyRows(_ most: Int) -> Message {
    Message(
      "registers.too-many-rows", id: "register ini berisi lebih dari \(most) baris",
      en: "this register has more than \(most) rows")
  }

  static var registerTooManyRowsHint: Message {
    Message(
      "registers.too-many-rows-hint", id: "satu baris untuk satu satker; hapus baris selebihnya",
      en: "an office has one row; delete the others")
  }

  static var registerEmpty: Message {
    Message("registers.empty", id: "register ini tanpa satker", en: "this register has no office")
  }

  static var registerEmptyHint: Message {
    Message(
      "registers.empty-hint",
      id: "register baru: piagam register new --provinsi 61 -o register.xlsx",
      en: "a new register: piagam register new --provinsi 61 -o register.xlsx")
  }
}

/// Rows that are passed over, and names of offices.
extension Message {
  /// - Parameter rows: all of them; the first twelve are told.
  /// - Parameter count: of all, of which these are the first.
  static func registerPassed(_ rows: [(number: Int, words: String)], of count: Int) -> Message {
    let shown = rows.prefix(12).map { "\($0.number) (“\($0.words)”)" }.joined(separator: ", ")
    let rest = max(0, count - 12)
    return Message(
      "registers.passed",
      id: "\(count) baris dilewati karena bukan satker: \(shown)"
        + (rest > 0 ? ", dan \(rest) lainnya" : ""),
      en: (count == 1 ? "a row is" : "\(count) rows are")
        + " passed over, being no office's: \(shown)" + (rest > 0 ? ", and \(rest) more" : "")
    ).listing(rows.map { "\($0.number): \($0.words)" }, shown: 12)
  }

  static var registerPassedHint: Message {
    Message(
      "registers.passed-hint", id: "jika salah satunya satker, isi kode dan namanya",
      en: "if one of them is an office, give its code and its name")
  }

  static var registerRowWithoutNameHint: Message {
    Message(
      "registers.row-without-name-hint", id: "isi nama satkernya, atau hapus baris ini",
      en: "fill in the office's name, or drop this row")
  }

  static var registerRowWithoutName: Message {
    Message(
      "registers.row-without-name", id: "baris ini tanpa nama satker",
      en: "this row has no name of an office")
  }

  static func registerUnknownName(_ typed: String) -> Message {
    Message(
      "registers.unknown-name", id: "“\(typed.prefix(60))” bukan nama satker yang dikenal",
      en: "“\(typed.prefix(60))” is not the name of an office that is known")
  }

  static var registerUnknownNameHint: Message {
    Message(
      "registers.unknown-name-hint",
      id: "tulis namanya seperti “KPU Kabupaten Sambas”, atau tambahkan kolom “Kode”",
      en: "write the name as in “KPU Kabupaten Sambas”, or add a column “Kode”")
  }

  /// - Parameter satker: those that are meant, perhaps.
  static func registerManyNames(_ typed: String, _ satker: [Wilayah]) -> Message {
    let list = satker.map { "\($0.nama) (\($0.kode))" }
    return Message(
      "registers.many-names",
      id: "“\(typed)” dapat berarti \(list.joined(separator: " atau "))",
      en: "“\(typed)” can mean \(list.joined(separator: " or "))")
  }

  static func registerManyNamesHint(_ nama: String) -> Message {
    Message(
      "registers.many-names-hint",
      id: "tulis lengkap, misalnya “\(nama)”, atau tambahkan kolom “Kode”",
      en: "write it in full, such as “\(nama)”, or add a column “Kode”")
  }
}
