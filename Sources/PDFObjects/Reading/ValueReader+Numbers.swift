extension ValueReader {
  /// Digits alone; nil when there are none, or too many for 64 bits.
  mutating func natural() -> Int? {
    let start = at
    var number = 0
    takeDigits(into: &number)
    return at > start && next?.isDigit != true ? number : nil
  }

  /// Reads digits as long as 64 bits hold them.
  ///
  /// - Returns: how many.
  @discardableResult
  private mutating func takeDigits(into number: inout Int, most: Int = .max) -> Int {
    let start = at
    while at - start < most, let byte = next, byte.isDigit {
      let (tenfold, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = tenfold.addingReportingOverflow(Int(byte & 15))
      if isTooLarge || isOver { break }
      (number, at) = (sum, at + 1)
    }
    return at - start
  }

  /// Digits behind white space; nil, and nothing is read, when there are none.
  mutating func naturalAhead() -> Int? {
    let start = at
    skipWhite()
    if let number = natural(), next?.isRegular != true { return number }
    at = start
    return nil
  }

  /// "12 0 R"; nil, and nothing is read, when it is something else.
  mutating func reference() -> PDFValue? {
    let start = at
    if let number = naturalAhead(), let generation = naturalAhead() {
      skipWhite()
      if skipWord("R") {
        return .reference(PDFReference(number: number, generation: generation))
      }
    }
    at = start
    return nil
  }

  /// A whole number or a decimal (7.3.3). Of very many decimals the first ones are read.
  mutating func number() throws(PDFFault) -> PDFValue {
    let start = at
    let isNegative = next == UInt8(ascii: "-")
    if isNegative || next == UInt8(ascii: "+") { at += 1 }
    let first = at
    guard var units = next?.isDigit == true ? natural() : 0 else {
      throw fault(.number, at: start)
    }
    var (digits, places) = (at - first, 0)
    if skip(".") {
      let point = at
      places = takeDigits(into: &units, most: 18)
      while next?.isDigit == true { at += 1 }
      digits += at - point
    }
    guard digits > 0, next?.isRegular != true else { throw fault(.number, at: start) }
    let value = PDFDecimal(units: isNegative ? -units : units, places: places)
    return value.places == 0 ? .int(value.units) : .decimal(value)
  }
}

extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// Of a hexadecimal digit.
  var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self & 15
    case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
      self & 15 + 9
    default: nil
    }
  }
}
