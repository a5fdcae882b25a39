/// Reads what pages show, and CMaps (ISO 32000-1, 7.8.2 and 9.7.5.3): operands, and behind them
/// their operator, which is a word.
public struct PDFOperations {
  private var reader: ValueReader
  /// Of the operator that was read last.
  public private(set) var operands: [PDFValue] = []

  public init(_ bytes: [UInt8]) { reader = ValueReader(bytes, at: 0) }

  /// The next operator; nil at the end.
  ///
  /// - Throws: for what is no value, with its place in these bytes, for operands without an
  ///   operator, and for more values than one object may have.
  public mutating func next() throws(PDFFault) -> PDFName? {
    operands.removeAll(keepingCapacity: true)
    while true {
      reader.skipWhite()
      guard reader.next != nil else {
        guard operands.isEmpty else { throw reader.fault(.value) }
        return nil
      }
      if let word = reader.operatorWord() { return word }
      operands.append(try reader.value())
    }
  }
}

extension ValueReader {
  /// A word that is no value; nil, and nothing is read, when something else comes.
  fileprivate mutating func operatorWord() -> PDFName? {
    guard let byte = next, byte.isRegular, !byte.isDigit, !"+-.".utf8.contains(byte) else {
      return nil
    }
    let start = at
    while next?.isRegular == true { at += 1 }
    let word = PDFName(bytes: bytes[start..<at])
    if !["true", "false", "null"].contains(word) { return word }
    at = start
    return nil
  }
}
