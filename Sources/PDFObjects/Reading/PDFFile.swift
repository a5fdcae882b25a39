/// A file of PDF (ISO 32000-1, 7.5), whoever wrote it. Its objects are read when they are asked
/// for; nothing that is damaged is mended.
///
/// Memory and time are bounded (`PDFLimit`). Belongs to one thread.
public final class PDFFile {
  public let bytes: [UInt8]
  /// "1.7", as the first line says.
  public let version: String
  /// Bytes before "%PDF-". Offsets in the file are counted from there, by most writers.
  public let leadingBytes: Int
  /// Bytes behind the last "%%EOF" and the end of its line.
  public let trailingBytes: Int
  /// The newest first. A file in two parts for the web (annex F) is one revision.
  public let revisions: [PDFRevision]
  /// The newest one.
  public var trailer: PDFDictionary { revisions[0].trailer }

  /// From which byte on offsets are counted.
  let origin: Int
  let index: XrefIndex
  private var streams: [Int32: ObjectStream] = [:]
  /// Bytes of object streams that may still be decoded, and that are kept.
  private var (rest, kept) = (PDFLimit.mostStructure, 0)
  /// Bytes of objects that may still be read.
  private var unread = PDFLimit.mostRead
  /// Of objects that are read to read another one.
  private var depth = 0

  /// Reads where objects are, and none of them.
  public init(_ bytes: [UInt8]) throws(PDFFault) {
    let frame = try FileFrame(bytes)
    self.bytes = bytes
    version = frame.version
    leadingBytes = frame.header
    trailingBytes = bytes.count - frame.end
    origin = frame.origin
    var chain = XrefChain(bytes, origin: origin)
    try chain.read(from: frame.xref, end: frame.end)
    (index, revisions) = (chain.index, chain.revisions)
    if revisions.contains(where: { $0.trailer["Encrypt"] ?? .null != .null }) { throw .encrypted }
    guard trailer["Root"]?.reference != nil else {
      throw .damaged(.trailer, at: revisions[0].xref)
    }
    let size = trailer["Size"]?.int ?? 0
    guard index.count <= size else { throw .damaged(.size, at: revisions[0].xref) }
    guard size <= PDFLimit.mostObjects else { throw .tooMuch(.objects) }
  }
}

extension PDFFile {
  /// All objects that there are, by number.
  public var references: [PDFReference] { index.references }

  /// The object of that number; null when there is none (7.3.10).
  public func object(_ reference: PDFReference) throws(PDFFault) -> PDFObject {
    depth += 1
    defer { depth -= 1 }
    switch index[Int(reference.number)] {
    case .offset(let offset, let generation) where generation == reference.generation:
      guard depth <= 8 else { throw .damaged(.loop, at: offset) }
      return try object(reference, at: offset)
    case .packed(let stream, let index) where reference.generation == 0:
      let packed = try objectStream(stream).value(Int(index), number: Int(reference.number))
      try count(packed.count)
      return .value(packed.value)
    default: return .value(.null)
    }
  }

  /// What a value is, or what it refers to; nil of null.
  public func resolved(_ value: PDFValue?) throws(PDFFault) -> PDFObject? {
    var object = PDFObject.value(value ?? .null)
    for _ in 0..<8 {
      guard case .value(.reference(let reference)) = object else {
        return object == .value(.null) ? nil : object
      }
      object = try self.object(reference)
    }
    throw .damaged(.loop, at: 0)
  }

  /// The same; nil of a stream.
  public func value(_ value: PDFValue?) throws(PDFFault) -> PDFValue? {
    try resolved(value)?.value
  }

  /// The same; nil of other values.
  public func dictionary(_ value: PDFValue?) throws(PDFFault) -> PDFDictionary? {
    try resolved(value)?.value?.dictionary
  }

  /// The same; nil of other values.
  public func stream(_ value: PDFValue?) throws(PDFFault) -> PDFStream? {
    try resolved(value)?.stream
  }
}

extension PDFFile {
  private func object(_ reference: PDFReference, at offset: Int) throws(PDFFault) -> PDFObject {
    var reader = ValueReader(bytes, at: offset)
    guard try reader.objectHead() == reference else { throw .damaged(.object, at: offset) }
    let object = try reader.object { length throws(PDFFault) in try self.value(length) }
    // A stream's data are only passed over.
    let data = object.stream?.encoded.count ?? 0
    try count(reader.at - offset - data + data / 64)
    return object
  }

  /// Objects may lie in each other, and be the same bytes.
  private func count(_ bytes: Int) throws(PDFFault) {
    unread -= bytes
    guard unread >= 0 else { throw .tooMuch(.read) }
  }

  func objectStream(_ number: Int32) throws(PDFFault) -> ObjectStream {
    if let stream = streams[number] { return stream }
    guard case .offset(let offset, 0)? = index[Int(number)] else {
      throw .damaged(.objectStream, at: 0)
    }
    guard let stream = try object(PDFReference(number: Int(number))).stream else {
      throw .damaged(.objectStream, at: offset)
    }
    // So that they and the new one fit in memory.
    if kept > PDFLimit.mostKept { (streams, kept) = ([:], 0) }
    let decoded = try self.decoded(stream, limit: min(rest, PDFLimit.mostDecoded))
    rest -= decoded.bytes.count
    let objects = try ObjectStream(decoded, stream.dictionary, place: offset)
    (streams[number], kept) = (objects, kept + decoded.bytes.count)
    return objects
  }
}
