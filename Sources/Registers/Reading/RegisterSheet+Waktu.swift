internal import Diagnostics
internal import Sheets

extension RegisterSheet {
  /// Warns of dates that bear the hour of a midnight in Indonesia, when no other bears an hour
  /// of the day: they were written in universal time. Of a whole column the first is told.
  func tellUniversalTime(_ findings: Findings) {
    guard let column = column(.tanggal) else { return }
    let cells = rows.compactMap { cell($0, column) }
    // What says itself that it is in universal time is refused.
    let late = cells.compactMap { cell in cell.lateHour.map { (cell: cell, hour: $0) } }
      .filter { (try? $0.cell.date()) != nil }
    let others = late.isEmpty ? [] : cells.filter { $0.lateHour == nil }
    if others.contains(where: { $0.typed?.contains(":") == true }) { return }
    for (cell, hour) in others.isEmpty ? late.prefix(1) : late[...] {
      findings.warn(at: cell.place, .dateLateHour(hour), hint: .dateLateHourHint)
    }
  }
}
