extension [UInt8] {
  /// One to four changes: bits, bytes, parts left out or written again, the end cut off, and
  /// words that mean something in such a file.
  public mutating func spoil(with words: [[UInt8]], _ random: inout SeededGenerator) {
    for _ in 0...random.below(4) where !isEmpty {
      let at = random.below(count)
      let end = Swift.min(count, at + random.below(20))
      switch random.below(7) {
      case 0: self[at] ^= 1 << UInt8(random.below(8))
      case 1: self[at] = UInt8(random.below(256))
      case 2: removeSubrange(at..<end)
      case 3: insert(contentsOf: self[at..<end], at: random.below(count))
      case 4: insert(contentsOf: words[random.below(words.count)], at: at)
      case 5: replaceSubrange(at..<end, with: words[random.below(words.count)])
      default: removeSubrange(at...)
      }
    }
  }
}
