/// What a number format makes of a number.
enum NumberFormat: Equatable, Sendable {
  case plain
  case percent
  case date
  /// Hours, minutes or seconds without a day.
  case time
  /// As many hours, minutes or seconds as there are: 25 hours are no day.
  case duration
  /// Digits alone, with so many decimals: 61.1 is shown as 61.10.
  case fixed(Int)

  /// The formats that a file need not spell out (ECMA-376 part 1, 18.8.30); 27
  /// to 36 and 50 to 58 are those of East Asia.
  init(builtIn id: Int) {
    switch id {
    case 1: self = .fixed(0)
    case 2: self = .fixed(2)
    case 9, 10: self = .percent
    case 14...17, 22, 27...36, 50...58: self = .date
    case 18...21, 45, 47: self = .time
    case 46: self = .duration
    default: self = .plain
    }
  }

  /// A code such as "[$-421]dd mmmm yyyy;@": a date when d or y stand in it
  /// outside quotation marks and brackets and not behind a backslash, or m without h
  /// and s; a time with h or s alone.
  init(code: String) {
    if let decimals = NumberFormat.decimals(code) {
      self = .fixed(decimals)
      return
    }
    var scan = Scan()
    for byte in code.utf8 where !scan.take(byte) { break }
    self = scan.format
  }

  /// Of "0", "0.00", "00.0"; nil for anything else.
  private static func decimals(_ code: String) -> Int? {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count < 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 == "0" } }),
      code.utf8.count < 20
    else { return nil }
    return parts.count == 2 ? parts[1].utf8.count : 0
  }
}

extension NumberFormat {
  private struct Scan {
    private(set) var format = NumberFormat.plain
    private var isQuoted = false
    private var bracket: [UInt8]?
    private var skips = false

    /// - Returns: whether more may change it.
    mutating func take(_ byte: UInt8) -> Bool {
      if skips {
        skips = false
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if isQuoted {
        return true
      } else if byte == UInt8(ascii: "[") {
        bracket = []
      } else if byte == UInt8(ascii: "]") {
        if NumberFormat.isDuration(bracket) { format = .duration }
        bracket = nil
      } else if bracket != nil {
        bracket?.append(byte | 0x20)
      } else if [UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*")].contains(byte) {
        skips = true
      } else {
        return letter(byte | 0x20, byte)
      }
      return format != .duration
    }

    private mutating func letter(_ small: UInt8, _ byte: UInt8) -> Bool {
      switch small {
      case UInt8(ascii: "d"), UInt8(ascii: "y"):
        format = .date
        return false
      case UInt8(ascii: "m") where format != .time: format = .date
      case UInt8(ascii: "h"), UInt8(ascii: "s"): format = .time
      case _ where byte == UInt8(ascii: "%"): format = .percent
      default: break
      }
      return true
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

extension NumberFormat {
  /// In one byte.
  var look: UInt8 {
    switch self {
    case .plain: 0
    case .percent: 1
    case .date: 2
    case .time: 3
    case .duration: 4
    case .fixed(let decimals): UInt8(16 + decimals)
    }
  }

  init(look: UInt8) {
    self =
      switch look {
      case 1: .percent
      case 2: .date
      case 3: .time
      case 4: .duration
      case 16...: .fixed(Int(look) - 16)
      default: .plain
      }
  }
}
