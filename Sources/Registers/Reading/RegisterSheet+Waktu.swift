internal import Diagnostics
internal import Sheets

extension RegisterSheet {
  /// Warns of a column of dates that all bear the hour of a midnight in Indonesia: they were
  /// written in universal time.
  func tellUniversalTime(_ findings: Findings) {
    guard let column = column(.tanggal) else { return }
    var first: (place: Place, hour: Int)?
    for row in rows {
      guard let cell = cell(row, column) else { continue }
      guard let hour = cell.lateHour, hour == first?.hour ?? hour else { return }
      first = first ?? (cell.place, hour)
    }
    guard let first else { return }
    findings.warn(at: first.place, .dateLateHour(first.hour), hint: .dateLateHourHint)
  }
}
