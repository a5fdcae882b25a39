internal import Bahasa

/// The parts of an 18-digit NIP.
///
/// PNS: birth date (8), TMT year and month (6), sex (1), serial (3). PPPK: birth
/// date (8), year (4), code 2 and frequency 1–9, sex (1), serial (3). The two
/// digits behind the year tell them apart: no month is 21 or more.
struct NIP {
  private let digits: [Int]

  /// Nil unless there are exactly 18 ASCII digits.
  init?(_ text: String) {
    digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 18, digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
  }

  enum Fault { case birth, month, appointment, sex, serial }

  var isPPPK: Bool { digits[12] == 2 && digits[13] > 0 }

  /// Everything that is wrong, in the order of the digits.
  var faults: [Fault] {
    let isMonth = isPPPK || (1...12).contains(number(12..<14))
    let isLate = age.map { $0 >= 0 } ?? true
    let checks: [(Bool, Fault)] = [
      (birth != nil, .birth), (isMonth, .month), (isLate, .appointment),
      ((1...2).contains(digits[14]), .sex), (number(15..<18) > 0, .serial),
    ]
    return checks.filter { !$0.0 }.map(\.1)
  }

  var birth: CalendarDate? {
    CalendarDate(year: number(0..<4), month: number(4..<6), day: number(6..<8))
  }

  /// Full years at appointment, by months for PNS, by years for PPPK.
  var age: Int? {
    guard let birth else { return nil }
    let years = number(8..<12) - birth.year
    return !isPPPK && number(12..<14) < birth.month ? years - 1 : years
  }

  var birthText: String { text(0..<8) }
  var appointmentText: String { text(8..<14) }
  var monthText: String { text(12..<14) }
  var sexText: String { text(14..<15) }

  private func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }

  private func text(_ range: Range<Int>) -> String { digits[range].map(String.init).joined() }
}
