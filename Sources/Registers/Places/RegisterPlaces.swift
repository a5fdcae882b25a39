internal import Diagnostics
internal import Fields
internal import Sheets

/// Where the values of a register's rows stand.
public struct RegisterPlaces: Sendable {
  private let sheet: RegisterSheet
  private let rows: [RegisterRow]

  init(_ sheet: RegisterSheet, _ rows: [RegisterRow]) {
    self.sheet = sheet
    self.rows = rows
  }

  /// The sheet.
  var whole: Place { sheet.sheet.place }

  /// The cell of a value.
  ///
  /// - Parameters:
  ///   - kode: of the office.
  ///   - path: ends with the name of a column, or with a member of it.
  ///   - part: a character or a word of the value.
  /// - Returns: nil when the value was derived.
  func cell(of kode: String, _ path: ValuePath, part: String?) -> Place? {
    guard let known = code(of: kode), let kolom = path.name.flatMap(RegisterColumn.init(field:)),
      let row = sheet.rows.first(where: { self.kode(of: $0) == known })
    else { return nil }
    let cells = sheet.columns(kolom).compactMap { sheet.cell(row, $0) }
    let meant = cells.first { cell in part.map("\(cell.value)".contains) ?? false }
    return (meant ?? cells.first)?.place
  }

  /// The cell of an office's code; nil when the register has no such row.
  func code(of kode: String) -> Place? { rows.first { $0.kode == kode }?.place }

  private func kode(of row: Sheet.Row) -> Place? {
    sheet.column(sheet.key).map { row.place(column: $0) }
  }
}

extension RegisterColumn {
  /// The column from which a value comes as it is, by the value's name in templates.
  fileprivate init?(field name: String) {
    switch name {
    case "status": self = .status
    case "tanggal": self = .tanggal
    case "tempat": self = .tempat
    case "penanda_tangan": self = .penandaTangan
    case "jabatan": self = .jabatan
    case "saksi": self = .saksi
    case "nomor_piagam": self = .nomorPiagam
    case "dasar": self = .dasar
    case "dokumentasi": self = .dokumentasi
    case "keterangan": self = .keterangan
    default: return nil
    }
  }
}
