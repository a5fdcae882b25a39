/// Reads where objects are: the newest section, and those before it (ISO 32000-1, 7.5.4 to
/// 7.5.8).
struct XrefChain {
  private let bytes: [UInt8]
  private(set) var index: XrefIndex
  private(set) var revisions: [PDFRevision] = []
  /// Bytes of streams that may still be decoded, and of trailers that may still be read.
  private var (rest, unread) = (PDFLimit.mostDecoded, PDFLimit.mostTrailers)

  init(_ bytes: [UInt8], origin: Int) {
    self.bytes = bytes
    index = XrefIndex(origin...bytes.count)
  }

  /// - Parameters:
  ///   - offset: of the newest section.
  ///   - end: of the file.
  mutating func read(from offset: Int, end: Int) throws(PDFFault) {
    var next: Int? = index.place(offset)
    var seen: Set<Int> = []
    // Of a file in two parts the first one is told of at the end, and names the second one,
    // which lies behind it.
    var isSecondPart = false
    while let place = next {
      guard seen.insert(place).inserted else { throw .damaged(.xrefLoop, at: place) }
      guard seen.count <= PDFLimit.mostSections else { throw .tooMuch(.updates) }
      var section = try section(at: place)
      if revisions.isEmpty { section.end = end }
      if !isSecondPart {
        revisions.append(
          PDFRevision(
            xref: place, end: section.end, isStream: section.isStream, objects: section.objects,
            trailer: section.trailer))
      }
      next = try section.offset("Prev").map(index.place)
      isSecondPart = next.map { $0 > place } ?? false
    }
  }

  private struct Section {
    var trailer: PDFDictionary
    var isStream: Bool
    var objects: Int
    var place: Int
    var end: Int?

    /// - Throws: what is stated and no offset.
    func offset(_ key: PDFName) throws(PDFFault) -> Int? {
      guard let value = trailer[key] else { return nil }
      guard let offset = value.int, offset >= 0 else { throw .damaged(.trailer, at: place) }
      return offset
    }
  }

  private mutating func section(at place: Int) throws(PDFFault) -> Section {
    var reader = ValueReader(bytes, at: place)
    reader.skipWhite()
    guard reader.skipWord("xref") else { return try streamSection(at: place) }
    var free: [(number: Int, generation: Int)] = []
    var objects = 0
    while let first = reader.naturalAhead() {
      guard let count = reader.naturalAhead() else { throw reader.fault(.xref) }
      guard first < PDFLimit.mostObjects, count <= PDFLimit.mostObjects else {
        throw .tooMuch(.objects)
      }
      for number in first..<first + count {
        if let generation = try readLine(&reader, number) { free.append((number, generation)) }
      }
      objects += count
    }
    reader.skipWhite()
    guard reader.skipWord("trailer") else { throw reader.fault(.xref) }
    let place = reader.at
    guard case .dictionary(let trailer) = try reader.value() else {
      throw .damaged(.trailer, at: place)
    }
    try count(reader.at - place)
    let section = Section(
      trailer: trailer, isStream: false, objects: objects - free.count, place: place,
      end: reader.fileEnd()?.end)
    // What a hybrid file hides from older programs is free in the table, and has its place in
    // a stream (7.5.8.4).
    if let hidden = try section.offset("XRefStm") {
      _ = try streamSection(at: index.place(hidden))
    }
    for (number, generation) in free {
      try index.enter(.free(generation: UInt16(clamping: generation)), number)
    }
    return section
  }

  /// - Returns: the generation of a free entry, which counts last.
  private mutating func readLine(
    _ reader: inout ValueReader, _ number: Int
  ) throws(PDFFault) -> Int? {
    guard let offset = reader.naturalAhead(), let generation = reader.naturalAhead() else {
      throw reader.fault(.xref)
    }
    reader.skipWhite()
    if reader.skipWord("f") { return generation }
    guard reader.skipWord("n") else { throw reader.fault(.xref) }
    try index.enter(.offset(offset, generation: UInt16(clamping: generation)), number)
    return nil
  }

  private mutating func count(_ bytes: Int) throws(PDFFault) {
    unread -= bytes
    guard unread >= 0 else { throw .tooMuch(.read) }
  }

  private mutating func streamSection(at place: Int) throws(PDFFault) -> Section {
    var reader = ValueReader(bytes, at: place)
    guard (try? reader.objectHead()) != nil else { throw .damaged(.xref, at: place) }
    // Nothing in it may stand elsewhere (7.5.8.2).
    guard case .stream(let stream) = try reader.object({ $0 }),
      stream.dictionary["Type"] == .name("XRef")
    else { throw .damaged(.xref, at: place) }
    try count(stream.encoded.startIndex - place)
    let rows = try XrefRows(stream, place: place, limit: rest)
    rest -= rows.bytes.count
    let objects = try rows.enter(into: &index)
    return Section(
      trailer: stream.dictionary, isStream: true, objects: objects, place: place,
      end: reader.fileEnd()?.end)
  }
}
