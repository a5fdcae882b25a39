package import Bahasa

/// A date as people type it, understood or not.
///
/// Year first (2022-03-09), day first (9-3-2022, 09-03-2022) or in words
/// (9 Maret 2022). Slashes are not read: 03/09/2022 is March to some and
/// September to others.
package enum TypedDate: Equatable {
  case day(CalendarDate)
  case nonexistent
  case slashes
  case unreadable

  package init(_ text: String) {
    self =
      text.contains("/")
      ? .slashes
      : TypedDate.dashed(text) ?? TypedDate.worded(text) ?? .unreadable
  }

  package var date: CalendarDate? {
    if case .day(let date) = self { date } else { nil }
  }
}

extension TypedDate {
  private static func dashed(_ text: String) -> TypedDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return nil }
    let numbers = parts.map(number)
    guard let a = numbers[0], let b = numbers[1], let c = numbers[2] else { return nil }
    switch parts.map(\.utf8.count) {
    case [4, 2, 2]: return day(a, b, c)
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]: return day(c, b, a)
    default: return nil
    }
  }

  private static func worded(_ text: String) -> TypedDate? {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 3, parts[0].utf8.count <= 2, parts[2].utf8.count == 4,
      let d = number(parts[0]), let month = Bulan(tertulis: parts[1]), let y = number(parts[2])
    else { return nil }
    return day(y, month.rawValue, d)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> TypedDate {
    CalendarDate(year: year, month: month, day: day).map(TypedDate.day) ?? .nonexistent
  }

  private static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
