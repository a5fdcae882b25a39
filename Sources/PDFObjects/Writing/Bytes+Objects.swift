/// Indirect objects (ISO 32000-1, 7.3.10), each on lines of its own.
extension [UInt8] {
  mutating func put(_ stream: PDFStream, number: Int, generation: UInt16 = 0) {
    putObject(number, generation) { bytes in
      var dictionary = stream.dictionary
      dictionary["Length"] = .int(stream.encoded.count)
      bytes.put(dictionary)
      bytes.put("\nstream\n")
      bytes.append(contentsOf: stream.encoded)
      bytes.put("\nendstream")
    }
  }

  /// - Parameter put: appends what the object is.
  mutating func putObject(
    _ number: Int, _ generation: UInt16 = 0, put: (inout [UInt8]) -> Void
  ) {
    self.put(number)
    append(UInt8(ascii: " "))
    self.put(Int(generation))
    self.put(" obj\n")
    put(&self)
    self.put("\nendobj\n")
  }

  /// With zeros in front, so many digits.
  mutating func put(padded number: Int, _ count: Int) {
    let digits = String(number).utf8
    append(contentsOf: repeatElement(UInt8(ascii: "0"), count: Swift.max(0, count - digits.count)))
    append(contentsOf: digits)
  }
}
