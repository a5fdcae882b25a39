/// A date as people type it, understood or not.
public enum TypedDate: Hashable, Sendable {
  case day(CalendarDate)
  case nonexistent
  /// With slashes; whether both numbers before the year could be the month.
  case slashes(isAmbiguous: Bool)
  /// The day of the week that is written with the date is not its own.
  case wrongDay(Hari, CalendarDate)
  case unreadable

  /// In a text: year first (2022-03-09), day first (9-3-2022, 09-03-2022) or in
  /// words (9 Maret 2022). Slashes are not read: 03/09/2022 is March to some
  /// and September to others.
  public init(_ text: String) {
    self =
      text.contains("/")
      ? .slashes(isAmbiguous: TypedDate.isAmbiguous(text))
      : TypedDate.numeric(text, marks: "-") ?? TypedDate.worded(text, marks: " ")
        ?? .unreadable
  }

  /// In a cell of a table, where a spreadsheet has often put its own hand to
  /// it. Besides the forms above: slashes and dots, the day always first
  /// (9/3/2022); short names of months, also English ones (9 Mar 2022,
  /// 17-Aug-2022); the day of the week before it (Rabu, 9 Maret 2022), which
  /// must be right; a time behind it (2022-03-09 08:30:00), which is dropped.
  public init(cell text: String) {
    let (hari, rest) = TypedDate.withoutDay(TypedDate.withoutTime(text))
    let found =
      TypedDate.numeric(rest, marks: "-/.") ?? TypedDate.worded(rest, marks: " -") ?? .unreadable
    if let hari, case .day(let date) = found, date.hari != hari {
      self = .wrongDay(hari, date)
    } else {
      self = found
    }
  }

  public var date: CalendarDate? {
    if case .day(let date) = self { date } else { nil }
  }
}

extension TypedDate {
  /// - Parameter marks: what may stand between the numbers, twice the same.
  private static func numeric(_ text: String, marks: String) -> TypedDate? {
    guard Set(text.filter { marks.contains($0) }).count == 1 else { return nil }
    let parts = pieces(text, at: marks)
    guard parts.count == 3 else { return nil }
    let numbers = parts.map(number)
    guard let a = numbers[0], let b = numbers[1], let c = numbers[2] else { return nil }
    switch parts.map(\.utf8.count) {
    case [4, 2, 2]: return day(a, b, c)
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]: return day(c, b, a)
    default: return nil
    }
  }

  private static func isAmbiguous(_ text: String) -> Bool {
    let numbers = pieces(text, at: "/").map(number)
    guard numbers.count == 3, let a = numbers[0], let b = numbers[1] else { return false }
    return (1...12).contains(a) && (1...12).contains(b)
  }

  private static func worded(_ text: String, marks: String) -> TypedDate? {
    let parts = text.split { marks.contains($0) }.map(String.init)
    guard parts.count == 3, parts[0].utf8.count <= 2, parts[2].utf8.count == 4,
      let d = number(parts[0]), let y = number(parts[2]),
      let month = Bulan(tertulis: parts[1]) ?? (marks == " " ? nil : Bulan(singkat: parts[1]))
    else { return nil }
    return day(y, month.rawValue, d)
  }

  /// "Rabu, 9 Maret 2022" without its day.
  private static func withoutDay(_ text: String) -> (Hari?, String) {
    let words = text.split(maxSplits: 1) { $0 == "," || $0 == " " }
    guard words.count == 2, let hari = Hari(tertulis: String(words[0])) else { return (nil, text) }
    return (hari, String(words[1].drop { $0 == " " || $0 == "," }))
  }

  /// "2022-03-09T08:30" and "9/3/2022 08.30" without the time.
  private static func withoutTime(_ text: String) -> String {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == " " || $0 == "T"
    }
    guard parts.count == 2, parts[0].contains(where: { "-/.".contains($0) }),
      pieces(String(parts[1]), at: ":.").count >= 2,
      parts[1].allSatisfy({ $0.isASCII && ($0.isNumber || ":.Z".contains($0)) })
    else { return text }
    return String(parts[0])
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> TypedDate {
    CalendarDate(year: year, month: month, day: day).map(TypedDate.day) ?? .nonexistent
  }

  private static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  private static func pieces(_ text: String, at marks: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { marks.contains($0) }.map(String.init)
  }
}
