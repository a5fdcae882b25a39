internal import Measures

/// A number as the time that a spreadsheet shows of it, which counts in days.
struct ShownTime {
  let seconds: Int

  init(seconds: Int) { self.seconds = seconds }

  init(_ days: Decimal) {
    seconds = (days.rational * 86_400 + Rational(1, over: 2)).floor ?? 0
  }

  /// "07.15", "25.30", "08.07.30".
  var text: String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return parts.prefix(parts[2] == 0 ? 2 : 3).map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ".")
  }

  /// The hour of the day when it is a whole one.
  var wholeHour: Int? { seconds % 3600 == 0 ? seconds / 3600 % 24 : nil }
}
