internal import Measures

/// A number as the time that a spreadsheet shows of it, which counts in days.
struct ShownTime {
  let seconds: Int

  init(seconds: Int) { self.seconds = seconds }

  init(_ days: Decimal) {
    seconds = (days.rational * 86_400 + Rational(1, over: 2)).floor ?? 0
  }

  /// "07:15", "7:15:00 AM": as tables of text write times; nil of anything else.
  init?(_ text: String) {
    guard text.utf8.count <= 11, text.utf8.contains(UInt8(ascii: ":")),
      let match = text.wholeMatch(of: /(\d{1,2}):(\d\d)(:(\d\d))?( ?([AaPp])[Mm])?/),
      let hour = Int(match.1), let minute = Int(match.2), minute < 60
    else { return nil }
    let isPM = match.6?.lowercased() == "p"
    let second = match.4.flatMap { Int($0) } ?? 0
    seconds = ((match.6 == nil ? hour : hour % 12 + (isPM ? 12 : 0)) * 60 + minute) * 60 + second
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
