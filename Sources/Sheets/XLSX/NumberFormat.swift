/// What a number format makes of a number.
enum NumberFormat: Equatable, Sendable {
  case plain
  case percent
  case date

  /// The formats that a file need not spell out (ECMA-376 part 1, 18.8.30); 27
  /// to 36 and 50 to 58 are those of East Asia. A time of day without a date
  /// counts as a date here: its number tells whether there is a day in it. 46 is
  /// a duration.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14...22, 27...36, 45, 47, 50...58: self = .date
    default: self = .plain
    }
  }

  /// A code such as "[$-421]dd mmmm yyyy;@": a date when d, m or y stand in it
  /// outside quotation marks and brackets and not behind a backslash. A
  /// duration, "[h]:mm", is a number: 25 hours are no day.
  init(code: String) {
    var isQuoted = false
    var bracket: [UInt8]?
    var skips = false
    self = .plain
    for byte in code.utf8 {
      if skips {
        skips = false
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if byte == UInt8(ascii: "[") {
        bracket = []
      } else if byte == UInt8(ascii: "]") {
        if NumberFormat.isDuration(bracket) { return }
        bracket = nil
      } else if bracket != nil {
        bracket?.append(byte | 0x20)
      } else if [UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*")].contains(byte) {
        skips = true
      } else if byte == UInt8(ascii: "%") {
        self = .percent
      } else if [UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "y")].contains(byte | 0x20) {
        self = .date
        return
      }
    }
  }

  /// "[h]", "[mm]", "[ss]": as many of one unit of time as there are.
  private static func isDuration(_ bracket: [UInt8]?) -> Bool {
    guard let unit = bracket?.first, bracket?.allSatisfy({ $0 == unit }) == true else {
      return false
    }
    return [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(unit)
  }
}
