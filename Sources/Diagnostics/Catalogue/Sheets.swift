// Sheets: cells whose value cannot be used.

extension Message {
  public static func sheetErrorValue(_ code: String) -> Message {
    Message(
      "sheets.error-value", id: "sel ini berisi kesalahan \(code)",
      en: "this cell holds the error \(code)")
  }

  public static var sheetErrorValueHint: Message {
    Message(
      "sheets.error-value-hint", id: "perbaiki rumusnya, atau ketik nilainya",
      en: "correct the formula, or type the value")
  }

  public static var sheetUncalculated: Message {
    Message(
      "sheets.uncalculated", id: "rumus di sel ini belum dihitung",
      en: "the formula in this cell has not been calculated")
  }

  public static var sheetUncalculatedHint: Message {
    Message(
      "sheets.uncalculated-hint",
      id: "buka berkas ini dengan LibreOffice Calc atau Excel, lalu simpan",
      en: "open the file in LibreOffice Calc or Excel and save it")
  }

  public static func sheetForbidden(_ scalar: Unicode.Scalar) -> Message {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Message(
      "sheets.forbidden-character", id: "karakter kendali \(code) tidak boleh ada di sel ini",
      en: "the control character \(code) must not stand in this cell")
  }

  public static var sheetForbiddenHint: Message {
    Message(
      "sheets.forbidden-character-hint", id: "hapus, lalu ketik ulang teksnya",
      en: "delete it and type the text again")
  }

  public static func sheetBadNumber(_ text: String) -> Message {
    Message(
      "sheets.bad-number", id: "“\(text)” di sel ini bukan bilangan yang dapat dipakai",
      en: "“\(text)” in this cell is not a number that can be used")
  }
}
