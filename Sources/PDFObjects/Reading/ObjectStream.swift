/// Values in a stream (ISO 32000-1, 7.5.7), decoded.
struct ObjectStream {
  private let bytes: [UInt8]
  private let heads: [(number: Int32, offset: Int)]
  /// Of the stream in the file.
  private let place: Int

  init(_ decoded: PDFDecoded, _ dictionary: PDFDictionary, place: Int) throws(PDFFault) {
    guard decoded.filter == nil, dictionary["Type"] == .name("ObjStm"),
      let first = dictionary["First"]?.int, let count = dictionary["N"]?.int,
      0...decoded.bytes.count ~= first,
      // A number, an offset and a space behind each of them.
      0...decoded.bytes.count / 4 + 1 ~= count
    else { throw .damaged(.objectStream, at: place) }
    guard count <= PDFLimit.mostObjects else { throw .tooMuch(.objects) }
    bytes = decoded.bytes
    self.place = place
    var reader = ValueReader(decoded.bytes, at: 0, place: place)
    var heads: [(Int32, Int)] = []
    for _ in 0..<count {
      guard let number = reader.naturalAhead(), let offset = reader.naturalAhead(),
        let number = Int32(exactly: number), offset <= bytes.count - first
      else { throw .damaged(.objectStream, at: place) }
      heads.append((number, first + offset))
    }
    self.heads = heads
  }

  /// - Parameter number: of the object that has to be there.
  /// - Returns: also how many bytes it has.
  func value(
    _ index: Int, number: Int
  ) throws(PDFFault) -> (value: PDFValue, count: Int) {
    guard heads.indices.contains(index), heads[index].number == number else {
      throw .damaged(.objectStream, at: place)
    }
    var reader = ValueReader(bytes, at: heads[index].offset, place: place)
    let value = try reader.value()
    return (value, reader.at - heads[index].offset)
  }
}
