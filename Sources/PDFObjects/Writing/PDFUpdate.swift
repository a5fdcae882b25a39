internal import Files

/// Changed and new objects, appended to a file (ISO 32000-1, 7.5.6). What was there stays byte
/// for byte.
///
/// Objects are told of as the file tells of its own, in a table or in a stream; each stands for
/// itself, so that a signature can be put into it.
public struct PDFUpdate {
  private let file: PDFFile
  private var bytes: [UInt8]
  private var entries: [Int: XrefEntry] = [:]
  private var next: Int

  public init(of file: PDFFile) {
    self.file = file
    bytes = file.bytes
    if bytes.last != 10 && bytes.last != 13 { bytes.append(10) }
    next = file.trailer["Size"]?.int ?? 0
  }

  /// A number for a new object, which will be put.
  public mutating func reserve() -> PDFReference {
    next += 1
    return PDFReference(number: next - 1)
  }

  /// - Parameter reference: of an object of the file, or a reserved one; once.
  /// - Returns: where the object begins in the changed file.
  @discardableResult
  public mutating func put(_ object: PDFObject, at reference: PDFReference) -> Int {
    let (number, start) = (Int(reference.number), bytes.count)
    precondition(entries[number] == nil, "object \(number) is put twice")
    precondition(number < next, "object \(number) was not reserved")
    entries[number] = .offset(start - file.origin, generation: reference.generation)
    switch object {
    case .value(let value): bytes.putObject(number, reference.generation) { $0.put(value) }
    case .stream(let stream): bytes.put(stream, number: number, generation: reference.generation)
    }
    return start
  }

  /// The file with all that was put. Of its /ID the second half is new, and made of its bytes
  /// (14.4).
  public consuming func finish() -> [UInt8] {
    let new = PDFValue.string(Array(SHA256.digest(bytes).prefix(16)))
    let isStream = file.revisions[0].isStream
    var trailer = file.trailer
    for key in XrefSection.ownKeys { trailer[key] = nil }
    trailer["Size"] = .int(isStream ? next + 1 : next)
    trailer["Prev"] = .int(file.revisions[0].xref - file.origin)
    trailer["ID"] = [file.trailer["ID"]?.array?.first ?? new, new]
    let section = XrefSection(
      entries: entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, trailer: trailer,
      origin: file.origin)
    if isStream {
      section.putStream(next, Deflater(), into: &bytes)
    } else {
      section.putTable(into: &bytes)
    }
    return bytes
  }
}
