/// Reads numbers, words and marks from an attribute's value, byte by byte.
struct ValueScan {
  private let bytes: [UInt8]
  private var index = 0
  /// Whether a number was beyond `farthest`.
  private(set) var isOutOfRange = false

  static let farthest = 1e7

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func skipSpace() {
    while let next, [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(next) { index += 1 }
  }

  /// White space with perhaps one comma in it.
  mutating func skipComma() {
    skipSpace()
    if take(UInt8(ascii: ",")) { skipSpace() }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  /// Letters of ASCII, "%" and "-".
  mutating func word() -> String {
    let start = index
    while let next, next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next == 0x25 || next == 0x2D {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  mutating func letter() -> UInt8? {
    guard let next, next | 0x20 >= 0x61, next | 0x20 <= 0x7A else { return nil }
    index += 1
    return next
  }

  /// "0" or "1"; nothing need stand behind it.
  mutating func flag() -> Bool? {
    take(UInt8(ascii: "1")) ? true : take(UInt8(ascii: "0")) ? false : nil
  }

  /// A number of SVG 1.1, 4.2; nil, and nothing is taken, when there is none.
  mutating func number() -> Double? {
    let start = index
    let isNegative = take(UInt8(ascii: "-"))
    if !isNegative { _ = take(UInt8(ascii: "+")) }
    var mantissa: UInt64 = 0
    let whole = digits(&mantissa)
    let fraction = take(UInt8(ascii: ".")) ? digits(&mantissa) : 0
    guard whole + fraction > 0 else {
      index = start
      return nil
    }
    let hasExponent = skipExponent()
    var value: Double
    if !hasExponent, whole + fraction <= 15 {
      // Both are exact, so that their quotient is the nearest number.
      value = Double(mantissa) / ValueScan.powers[fraction]
      if isNegative { value = -value }
    } else {
      value = Double(String(decoding: bytes[start..<index], as: UTF8.self)) ?? .infinity
    }
    if !(abs(value) <= ValueScan.farthest) {
      isOutOfRange = true
      value = 0
    }
    return value
  }

  /// All numbers to the end; nil when anything else stands there.
  mutating func numbers() -> [Double]? {
    var numbers: [Double] = []
    skipSpace()
    while !isAtEnd {
      guard let number = number() else { return nil }
      numbers.append(number)
      skipComma()
    }
    return numbers
  }

  private mutating func digits(_ mantissa: inout UInt64) -> Int {
    let start = index
    while let next, next >= 0x30 && next <= 0x39 {
      mantissa = mantissa &* 10 &+ UInt64(next & 0x0F)
      index += 1
    }
    return index - start
  }

  /// "e-5", but not the unit "em".
  private mutating func skipExponent() -> Bool {
    let start = index
    var ignored: UInt64 = 0
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
      if digits(&ignored) > 0 { return true }
    }
    index = start
    return false
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}

extension ValueScan {
  /// A length in user units; nil when it is none, or of a font.
  ///
  /// - Parameter whole: what a hundred percent are.
  static func length(_ text: some StringProtocol, whole: Double) -> (Double, isInRange: Bool)? {
    var scan = ValueScan(text)
    scan.skipSpace()
    guard let number = scan.number() else { return nil }
    let unit = scan.word()
    scan.skipSpace()
    guard scan.isAtEnd, let factor = unit == "%" ? whole : units[unit] else { return nil }
    let value = unit == "%" ? number * factor / 100 : number * factor
    return (value, !scan.isOutOfRange && abs(value) <= farthest)
  }

  /// In px (CSS Values 3, 5.2).
  private static let units: [String: Double] = [
    "": 1, "px": 1, "pt": 4 / 3.0, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4,
  ]
}
