/// A stream's bytes behind its filters.
public struct PDFDecoded: Hashable, Sendable {
  public var bytes: [UInt8]
  /// The filter of a picture (DCTDecode, JPXDecode …) that they are still encoded by.
  public var filter: PDFName?
}

/// How a stream is encoded (ISO 32000-1, 7.4 and table 5).
struct FilterChain {
  private let filters: [(name: PDFName, parameters: PDFDictionary)]
  private let place: Int

  /// - Parameter resolve: what a value refers to.
  init(
    _ dictionary: PDFDictionary, place: Int,
    _ resolve: (PDFValue) throws(PDFFault) -> PDFValue?
  ) throws(PDFFault) {
    self.place = place
    // Data in another file.
    guard dictionary["F"] == nil else { throw .unsupported("F") }
    let names = try FilterChain.list(dictionary["Filter"], resolve)
    guard names.count <= PDFLimit.mostFilters else { throw .tooMuch(.filters) }
    let parameters = try FilterChain.list(dictionary["DecodeParms"], resolve)
    var filters: [(PDFName, PDFDictionary)] = []
    for (index, name) in names.enumerated() {
      guard let name = name.name else { throw .damaged(.filter, at: place) }
      filters.append((name, index < parameters.count ? parameters[index].dictionary ?? [:] : [:]))
    }
    self.filters = filters
  }

  /// One value or an array of them, each resolved.
  private static func list(
    _ value: PDFValue?, _ resolve: (PDFValue) throws(PDFFault) -> PDFValue?
  ) throws(PDFFault) -> [PDFValue] {
    guard let value = try value.flatMap(resolve), value != .null else { return [] }
    var list: [PDFValue] = []
    for value in value.array ?? [value] { list.append(try resolve(value) ?? .null) }
    return list
  }

  /// - Parameter limit: the most bytes behind any of the filters.
  func decode(_ encoded: ArraySlice<UInt8>, limit: Int) throws(PDFFault) -> PDFDecoded {
    var bytes: [UInt8]?
    for (name, parameters) in filters {
      let next = try decode(bytes?[...] ?? encoded, name, parameters, limit: limit)
      guard let next else { return PDFDecoded(bytes: bytes ?? Array(encoded), filter: name) }
      bytes = next
    }
    guard bytes?.count ?? encoded.count <= limit else { throw .tooMuch(.decoded) }
    return PDFDecoded(bytes: bytes ?? Array(encoded))
  }

  /// Nil of a picture's filter.
  private func decode(
    _ bytes: ArraySlice<UInt8>, _ name: PDFName, _ parameters: PDFDictionary, limit: Int
  ) throws(PDFFault) -> [UInt8]? {
    var sink = Sink(limit: limit, place: place)
    switch name.text {
    case "FlateDecode", "Fl":
      try inflate(bytes, into: &sink)
      return try Predictor(parameters, place: place).undo(sink.bytes)
    case "LZWDecode", "LZW":
      try decodeLZW(bytes, isEarly: parameters["EarlyChange"]?.int != 0, into: &sink)
      return try Predictor(parameters, place: place).undo(sink.bytes)
    case "ASCIIHexDecode", "AHx": try decodeHex(bytes, into: &sink)
    case "ASCII85Decode", "A85": try decode85(bytes, into: &sink)
    case "RunLengthDecode", "RL": try decodeRuns(bytes, into: &sink)
    case "DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode": return nil
    default: throw .unsupported(name)
    }
    return sink.bytes
  }
}

extension PDFFile {
  /// A stream's data (7.3.8), but for what encodes pictures.
  ///
  /// - Parameter limit: the most bytes that are wanted.
  public func decoded(
    _ stream: PDFStream, limit: Int = PDFLimit.mostDecoded
  ) throws(PDFFault) -> PDFDecoded {
    let place = stream.encoded.startIndex
    return try FilterChain(stream.dictionary, place: place) {
      value throws(PDFFault) in try self.value(value)
    }.decode(stream.encoded, limit: limit)
  }
}

/// Where decoded bytes gather, up to a limit.
struct Sink {
  private(set) var bytes: [UInt8] = []
  let limit: Int
  let place: Int

  var fault: PDFFault { .damaged(.filter, at: place) }

  mutating func append(_ byte: UInt8) throws(PDFFault) {
    guard bytes.count < limit else { throw .tooMuch(.decoded) }
    bytes.append(byte)
  }

  mutating func append(_ part: some Collection<UInt8>) throws(PDFFault) {
    guard part.count <= limit - bytes.count else { throw .tooMuch(.decoded) }
    bytes.append(contentsOf: part)
  }
}
