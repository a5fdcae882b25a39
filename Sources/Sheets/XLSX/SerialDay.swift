package import Bahasa

/// Days as spreadsheets count them.
enum SerialDay {
  /// The day of a number; its fraction, the time, is dropped.
  ///
  /// In the usual epoch 1 is 1900-01-01, and 60 is 29 February 1900, a day that
  /// never was (Lotus 1-2-3 had it, and Excel kept it): nil. In the epoch of 1904,
  /// 1 is 1904-01-02. Nil too below 1, for times without a day, and beyond the
  /// year 9999.
  static func date(_ serial: Decimal, is1904: Bool) -> CalendarDate? {
    guard let whole = serial.whole, whole >= 1 else { return nil }
    if is1904 { return date(whole + days1904) }
    return whole == 60 ? nil : date(whole < 60 ? whole + 1 : whole)
  }

  /// The number of a day in the usual epoch; nil before 1900-03-01, where
  /// spreadsheets disagree.
  static func number(_ date: CalendarDate) -> Int? {
    let number = days(date.year, date.month, date.day) - days(1899, 12, 30)
    return number >= 61 ? number : nil
  }

  /// From 1899-12-30 to 1904-01-01.
  private static let days1904 = 1462

  /// - Parameter serial: days from 1899-12-30 on.
  fileprivate static func date(_ serial: Int) -> CalendarDate? {
    guard (1..<2_958_466).contains(serial) else { return nil }
    // H. F. Fliegel and T. C. Van Flandern, CACM 11 (1968), 657.
    var l = serial + 2_415_019 + 68_569
    let n = 4 * l / 146_097
    l -= (146_097 * n + 3) / 4
    let i = 4000 * (l + 1) / 1_461_001
    l -= 1461 * i / 4 - 31
    let j = 80 * l / 2447
    let k = j / 11
    return CalendarDate(
      year: 100 * (n - 49) + i + k, month: j + 2 - 12 * k, day: l - 2447 * j / 80)
  }

  /// The Julian day (same source).
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let a = (month - 14) / 12
    return day - 32_075 + 1461 * (year + 4800 + a) / 4 + 367 * (month - 2 - a * 12) / 12
      - 3 * ((year + 4900 + a) / 100) / 4
  }
}

extension CalendarDate {
  /// The day of our time that figures alone can mean: the number of a day, 44629, or 20220309.
  package init?(figures: String) {
    guard figures.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(figures) else {
      return nil
    }
    let date =
      switch figures.utf8.count {
      case 5: SerialDay.date(number)
      case 8: CalendarDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
      default: nil as CalendarDate?
      }
    guard let date, TypedDate.years.contains(date.year) else { return nil }
    self = date
  }
}
