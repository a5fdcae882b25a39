internal import Bahasa
internal import Diagnostics
internal import Sheets

/// What the dates of a register show together and none of them alone. However many there are, one
/// that is told of takes 16 bytes.
struct DateColumn: Sendable {
  /// Rows of dates with slashes that can be read in both orders.
  private var open: [Int] = []
  private var firstOpen: (text: String, read: CalendarDate, other: CalendarDate)?
  private var isDayFirst = false
  private var monthFirst: String?
  /// Dates that bear the hour of a midnight in Indonesia.
  private var late: [(row: Int, hour: Int)] = []
  private var hasOthers = false
  private var hasHours = false

  mutating func take(_ cell: Sheet.Cell) {
    takeHour(cell)
    guard let text = cell.typed else { return }
    switch TypedDate.SlashOrder(text) {
    case .dayFirst: isDayFirst = true
    case .monthFirst: monthFirst = monthFirst ?? text
    case .both(let read, let other):
      firstOpen = firstOpen ?? (text, read, other)
      open.append(cell.rowNumber)
    case nil: break
    }
  }

  private mutating func takeHour(_ cell: Sheet.Cell) {
    if let hour = cell.lateHour {
      // What says itself that it is in universal time is refused.
      if (try? cell.date()) != nil { late.append((cell.rowNumber, hour)) }
    } else {
      hasOthers = true
      hasHours = hasHours || cell.typed?.contains(":") == true
    }
  }

  /// Dates with slashes are read with the day first, as a whole column usually shows: told of
  /// when no date of it does, and refused when another shows the month first.
  ///
  /// - Parameter place: of the column's cell in a row.
  func tellSlashes(_ findings: Findings, at place: (Int) -> Place) {
    guard let first = firstOpen, monthFirst != nil || !isDayFirst else { return }
    for row in open {
      if let monthFirst {
        findings.error(
          at: place(row), .registerMonthFirst(monthFirst), hint: .registerMonthFirstHint)
      } else {
        findings.warn(
          at: place(row), .dateSlashes(first.text, first.read.panjang),
          hint: .dateSlashesHint(first.other.panjang))
      }
    }
  }

  /// Warns of dates that bear the hour of a midnight in Indonesia, when no other bears an hour
  /// of the day: they were written in universal time. Of a whole column the first is told.
  func tellUniversalTime(_ findings: Findings, at place: (Int) -> Place) {
    if hasOthers, hasHours { return }
    for (row, hour) in hasOthers ? late[...] : late.prefix(1) {
      findings.warn(at: place(row), .dateLateHour(hour), hint: .dateLateHourHint)
    }
  }
}
