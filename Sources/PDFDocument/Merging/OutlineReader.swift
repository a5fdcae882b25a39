internal import PDFObjects

/// Reads the outline of a document again (ISO 32000-1, 12.3.3).
struct OutlineReader {
  let file: PDFFile
  /// Where its pages stand in another file.
  let pages: [PDFReference: PDFReference]
  /// Where an entry leads that names none of them.
  let start: PDFValue

  /// So many entries a document may have, and so deep.
  private static let (most, deepest) = (10_000, 16)

  /// Adds what is below the outline's root to the entries of another outline.
  ///
  /// - Parameter parent: the index of the entry that it will be below.
  func add(
    _ root: PDFDictionary, to entries: inout [OutlineWriter.Entry], below parent: Int
  ) throws(PDFFault) {
    let limit = entries.count + OutlineReader.most
    var waiting: [(next: PDFValue?, parent: Int)] = [(root["First"], parent)]
    while let (next, parent) = waiting.popLast() {
      guard let entry = try file.dictionary(next) else { continue }
      guard entries.count < limit, waiting.count < OutlineReader.deepest else {
        throw .tooMuch(.values)
      }
      entries.append(
        OutlineWriter.Entry(
          title: try file.value(entry["Title"])?.text ?? "", destination: try place(of: entry),
          parent: parent))
      waiting.append((entry["Next"], parent))
      waiting.append((entry["First"], entries.count - 1))
    }
  }

  private func place(of entry: PDFDictionary) throws(PDFFault) -> PDFValue {
    guard var place = try file.value(entry["Dest"])?.array, let page = place.first?.reference,
      let copy = pages[page]
    else { return start }
    place[0] = .reference(copy)
    return .array(place)
  }
}
