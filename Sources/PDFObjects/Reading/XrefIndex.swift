/// Where all objects of a file are. What is said first stays: sections come from the newest to
/// the oldest.
struct XrefIndex {
  /// By number; nil where nothing is said.
  private var entries: [XrefEntry?] = []
  /// How many more may be read, over all sections.
  private var rest = 2 * PDFLimit.mostObjects
  /// From where to where an offset may lead.
  private let range: ClosedRange<Int>

  /// - Parameter range: from the byte that offsets are counted from to the file's end.
  init(_ range: ClosedRange<Int>) { self.range = range }

  /// The place in the file that an offset stands for; at most its end.
  func place(_ offset: Int) -> Int {
    range.lowerBound + min(offset, range.count - 1)
  }

  subscript(_ number: Int) -> XrefEntry? {
    entries.indices.contains(number) ? entries[number] : nil
  }

  /// Of objects, by ascending number.
  var references: [PDFReference] {
    entries.enumerated().compactMap { number, entry in
      switch entry {
      case .offset(_, let generation): PDFReference(number: number, generation: Int(generation))
      case .packed: PDFReference(number: number)
      case .free, nil: nil
      }
    }
  }

  /// One more than the largest number of an object.
  var count: Int {
    (entries.lastIndex { if case .some(.free) = $0 { false } else { $0 != nil } } ?? -1) + 1
  }

  /// - Parameter entry: with its offset as it stands in the file.
  mutating func enter(_ entry: XrefEntry, _ number: Int) throws(PDFFault) {
    rest -= 1
    guard number < PDFLimit.mostObjects, rest > 0 else { throw .tooMuch(.objects) }
    if number >= entries.count {
      entries.append(contentsOf: repeatElement(nil, count: number + 1 - entries.count))
    }
    guard entries[number] == nil else { return }
    switch entry {
    // The file's first line is there; some writers tell so of what is free.
    case .offset(0, let generation): entries[number] = .free(generation: generation)
    case .offset(let offset, let generation):
      entries[number] = .offset(place(offset), generation: generation)
    default: entries[number] = entry
    }
  }
}
