/// A number as it is written, from its last character to its first, so that it is appended at
/// once: pages are full of numbers.
struct Digits {
  /// What has at most so many units fits with sign and point.
  static let most: UInt = 999_999_999_999

  /// The characters, the first of them in the lowest byte.
  private var word: UInt128 = 0
  private var count = 0

  /// - Parameter places: how many of the digits stand behind the point; zeros at the end are
  ///   left out.
  init(_ units: UInt, places: Int, isNegative: Bool) {
    var rest = units
    for _ in 0..<places {
      let digit = Digits.cut(&rest)
      if digit != 0x30 || count > 0 { precede(digit) }
    }
    if count > 0 { precede(UInt8(ascii: ".")) }
    repeat { precede(Digits.cut(&rest)) } while rest > 0
    if isNegative { precede(UInt8(ascii: "-")) }
  }

  func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: word.littleEndian) {
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[..<count]))
    }
  }

  private static func cut(_ rest: inout UInt) -> UInt8 {
    let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
    rest = quotient
    return 0x30 | UInt8(truncatingIfNeeded: digit)
  }

  private mutating func precede(_ character: UInt8) {
    word = word << 8 | UInt128(character)
    count += 1
  }
}
