package import Bahasa
package import Diagnostics
internal import Sheets

/// Years beyond the next one: nothing was written yet of what they say. Only where somebody
/// says which year it is now; a record's document never depends on it.
package struct YearsToCome {
  private let now: Int

  /// Nil where no clock is asked.
  package init?(now: Int?) {
    guard let now else { return nil }
    self.now = now
  }

  /// What a date says that is a slip.
  package func remark(on date: CalendarDate) -> (message: Message, hint: Message)? {
    guard date.year > now + 1 else { return nil }
    return (
      .dateToCome(date.panjang, next: now + 1),
      .dateOutOfTimeHint(date, TypedDate.likely(insteadOf: date.year, now: now))
    )
  }

  /// The dates of a record, and the year that it is about.
  func check(_ record: RecordView, _ findings: Findings) {
    for group in [record] + record.groups(of: .dasar) {
      guard let typed = group.typed("tanggal"), let date = TypedDate(typed.text).date,
        let remark = remark(on: date)
      else { continue }
      findings.warn(at: typed.place, remark.message, hint: remark.hint)
    }
    guard let typed = record.typed("tahun"), let year = Int(typed.text), year > now + 1,
      TypedDate.years.contains(year)
    else { return }
    findings.warn(
      at: typed.place, .yearToCome(year, next: now + 1),
      hint: TypedDate.likely(insteadOf: year, now: now).map { .yearToComeHint($0) })
  }
}
