internal import Bahasa
package import Diagnostics

/// Cells whose value cannot be used.
extension Message {
  static func sheetErrorValue(_ code: String) -> Message {
    Message(
      "sheets.error-value", id: "sel ini berisi kesalahan \(code)",
      en: "this cell holds the error \(code)")
  }

  static var sheetErrorValueHint: Message {
    Message(
      "sheets.error-value-hint", id: "perbaiki rumusnya, atau ketik nilainya",
      en: "correct the formula, or type the value")
  }

  static var sheetUncalculated: Message {
    Message(
      "sheets.uncalculated", id: "rumus di sel ini belum dihitung",
      en: "the formula in this cell has not been calculated")
  }

  static var sheetUncalculatedHint: Message {
    Message(
      "sheets.uncalculated-hint",
      id: "buka berkas ini dengan LibreOffice Calc atau Excel, lalu simpan",
      en: "open the file in LibreOffice Calc or Excel and save it")
  }

  static func sheetForbidden(_ scalar: Unicode.Scalar) -> Message {
    Message(
      "sheets.forbidden-character",
      id: "karakter kendali \(scalar.codePoint) tidak boleh ada di sel ini",
      en: "the control character \(scalar.codePoint) must not stand in this cell")
  }

  static var sheetForbiddenHint: Message {
    Message(
      "sheets.forbidden-character-hint", id: "hapus, lalu ketik ulang teksnya",
      en: "delete it and type the text again")
  }

  static func sheetNotText(_ shown: String) -> Message {
    Message(
      "sheets.not-text", id: "sel ini berisi \(shown), bukan teks atau bilangan",
      en: "this cell holds \(shown), neither text nor a number")
  }

  static var sheetNotTextHint: Message {
    Message(
      "sheets.not-text-hint", id: "ketik isinya; yang tidak ada dikosongkan",
      en: "type what it should hold; leave it empty when there is nothing")
  }

  static func sheetBadNumber(_ text: String) -> Message {
    Message(
      "sheets.bad-number", id: "“\(text)” di sel ini bukan bilangan yang dapat dipakai",
      en: "“\(text)” in this cell is not a number that can be used")
  }
}

// Sheets: workbooks that are written.

extension Message {
  static func sheetCannotWrite(_ reason: Message) -> Message {
    Message(
      "sheets.cannot-write", id: "buku kerja tidak dapat disusun: \(reason.indonesian)",
      en: "the workbook cannot be put together: \(reason.english)")
  }

  static var sheetTemporaryHint: Message {
    Message(
      "sheets.temporary-hint",
      id: "buku kerja disusun di folder sementara: kosongkan /tmp, atau tunjuk folder lain, "
        + "misalnya: export TMPDIR=/var/tmp",
      en: "workbooks are put together in the folder for temporary files: make room in /tmp, or "
        + "name another one, as in: export TMPDIR=/var/tmp")
  }

  /// A fault of Piagam itself.
  static func sheetPlanBroken(_ detail: String) -> Message {
    Message(
      "sheets.plan-broken", id: "rancangan buku kerja melanggar aturan XLSX: \(detail)",
      en: "the plan of the workbook breaks a rule of XLSX: \(detail)")
  }
}

// Sheets: what was typed is not what is wanted.

extension Message {
  static func sheetNotNumber(_ typed: String) -> Message {
    Message(
      "sheets.not-number", id: "“\(typed)” bukan bilangan", en: "“\(typed)” is not a number")
  }

  /// Excel makes a date of “9.3” and of “9/3”.
  static func sheetDateNotNumber(_ typed: String) -> Message {
    Message(
      "sheets.date-not-number", id: "sel ini berisi tanggal \(typed), bukan bilangan",
      en: "this cell holds the date \(typed), not a number")
  }

  static var sheetDateNotNumberHint: Message {
    Message(
      "sheets.date-not-number-hint",
      id: "ubah format selnya menjadi bilangan, lalu ketik nilainya kembali",
      en: "format the cell as a number and type the value again")
  }

  /// Excel makes a time of “7.15” and of “7:15”.
  static func sheetTimeNotNumber(_ time: String) -> Message {
    Message(
      "sheets.time-not-number", id: "sel ini berisi jam \(time), bukan bilangan",
      en: "this cell holds the time \(time), not a number")
  }

  static func sheetTimeNotNumberHint(_ number: String) -> Message {
    Message(
      "sheets.time-not-number-hint",
      id: "ubah format selnya menjadi bilangan, lalu ketik \(number)",
      en: "format the cell as a number, then type \(number)")
  }

  static func sheetTimeNotDate(_ time: String) -> Message {
    Message(
      "sheets.time-not-date", id: "sel ini berisi jam \(time), bukan tanggal",
      en: "this cell holds the time \(time), not a date")
  }

  static var sheetTimeNotDateHint: Message {
    Message(
      "sheets.time-not-date-hint",
      id: "ketik tanggalnya, misalnya 09-03-2022; yang belum ada dikosongkan",
      en: "type the date, such as 09-03-2022; leave the cell empty when there is none")
  }

  /// - Parameter what: "NIP", or nothing.
  package static func sheetKeptAsNumber(_ what: String) -> Message {
    Message(
      "sheets.kept-as-number",
      id: "\(what.isEmpty ? "nomor" : what) ini tersimpan sebagai bilangan; Excel hanya menyimpan "
        + "15 angka pertamanya",
      en: "this \(what.isEmpty ? "number" : what) is kept as a number; Excel keeps only its first "
        + "15 digits")
  }

  package static var sheetKeptAsNumberHint: Message {
    Message(
      "sheets.kept-as-number-hint", id: "ubah format selnya menjadi Teks, lalu ketik ulang",
      en: "set the format of the cell to Text, then type it again")
  }

  static func sheetAmbiguous(
    _ typed: String, decimal: String, thousands: String
  ) -> Message {
    Message(
      "sheets.ambiguous-number",
      id: "“\(typed)” dapat berarti \(thousands) atau \(decimal)",
      en: "“\(typed)” can mean \(thousands) or \(decimal)")
  }

  static func sheetAmbiguousHint(decimal: String, thousands: String) -> Message {
    Message(
      "sheets.ambiguous-number-hint",
      id: "tulis “\(thousands)” atau “\(decimal)”", en: "write “\(thousands)” or “\(decimal)”")
  }

  static func sheetOutside(_ typed: String, from low: String, to high: String) -> Message {
    Message(
      "sheets.outside", id: "“\(typed)” di luar batas: paling kecil \(low), paling besar \(high)",
      en: "“\(typed)” is out of bounds: from \(low.en) to \(high.en)")
  }

  static func sheetNotWhole(_ typed: String) -> Message {
    Message(
      "sheets.not-whole", id: "“\(typed)” bukan bilangan bulat",
      en: "“\(typed)” is not a whole number")
  }

  static func sheetNotDate(_ typed: String) -> Message {
    Message(
      "sheets.not-date", id: "“\(typed)” tidak dapat dibaca sebagai tanggal",
      en: "“\(typed)” cannot be read as a date")
  }

  static func sheetNoSuchDay(_ typed: String) -> Message {
    Message(
      "sheets.no-such-day", id: "tanggal “\(typed)” tidak ada dalam kalender",
      en: "the date “\(typed)” does not exist")
  }

  static var sheetDateHint: Message {
    Message(
      "sheets.date-hint", id: "tulis tanggal dahulu, misalnya 09-03-2022 atau 9 Maret 2022",
      en: "write the day first, such as 09-03-2022 or 9 Maret 2022")
  }

  static var sheetDateNumberHint: Message {
    Message(
      "sheets.date-number-hint",
      id: "ubah format selnya menjadi tanggal, atau ketik ulang, misalnya 09-03-2022",
      en: "change the format of the cell to a date, or type it again, such as 09-03-2022")
  }

  static var sheetWrongDayHint: Message {
    Message(
      "sheets.wrong-day-hint", id: "perbaiki hari atau tanggalnya",
      en: "correct the day or the date")
  }

  static func sheetWrongDay(_ day: String, date: String, right: String) -> Message {
    Message(
      "sheets.wrong-day",
      id: "hari “\(day)” bertentangan dengan tanggal \(date), yang jatuh pada hari \(right)",
      en: "the day “\(day)” contradicts the date \(date), which is a \(right)")
  }
}
