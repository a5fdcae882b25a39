/// The rows of a stream that tells where objects are (ISO 32000-1, 7.5.8).
struct XrefRows {
  let bytes: [UInt8]
  /// How many bytes each of the three fields has.
  private let widths: [Int]
  /// First numbers and counts.
  private let runs: [(first: Int, count: Int)]
  private let place: Int

  /// - Parameter limit: the most bytes.
  init(_ stream: PDFStream, place: Int, limit: Int) throws(PDFFault) {
    self.place = place
    let widths = stream.dictionary["W"]?.array?.compactMap(\.int) ?? []
    let size = stream.dictionary["Size"] ?? 0
    let numbers = (stream.dictionary["Index"]?.array ?? [0, size]).compactMap(\.int)
    guard widths.count >= 3, widths.allSatisfy({ 0...8 ~= $0 }), numbers.count % 2 == 0,
      numbers.allSatisfy({ $0 >= 0 })
    else { throw .damaged(.xref, at: place) }
    guard numbers.allSatisfy({ $0 <= PDFLimit.mostObjects }) else { throw .tooMuch(.objects) }
    self.widths = widths
    runs = stride(from: 0, to: numbers.count, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    let decoded = try FilterChain(stream.dictionary, place: place) { $0 }
      .decode(stream.encoded, limit: limit)
    guard decoded.filter == nil else { throw .damaged(.xref, at: place) }
    bytes = decoded.bytes
  }

  /// - Returns: how many objects it tells of.
  func enter(into index: inout XrefIndex) throws(PDFFault) -> Int {
    let width = widths.reduce(0, +)
    var (at, objects) = (0, 0)
    for (first, count) in runs {
      for number in first..<first + count {
        guard width > 0, at + width <= bytes.count else { throw .damaged(.xref, at: place) }
        if let entry = try entry(at) {
          try index.enter(entry, number)
          if case .free = entry {} else { objects += 1 }
        }
        at += width
      }
    }
    return objects
  }

  /// Nil of a type that is not known, which is null (table 18).
  private func entry(_ start: Int) throws(PDFFault) -> XrefEntry? {
    let type = widths[0] == 0 ? 1 : field(start, widths[0])
    let second = field(start + widths[0], widths[1])
    let third = field(start + widths[0] + widths[1], widths[2])
    switch type {
    case 0: return .free(generation: UInt16(clamping: third))
    case 1: return .offset(second, generation: UInt16(clamping: third))
    case 2:
      guard let stream = Int32(exactly: second), let index = Int32(exactly: third) else {
        throw .damaged(.xref, at: place)
      }
      return .packed(stream: stream, index: index)
    default: return nil
    }
  }

  private func field(_ start: Int, _ width: Int) -> Int {
    Int(clamping: bytes[start..<start + width].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
