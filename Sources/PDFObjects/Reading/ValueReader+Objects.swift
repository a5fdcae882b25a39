/// Indirect objects (ISO 32000-1, 7.3.10) and streams (7.3.8).
extension ValueReader {
  /// "12 0 obj".
  mutating func objectHead() throws(PDFFault) -> PDFReference {
    let start = at
    guard let number = naturalAhead(), let generation = naturalAhead() else {
      throw fault(.object, at: start)
    }
    skipWhite()
    guard skipWord("obj") else { throw fault(.object, at: start) }
    return PDFReference(number: number, generation: generation)
  }

  /// What stands behind the head, up to "endobj".
  ///
  /// - Parameter resolve: what a stream's /Length is.
  mutating func object(
    _ resolve: (PDFValue) throws(PDFFault) -> PDFValue?
  ) throws(PDFFault) -> PDFObject {
    let value = try value()
    skipWhite()
    if case .dictionary(let dictionary) = value, skip("stream") {
      return .stream(try stream(dictionary, resolve))
    }
    guard skipWord("endobj") else { throw fault(.object) }
    return .value(value)
  }

  private mutating func stream(
    _ dictionary: PDFDictionary, _ resolve: (PDFValue) throws(PDFFault) -> PDFValue?
  ) throws(PDFFault) -> PDFStream {
    guard skip("\r\n") || skip("\n") else { throw fault(.stream) }
    let start = at
    guard let stated = dictionary["Length"], let length = try resolve(stated)?.int,
      0...bytes.count - start ~= length
    else { throw fault(.stream, at: start) }
    at = start + length
    while next?.isWhite == true { at += 1 }
    guard skipWord("endstream") else { throw fault(.stream, at: start) }
    skipWhite()
    guard skipWord("endobj") else { throw fault(.object) }
    var rest = dictionary
    rest["Length"] = nil
    return PDFStream(rest, encoded: bytes[start..<start + length])
  }
}
