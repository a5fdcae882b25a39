/// A date as people type it, understood or not: one reader for records, cells and heads.
///
/// Year first (2022-03-09), day first (9-3-2022, 09.03.2022, 09-03-22), in words (9 Maret
/// 2022, 20 Des 2022, 17-Aug-2022); before it the day of the week, which must be right; behind
/// it a time, which is dropped.
public enum TypedDate: Hashable, Sendable {
  case day(CalendarDate)
  case nonexistent
  /// The day of the week that is written with the date is not its own.
  case wrongDay(Hari, CalendarDate)
  /// Of a year in which nothing of this kind was written; with the year that was probably meant.
  case outOfTime(CalendarDate, likely: Int?)
  /// In universal time so late that in Indonesia it is already this day.
  case universal(CalendarDate)
  case unreadable

  /// From the year on in which PermenPANRB 60/2012 began Zona Integritas; there is no
  /// clock, and 2222 is a slip.
  public static let years = 2012...2099
  /// Of letters and regulations that may be older.
  public static let yearsOfLetters = 1945...2099
  /// In universal time midnight of Indonesia's three zones, the evening before.
  public static let hoursOfMidnight = 15...17

  public init(_ text: String, years: ClosedRange<Int> = TypedDate.years) {
    let (hari, dated) = TypedDate.withoutDay(text)
    let (rest, time) = TypedDate.withoutTime(dated)
    var found = TypedDate.numeric(rest) ?? TypedDate.worded(rest) ?? .unreadable
    if let hari, let (read, other) = TypedDate.bothWays(rest), read.hari != hari,
      other.hari == hari
    {
      found = .day(other)
    }
    if case .day(let date) = found { found = TypedDate(date, years: years) }
    if case .day(let date) = found, let hari, date.hari != hari { found = .wrongDay(hari, date) }
    if case .day(let date) = found, let time, time.isUniversal, time.isLate {
      found = .universal(date.next)
    }
    self = found
  }

  /// A date that a spreadsheet made.
  public init(_ date: CalendarDate, years: ClosedRange<Int> = TypedDate.years) {
    let likely = 2000 + date.year % 100
    self =
      years.contains(date.year)
      ? .day(date)
      : .outOfTime(date, likely: (years.lowerBound...2049).contains(likely) ? likely : nil)
  }

  /// What a date with slashes says of the order of day and month; nil of any other, and of
  /// one that says nothing: 3/3/2022. The day is first, unless a day of the week beside it
  /// says that the month is.
  public enum SlashOrder: Hashable, Sendable {
    case dayFirst, monthFirst
    /// With the day first, and with the month first.
    case both(CalendarDate, CalendarDate)

    public init?(_ text: String) {
      guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
      let (hari, rest) = withoutDay(text)
      let dated = withoutTime(rest).0
      let numbers = pieces(dated) { $0 == "/" }.compactMap(number)
      guard numbers.count == 3, numbers[0] < 32, numbers[1] < 32 else { return nil }
      if let (read, other) = bothWays(dated) {
        self =
          switch hari {
          case read.hari: .dayFirst
          case other.hari: .monthFirst
          default: .both(read, other)
          }
        return
      }
      switch TypedDate(dated, years: 0...9999) {
      case .day where numbers[0] > 12: self = .dayFirst
      case .nonexistent where numbers[1] > 12: self = .monthFirst
      default: return nil
      }
    }
  }

  /// The year that was probably meant by one that is still to come: the last up to now that
  /// differs in one digit, as 2022 does from 2072. By its last digit nobody can tell: nil for
  /// one of this decade.
  public static func likely(insteadOf year: Int, now: Int) -> Int? {
    guard year / 10 != now / 10 else { return nil }
    let digits = Array("\(year)")
    return (years.lowerBound...max(now, years.lowerBound)).last {
      zip("\($0)", digits).count { $0 != $1 } == 1
    }
  }

  public var date: CalendarDate? {
    if case .day(let date) = self { date } else { nil }
  }

  /// The hour behind a date where it can be midnight in Indonesia: a table of nothing else
  /// is in universal time.
  public static func lateHour(_ text: String) -> Int? {
    guard text.utf8.count > 12, let time = withoutTime(withoutDay(text).1).1, time.isWhole,
      hoursOfMidnight.contains(time.hour)
    else { return nil }
    return time.hour
  }
}

extension TypedDate {
  private static func numeric(_ text: String) -> TypedDate? {
    guard let mark = text.unicodeScalars.first(where: isMark) else { return nil }
    let parts = pieces(text) { $0 == mark }
    guard parts.count == 3, let a = number(parts[0]), let b = number(parts[1]),
      let c = number(parts[2])
    else { return nil }
    switch parts.map(\.utf8.count) {
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]: return day(a, b, c)
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4], [1, 1, 2], [1, 2, 2], [2, 1, 2], [2, 2, 2]:
      return day(year(parts[2], c), b, a)
    default: return nil
    }
  }

  /// A date with slashes of which both numbers before the year could be the month: 03/09/2022
  /// is September to us and March to others. With the day first, and with the month first.
  private static func bothWays(_ text: String) -> (read: CalendarDate, other: CalendarDate)? {
    let parts = pieces(text) { $0 == "/" }
    guard parts.count == 3, let a = number(parts[0]), let b = number(parts[1]), a != b,
      case .day(let read) = numeric(text), read.day == a,
      let other = CalendarDate(year: read.year, month: a, day: b)
    else { return nil }
    return (read, other)
  }

  private static func worded(_ text: String) -> TypedDate? {
    let parts = pieces(text) { $0 == " " || isMark($0) }.filter { !$0.isEmpty }
    guard parts.count == 3, parts[0].utf8.count <= 2, [2, 4].contains(parts[2].utf8.count),
      let d = number(parts[0]), let y = number(parts[2]),
      let month = Bulan(tertulis: parts[1]) ?? Bulan(singkat: parts[1])
    else { return nil }
    return day(year(parts[2], y), month.rawValue, d)
  }

  /// A year of two digits is one of ours.
  private static func year(_ text: String, _ number: Int) -> Int {
    text.utf8.count == 2 ? 2000 + number : number
  }

  /// "Rabu, 9 Maret 2022", "Rabu/9 Maret 2022" and "hari Rabu tanggal 9 Maret 2022" without
  /// the day.
  private static func withoutDay(_ text: String) -> (Hari?, String) {
    var rest = text[...]
    var hari: Hari?
    while rest.first?.isLetter == true {
      let word = rest.prefix { !", /".contains($0) }
      if !["hari", "tanggal", "tgl", "tgl."].contains(word.lowercased()) {
        guard hari == nil, let found = Hari(tertulis: String(word)) else { return (nil, text) }
        hari = found
      }
      rest = rest[word.endIndex...].drop { ", /".contains($0) }
    }
    return (hari, String(rest))
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> TypedDate {
    CalendarDate(year: year, month: month, day: day).map(TypedDate.day) ?? .nonexistent
  }

  private static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "/" || scalar == "."
  }

  private static func pieces(
    _ text: String, at isMark: (Unicode.Scalar) -> Bool
  ) -> [String] {
    text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isMark)
      .map(String.init)
  }
}

/// A time behind a date.
private struct TypedTime {
  var hour: Int
  /// Without minutes and seconds.
  var isWhole: Bool
  /// It ends in Z, as exports of web applications do.
  var isUniversal: Bool

  var isLate: Bool { hour >= TypedDate.hoursOfMidnight.lowerBound }
}

extension TypedDate {
  /// "2022-03-09T08:30" and "9/3/2022 08.30" without the time.
  private static func withoutTime(_ text: String) -> (String, TypedTime?) {
    let parts = text.unicodeScalars.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == " " || $0 == "T"
    }
    guard parts.count == 2, parts[0].contains(where: isMark), let time = time(String(parts[1]))
    else { return (text, nil) }
    return (String(parts[0]), time)
  }

  private static func time(_ text: String) -> TypedTime? {
    var rest = text
    var isUniversal = false
    for (zone, isZero) in zones where rest.hasSuffix(zone) {
      rest = String(rest.dropLast(zone.count))
      isUniversal = isZero
      break
    }
    while rest.hasSuffix(" ") { rest.removeLast() }
    let digits = pieces(rest) { $0 == ":" || $0 == "." }
    let numbers = digits.compactMap(number)
    guard (2...4).contains(digits.count), numbers.count == digits.count, numbers[0] < 25 else {
      return nil
    }
    return TypedTime(
      hour: numbers[0], isWhole: numbers.dropFirst().allSatisfy { $0 == 0 },
      isUniversal: isUniversal)
  }

  /// How a time says where it is so late; whether that is at Greenwich.
  private static let zones = [
    ("Z", true), ("+00:00", true), ("+0000", true), ("UTC", true), ("GMT", true),
    ("+07:00", false), ("+08:00", false), ("+09:00", false), ("WIB", false), ("WITA", false),
    ("WIT", false),
  ]
}

extension CalendarDate {
  /// The day after; the last day of all is its own.
  fileprivate var next: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
  }
}
