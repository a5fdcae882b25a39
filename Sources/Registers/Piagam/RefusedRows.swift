public import Diagnostics
internal import Sheets

/// Rows that no charter could be made of, as a register of their own: what is wrong with each
/// stands in its first column, the rest can be corrected and read again.
public struct RefusedRows: Sendable {
  private var rows: [Refused] = []
  /// Rows for which the table has no room.
  public private(set) var left = 0

  public init() {}

  public var count: Int { rows.count }

  public mutating func add(_ row: TypedRow, _ faults: Faults) {
    guard rows.count < RegisterSheet.mostOffices else { return left += 1 }
    let galat = faults.diagnostics.filter { $0.severity == .error }.map(\.inCell)
    rows.append(Refused(row: row, galat: galat.joined(separator: "\n")))
  }

  /// - Parameter isCSV: else it is a workbook.
  /// - Throws: `Faults(.file)` when there is no room to write.
  public func bytes(isCSV: Bool) throws(Faults) -> [UInt8] {
    isCSV ? Array(csv.utf8) : try writeWorkbook(workbook)
  }
}

extension RefusedRows {
  private struct Refused {
    var row: TypedRow
    var galat: String
  }

  /// All that a charter may need, also where no row has it: it may be what is missing.
  private static let columns = Headings.facts.filter { $0.kolom != .derived }

  private var csv: String {
    csvText(
      [[Headings.galat] + RefusedRows.columns.map(\.name)]
        + rows.map { row in
          [row.galat] + RefusedRows.columns.map { row.row[$0.kolom] ?? "" }
        })
  }

  private var workbook: WorkbookPlan {
    let table = FigureTable<Refused>(
      [.text(Headings.galat, 60) { $0.galat }]
        + RefusedRows.columns.map { column in
          .text(column.name, column.kolom == .kode ? 8 : 22) { $0.row[column.kolom] }
        }, fixed: 1)
    return WorkbookPlan(
      title: "Baris yang ditolak", author: "Piagam", created: WorkbookPlan.noDate,
      sheets: [table.sheet("Register", rows)])
  }
}

extension Diagnostic {
  /// “register.csv:D4: hari … (saran: …)”, in the language of registers.
  fileprivate var inCell: String {
    let place = place.map { "\($0): " } ?? ""
    let saran = hint.map { " (saran: \($0.indonesian))" } ?? ""
    return place + message.indonesian + saran
  }
}
