public import Diagnostics
internal import Sheets

/// Rows that no document could be made of, as a table of their own: what is wrong with each stands
/// in its first column, the rest can be corrected and read again.
public struct RefusedRows: Sendable {
  private var rows: [Refused] = []
  /// Rows for which the table has no room.
  public private(set) var left = 0

  public init() {}

  public var count: Int { rows.count }

  /// Over what was wrong with a row.
  package static let galat = "Galat"

  /// So many rows at the most.
  private static let most = 20_000

  public mutating func add(_ row: TypedRow, _ faults: Faults) {
    guard rows.count < RefusedRows.most else { return left += 1 }
    let galat = faults.diagnostics.filter { $0.severity == .error }.map(\.inCell)
    rows.append(Refused(cells: row.cells(), galat: galat.joined(separator: "\n")))
  }

  /// - Parameters:
  ///   - form: of the tables that the rows are of.
  ///   - isCSV: else it is a workbook.
  /// - Throws: `Faults(.file)` when there is no room to write.
  public func bytes(as form: Form, isCSV: Bool) throws(Faults) -> [UInt8] {
    let columns = columns(of: form)
    return isCSV
      ? Array(csv(columns).utf8) : try writeWorkbook(workbook(columns, named: form.sheet))
  }

  /// What a table is like whose rows they are.
  public struct Form: Sendable {
    /// The name of its sheet.
    let sheet: String
    let columns: [Column]

    package init(sheet: String, columns: [Column]) {
      self.sheet = sheet
      self.columns = columns
    }
  }

  /// A column of it.
  package struct Column: Sendable {
    let heading: String
    /// In digits.
    let width: Double

    package init(_ heading: String, width: Double) {
      self.heading = heading
      self.width = width
    }
  }
}

extension RefusedRows {
  private struct Refused {
    var cells: [String: String]
    var galat: String
  }

  /// All that a record may need, also where no row has it: it may be what is missing; behind them
  /// what else rows have.
  private func columns(of form: Form) -> [Column] {
    let known = Set(form.columns.map(\.heading))
    let others = Set(rows.flatMap(\.cells.keys)).subtracting(known).sorted()
    return form.columns + others.map { Column($0, width: 22) }
  }

  private func csv(_ columns: [Column]) -> String {
    csvText(
      [[RefusedRows.galat] + columns.map(\.heading)]
        + rows.map { row in [row.galat] + columns.map { row.cells[$0.heading] ?? "" } })
  }

  private func workbook(_ columns: [Column], named sheet: String) -> WorkbookPlan {
    let table = FigureTable<Refused>(
      [.text(RefusedRows.galat, 60) { $0.galat }]
        + columns.map { column in
          .text(column.heading, column.width) { $0.cells[column.heading] }
        }, fixed: 1)
    return WorkbookPlan(
      title: "Baris yang ditolak", author: "Piagam", created: WorkbookPlan.noDate,
      sheets: [table.sheet(sheet, rows)])
  }
}

extension OpenedRecord {
  /// Whether this is a table of refused rows as Piagam writes it, of whichever kind.
  package var beginsWithRefusals: Bool {
    guard let workbook = try? workbook() else { return false }
    return workbook.sheets.contains { $0.rows.first?[1]?.seen == RefusedRows.galat }
  }
}

extension Diagnostic {
  /// “register.csv:D4: hari … (saran: …)”, in the language of tables.
  fileprivate var inCell: String {
    let place = place.map { "\($0): " } ?? ""
    let saran = hint.map { " (saran: \($0.indonesian))" } ?? ""
    return place + message.indonesian + saran
  }
}
