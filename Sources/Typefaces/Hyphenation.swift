internal import Files
internal import PangoCairo
internal import Synchronization

/// Where Indonesian words may be divided: a list of exceptions, else patterns.
final class Hyphenation: Sendable {
  private let exceptions: [[UInt8]: [Int]]
  private let patterns: String?
  /// The patterns once they were asked for: reading them takes longer than
  /// setting a page that needs none.
  private let loaded = Mutex<HyphenDictionary??>(nil)

  /// The least letters before and after a hyphen at a line end.
  private static let left = 2
  private static let right = 3

  init(patterns: String?, exceptions: String?) {
    self.patterns = patterns
    let text = exceptions.flatMap { try? readFile($0) } ?? []
    self.exceptions = Hyphenation.read(text)
  }

  /// The offsets at which a hyphen may be put into a word of the letters a
  /// to z and hyphens of its own, in order.
  ///
  /// Next to a hyphen of the word itself three letters stay together, so
  /// that no line begins or ends with a snippet between two hyphens.
  func breaks(in word: [UInt8]) -> [Int] {
    if let known = exceptions[word] { return fitting(known, in: 0..<word.count, of: word) }
    return word.split(separator: Hyphenation.hyphen).flatMap { part in
      fitting(
        breaks(inPart: Array(part)).map { $0 + part.startIndex },
        in: part.startIndex..<part.endIndex, of: word)
    }
  }
}

extension Hyphenation {
  private static let hyphen = UInt8(ascii: "-")

  private var dictionary: HyphenDictionary? {
    loaded.withLock { loaded in
      if let known = loaded { return known }
      let dictionary = patterns.flatMap { HyphenDictionary(path: $0) }
      loaded = .some(dictionary)
      return dictionary
    }
  }

  private func breaks(inPart part: [UInt8]) -> [Int] {
    exceptions[part]
      ?? dictionary?.breaks(in: part, left: Hyphenation.left, right: Hyphenation.right) ?? []
  }

  /// Without those that leave too little: at the ends, next to the word's
  /// own hyphens, or a single letter after the break before.
  private func fitting(_ offsets: [Int], in part: Range<Int>, of word: [UInt8]) -> [Int] {
    let left = part.lowerBound == 0 ? Hyphenation.left : Hyphenation.right
    var kept: [Int] = []
    for offset in offsets
    where offset - part.lowerBound >= left && part.upperBound - offset >= Hyphenation.right {
      if let last = kept.last, offset - last < 2 { continue }
      kept.append(offset)
    }
    return kept
  }

  /// One word a line with its hyphens; comments start with "#".
  private static func read(_ text: [UInt8]) -> [[UInt8]: [Int]] {
    var words: [[UInt8]: [Int]] = [:]
    for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let parts = line.split(separator: hyphen)
      var offsets: [Int] = []
      for part in parts.dropLast() { offsets.append((offsets.last ?? 0) + part.count) }
      words[Array(parts.joined())] = offsets
    }
    return words
  }
}
