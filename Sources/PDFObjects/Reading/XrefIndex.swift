/// Where all objects of a file are. What is said first stays: sections come from the newest to
/// the oldest.
struct XrefIndex {
  /// By number; nil where nothing is said.
  private var entries: [XrefEntry?] = []
  /// How many more may be read, over all sections.
  private var rest = 2 * PDFLimit.mostObjects

  subscript(_ number: Int) -> XrefEntry? {
    entries.indices.contains(number) ? entries[number] : nil
  }

  /// One more than the largest number in use.
  var count: Int {
    (entries.lastIndex { if case .some(.free) = $0 { false } else { $0 != nil } } ?? -1) + 1
  }

  mutating func enter(_ entry: XrefEntry, _ number: Int) throws(PDFFault) {
    rest -= 1
    guard number < PDFLimit.mostObjects, rest > 0 else { throw .tooMuch(.objects) }
    if number >= entries.count {
      entries.append(contentsOf: repeatElement(nil, count: number + 1 - entries.count))
    }
    if entries[number] == nil { entries[number] = entry }
  }
}
