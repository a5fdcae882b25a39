/// The words of a text: what stands between spaces and forced line ends.
struct Words {
  /// In order; never empty ranges.
  let ranges: [Range<Int>]
  /// Each word with the next one.
  let pairs: [(String, String)]
  private let texts: [String]

  init(_ bytes: [UInt8]) {
    ranges = LineSeparator.pieces(of: bytes, in: 0..<bytes.count)
      .filter { !$0.isSeparator }
      .flatMap { piece in
        bytes[piece.range].split(separator: UInt8(ascii: " ")).map(\.indices)
      }
    texts = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    pairs = Array(zip(texts, texts.dropFirst()))
  }

  /// The number of the word that holds the byte, or of the first one after it.
  func index(at offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func text(_ index: Int) -> String { texts[index] }
}
