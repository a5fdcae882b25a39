internal import Bahasa
package import Diagnostics
internal import Sheets

/// Dates can be read in one way only, exist, and lie in our time. There is no clock here: a
/// date may lie in the future.
enum TanggalRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    record.tellDate("tanggal", in: TypedDate.years, findings)
    for dasar in record.groups(of: .dasar) {
      dasar.tellDate("tanggal", in: TypedDate.yearsOfLetters, findings)
    }
  }
}

extension RecordView {
  /// Tells what is wrong with the date under a key.
  package func tellDate(_ key: String, in years: ClosedRange<Int>, _ findings: Findings) {
    typed(key)?.tellDate(path(key), in: years, hasDay: has("hari"), findings)
  }
}

extension Typed {
  /// Tells what is wrong with it as a date.
  ///
  /// - Parameters:
  ///   - path: of its key.
  ///   - hasDay: whether the day of the week stands beside it.
  package func tellDate(
    _ path: String, in years: ClosedRange<Int>, hasDay: Bool = false, _ findings: Findings
  ) {
    let typed = self
    let wrong: (Message, hint: Message?)
    switch TypedDate(typed.text, years: years) {
    case .day:
      if let hour = TypedDate.lateHour(typed.text) {
        findings.warn(at: typed.place, .dateLateHour(hour), hint: .dateLateHourHint)
      }
      // A day of the week beside it is held against it.
      if case .both(let read, let other) = TypedDate.SlashOrder(typed.text), !hasDay {
        findings.warn(
          at: typed.place, .dateSlashes(typed.text, read.panjang),
          hint: .dateSlashesHint(other.panjang))
      }
      return
    case .nonexistent:
      let isSlashed = typed.text.contains("/")
      wrong = (.dateNonexistent(typed.text, path: path), isSlashed ? .dateFormsHint : nil)
    case .wrongDay(let hari, let date):
      wrong = (
        .dateWrongDay(hari.nama, date: date.panjang, right: date.hari.nama), .dateOwnDayHint
      )
    case .outOfTime(let date, let likely):
      wrong = (.dateOutOfTime(date.panjang, years), .dateOutOfTimeHint(date, likely))
    case .universal(let date): wrong = (.dateUniversal(typed.text), .dateUniversalHint(date))
    case .unreadable:
      let meant = CalendarDate(figures: typed.text)
      wrong = (
        .dateUnreadable(typed.text, path: path),
        meant.map { .dateOutOfTimeHint($0, $0.year) } ?? .dateFormsHint
      )
    }
    findings.error(at: typed.place, wrong.0, hint: wrong.hint)
  }
}
