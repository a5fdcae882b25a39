internal import Files

/// Writes a file of PDF 1.7, object by object, into memory.
///
/// What is put decides the bytes, and nothing else: neither time nor order of hashes. Objects
/// stand in the order in which they are put.
public struct PDFWriter {
  /// How objects stand in the file.
  public enum Form: Sendable {
    /// Values in object streams, and a stream that tells where all are (PDF 1.5).
    case packed
    /// Each for itself, and a table: readable as text.
    case plain
  }

  private let form: Form
  private let deflater: Deflater
  private var bytes: [UInt8] = []
  /// By number; nil is reserved.
  private var entries: [XrefEntry?] = [.free(generation: .max)]
  private var waiting = ObjectStreamBuilder()

  /// - Parameter deflater: for object streams.
  public init(_ deflater: Deflater, form: Form = .packed) {
    self.deflater = deflater
    self.form = form
    bytes.reserveCapacity(64 << 10)
    // Bytes above 127 tell programs that this is no text (7.5.2).
    bytes.put("%PDF-1.7\n%")
    bytes += [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
  }

  /// A number for an object that will be put.
  public mutating func reserve() -> PDFReference {
    entries.append(nil)
    return PDFReference(number: entries.count - 1)
  }

  /// - Parameter reference: a reserved one, given once.
  public mutating func put(_ value: PDFValue, at reference: PDFReference) {
    put(at: reference) { $0.put(value) }
  }

  /// - Parameter ready: a value as `[UInt8].put` writes it, made once and put into many files.
  public mutating func put(ready: [UInt8], at reference: PDFReference) {
    put(at: reference) { $0 += ready }
  }

  public mutating func put(_ stream: PDFStream, at reference: PDFReference) {
    enter(.offset(bytes.count, generation: 0), Int(reference.number))
    bytes.put(stream, number: Int(reference.number))
  }

  @discardableResult
  public mutating func add(_ value: PDFValue) -> PDFReference {
    let reference = reserve()
    put(value, at: reference)
    return reference
  }

  @discardableResult
  public mutating func add(_ stream: PDFStream) -> PDFReference {
    let reference = reserve()
    put(stream, at: reference)
    return reference
  }

  /// Ends the file; every reserved object was put.
  ///
  /// - Parameters:
  ///   - root: the catalog (7.7.2).
  ///   - info: the document information (14.3.3).
  /// - Returns: all of it. Its /ID (14.4), twice the same, is made of what was put.
  public consuming func finish(root: PDFReference, info: PDFReference? = nil) -> [UInt8] {
    closeObjectStream()
    let id = PDFValue.string(Array(SHA256.digest(bytes).prefix(16)))
    let number = entries.count
    let size = form == .packed ? number + 1 : number
    let section = XrefSection(
      entries: entries.enumerated().map { index, entry in
        guard let entry else { preconditionFailure("object \(index) was reserved and never put") }
        return (index, entry)
      },
      trailer: [
        "Size": .int(size), "Root": .reference(root), "Info": info.map(PDFValue.reference),
        "ID": [id, id],
      ])
    switch form {
    case .packed: section.putStream(number, deflater, into: &bytes)
    case .plain: section.putTable(into: &bytes)
    }
    return bytes
  }
}

extension PDFWriter {
  private mutating func put(at reference: PDFReference, _ put: (inout [UInt8]) -> Void) {
    let number = Int(reference.number)
    switch form {
    case .plain:
      enter(.offset(bytes.count, generation: 0), number)
      bytes.putObject(number, put: put)
    case .packed:
      // Which stream is known once it is closed.
      enter(.packed(stream: 0, index: Int32(waiting.numbers.count)), number)
      waiting.add(number, put)
      if waiting.isFull { closeObjectStream() }
    }
  }

  private mutating func enter(_ entry: XrefEntry, _ number: Int) {
    precondition(entries[number] == nil, "object \(number) is put twice")
    entries[number] = entry
  }

  private mutating func closeObjectStream() {
    guard !waiting.numbers.isEmpty else { return }
    let stream = add(waiting.stream(deflater)).number
    for (index, number) in waiting.numbers.enumerated() {
      entries[number] = .packed(stream: stream, index: Int32(index))
    }
    waiting = ObjectStreamBuilder()
  }
}
