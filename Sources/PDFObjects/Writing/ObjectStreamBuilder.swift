/// Values that will stand in one object stream (ISO 32000-1, 7.5.7).
struct ObjectStreamBuilder {
  /// Of this many bytes a stream is closed: readers decode all of it to read one object.
  static let enough = 128 << 10

  private(set) var numbers: [Int] = []
  private var heads: [UInt8] = []
  private var values: [UInt8] = []

  var isFull: Bool { values.count >= ObjectStreamBuilder.enough }

  /// - Parameter put: appends the value.
  mutating func add(_ number: Int, _ put: (inout [UInt8]) -> Void) {
    numbers.append(number)
    heads.put(number)
    heads.append(UInt8(ascii: " "))
    heads.put(values.count)
    heads.append(UInt8(ascii: " "))
    put(&values)
    values.append(UInt8(ascii: "\n"))
  }

  func stream(_ deflater: Deflater) -> PDFStream {
    deflater.stream(
      heads + values,
      ["Type": .name("ObjStm"), "N": .int(numbers.count), "First": .int(heads.count)])
  }
}
