/// Values as they are written in files and in contents of pages.
extension [UInt8] {
  /// Characters of ASCII as they are.
  public mutating func put(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  public mutating func put(_ number: Int) {
    put(units: number, places: 0)
  }

  /// 1500 as "1.5", without zeros at the end.
  public mutating func put(thousandths count: Int) {
    put(units: count, places: 3)
  }

  public mutating func put(_ decimal: PDFDecimal) {
    put(units: decimal.units, places: decimal.places)
  }

  public mutating func put(name: PDFName) {
    append(UInt8(ascii: "/"))
    if name.latin.utf8.allSatisfy(\.isPlain) {
      append(contentsOf: name.latin.utf8)
      return
    }
    for byte in name.bytes {
      if byte.isPlain {
        append(byte)
      } else {
        append(UInt8(ascii: "#"))
        putHex(byte)
      }
    }
  }

  /// A string (7.3.4): between brackets when all of it is printable, otherwise in hexadecimal.
  public mutating func put(string bytes: some Collection<UInt8>) {
    guard bytes.allSatisfy({ 0x20...0x7E ~= $0 }) else {
      append(UInt8(ascii: "<"))
      for byte in bytes { putHex(byte) }
      append(UInt8(ascii: ">"))
      return
    }
    append(UInt8(ascii: "("))
    for byte in bytes {
      if byte.isBracket || byte == UInt8(ascii: "\\") { append(UInt8(ascii: "\\")) }
      append(byte)
    }
    append(UInt8(ascii: ")"))
  }

  /// Any value, behind a space where one is needed.
  public mutating func put(_ value: PDFValue) {
    switch value {
    case .null: putWord("null")
    case .bool(let value): putWord(value ? "true" : "false")
    case .int(let number):
      separate()
      put(number)
    case .decimal(let decimal):
      separate()
      put(decimal)
    case .name(let name): put(name: name)
    case .string(let bytes): put(string: bytes)
    case .array(let values):
      append(UInt8(ascii: "["))
      for value in values { put(value) }
      append(UInt8(ascii: "]"))
    case .dictionary(let dictionary): put(dictionary)
    case .reference(let reference):
      separate()
      put(reference)
    }
  }

  public mutating func put(_ dictionary: PDFDictionary) {
    put("<<")
    for entry in dictionary.entries {
      put(name: entry.key)
      put(entry.value)
    }
    put(">>")
  }
}

extension [UInt8] {
  private mutating func put(units: Int, places: Int) {
    let (number, isNegative) = (units.magnitude, units < 0)
    if number <= Digits.most && places <= 12 {
      Digits(number, places: places, isNegative: isNegative).append(to: &self)
      return
    }
    if isNegative { append(UInt8(ascii: "-")) }
    let digits = Array(String(number).utf8)
    let zeros = repeatElement(UInt8(ascii: "0"), count: Swift.max(0, places + 1 - digits.count))
    self += zeros + digits
    if places > 0 { insert(UInt8(ascii: "."), at: count - places) }
  }

  private mutating func put(_ reference: PDFReference) {
    put(Int(reference.number))
    append(UInt8(ascii: " "))
    put(Int(reference.generation))
    put(" R")
  }

  private mutating func putWord(_ word: StaticString) {
    separate()
    put(word)
  }

  private mutating func separate() {
    // The empty name is a slash alone.
    if let last, last.isRegular || last == UInt8(ascii: "/") { append(UInt8(ascii: " ")) }
  }

  private mutating func putHex(_ byte: UInt8) {
    for digit in [byte >> 4, byte & 15] {
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }
}

extension UInt8 {
  /// Stands for itself in a name.
  fileprivate var isPlain: Bool {
    0x21...0x7E ~= self && !isDelimiter && self != UInt8(ascii: "#")
  }

  fileprivate var isBracket: Bool { self == UInt8(ascii: "(") || self == UInt8(ascii: ")") }
}
