internal import Bahasa
internal import Diagnostics
internal import Records
internal import Sheets

/// A code as people and spreadsheets write it.
enum TypedKode {
  case kode(Wilayah)
  /// Of an office that has another one now.
  case lama(KodeLama)
  /// What is wrong, and how to mend it.
  case wrong(Message, Message?)

  /// Reads "61.01", "6101", "61,01", "61", and the same as numbers. 61.1 is
  /// what a spreadsheet makes of 61.10, and what people type for 61.01: refused.
  ///
  /// - Parameter nama: what the row calls the office, for the hint.
  init(_ value: CellValue, nama: String?) {
    if case .date = value {
      self = .wrong(.registerKodeIsDate(value.description), .registerKodeAsText)
      return
    }
    let typed = value.description
    let text = typed.drop { $0 == "'" }.words().joined()
    if let wilayah = Wilayah(typed: text) {
      self = .kode(wilayah)
    } else if let lama = KodeLama(typed: text) {
      self = .lama(lama)
    } else if let possible = Wilayah.kode(cut: text) {
      self = .wrong(
        .registerCutKode(typed, possible), TypedKode.hint(nama) ?? .registerKodeAsText)
    } else {
      let isKemenkeu = text.count == 6 && text.allSatisfy { $0.isASCII && $0.isNumber }
      self = .wrong(
        .satkerUnknownKode(String(typed.prefix(40))),
        isKemenkeu ? .satkerKemenkeuKode : TypedKode.hint(nama) ?? .satkerKodeForm)
    }
  }
}

extension TypedKode {
  /// What a cell of a code holds: 61.1 in the format 0.00 is seen, and meant, as 61.10.
  static func value(of cell: Sheet.Cell) -> CellValue {
    let value = cell.value
    guard case .number = value else { return value }
    let shown = cell.shown
    return Wilayah(typed: "\(shown)") == nil ? value : shown
  }

  static func hint(_ nama: String?) -> Message? {
    let found = nama.map { Wilayah.bernama(SatkerName($0).wilayah) } ?? []
    return found.count == 1 ? .satkerKodeOf(found[0].nama, found[0].kode) : nil
  }
}
