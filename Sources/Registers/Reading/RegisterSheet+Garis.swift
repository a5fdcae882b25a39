internal import Bahasa
internal import Diagnostics
internal import Sheets

extension RegisterSheet {
  /// Dates with slashes are read with the day first, as a whole column usually shows: told of
  /// when no date of it does, and refused when another shows the month first.
  func tellSlashes(_ findings: Findings) {
    guard let column = column(.tanggal) else { return }
    var open: [(place: Place, text: String, read: CalendarDate, other: CalendarDate)] = []
    var isDayFirst = false
    var monthFirst: String?
    for row in rows {
      guard let cell = cell(row, column), let text = cell.typed else { continue }
      switch TypedDate.SlashOrder(text) {
      case .dayFirst: isDayFirst = true
      case .monthFirst: monthFirst = monthFirst ?? text
      case .both(let read, let other): open.append((cell.place, text, read, other))
      case nil: break
      }
    }
    guard let first = open.first, monthFirst != nil || !isDayFirst else { return }
    for cell in open {
      if let monthFirst {
        findings.error(
          at: cell.place, .registerMonthFirst(monthFirst), hint: .registerMonthFirstHint)
      } else {
        findings.warn(
          at: cell.place, .dateSlashes(first.text, first.read.panjang),
          hint: .dateSlashesHint(first.other.panjang))
      }
    }
  }
}
