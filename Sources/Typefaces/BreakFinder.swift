internal import Frames
internal import PangoCairo

/// Finds where a shaped paragraph may be broken, without the shapes of
/// the hyphens.
struct BreakFinder {
  enum Place {
    case space, plain, hyphen, mandatory
    /// A space where titles, offices and names may end a line because the sense does.
    case sense
    /// A space between the kind of a region and its name.
    case region
    /// A hyphen behind two letters.
    case snippet
    /// A space between a number and its year, or before a date.
    case reluctant
  }

  /// By byte offset, in reading order.
  typealias Places = [(offset: Int, place: Place)]

  private let paragraph: SpanText
  private let words: Words
  /// By word: whether it stays together with the next one.
  private let staysWithNext: [Bool]
  private let hyphenation: Hyphenation?

  init(_ paragraph: SpanText, hyphenation: Hyphenation?) {
    self.paragraph = paragraph
    self.hyphenation = hyphenation
    words = Words(paragraph.bytes)
    staysWithNext = Inseparable.held(words.pairs)
  }

  func places(language: String) -> Places {
    var found: [Int: Place] = [:]
    for (offset, place) in hyphens() { found[offset] = place }
    for offset in LineBreaks.offsets(in: paragraph.bytes, language: language) {
      found[offset] = unicodeBreak(at: offset)
    }
    for offset in addressBreaks() { found[offset] = .plain }
    for offset in regions where found[offset] == .space { found[offset] = .region }
    for offset in senses where found[offset] == .space || found[offset] == .region {
      found[offset] = .sense
    }
    for offset in reluctant where found[offset] == .space { found[offset] = .reluctant }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension BreakFinder {
  /// What becomes of a break that Unicode allows.
  private func unicodeBreak(at offset: Int) -> Place? {
    let before = paragraph.bytes[..<offset]
    if before.suffix(3).elementsEqual(LineSeparator.bytes) { return .mandatory }
    let (left, right) = breaking(around: offset)
    if before.last == UInt8(ascii: " ") {
      let inside = left.index == right.index && left.breaking == .never
      return inside || isHeld(at: offset) ? nil : .space
    }
    let allowed = left.breaking == .hyphens && right.breaking == .hyphens
    return allowed && isRoomy(at: offset) ? .plain : nil
  }

  /// How the stretches of the bytes before and after the offset may be broken.
  private func breaking(around offset: Int) -> (
    left: (index: Int, breaking: Span.Breaking), right: (index: Int, breaking: Span.Breaking)
  ) {
    let left = stretch(at: offset - 1)
    let right = stretch(at: offset)
    return (
      (left, paragraph.stretches[left].breaking), (right, paragraph.stretches[right].breaking)
    )
  }

  private func stretch(at offset: Int) -> Int {
    paragraph.stretches.firstIndex { $0.range.upperBound > offset }
      ?? paragraph.stretches.count - 1
  }

  private var senses: [Int] {
    guard paragraph.stretches.contains(where: { $0.breaking == .spaces }) else { return [] }
    let pairs = words.pairs
    let comma = pairs.firstIndex { $0.0.utf8.last == UInt8(ascii: ",") }
    return pairs.indices.filter { index in
      let next = index + 1 < pairs.count ? pairs[index + 1].1 : nil
      return Sense.allows(pairs[index].0, pairs[index].1, next)
        || index == comma && Sense.isGelar(pairs[index].1)
    }.map { words.ranges[$0 + 1].lowerBound }
  }

  private var regions: [Int] {
    guard paragraph.stretches.contains(where: { $0.breaking == .spaces }) else { return [] }
    return words.pairs.indices.filter { Sense.namesRegion(words.pairs[$0].0) }
      .map { words.ranges[$0 + 1].lowerBound }
  }

  private var reluctant: [Int] {
    Inseparable.reluctant(words.pairs).map { words.ranges[$0 + 1].lowerBound }
  }

  /// The words on both sides of the space stay together.
  private func isHeld(at offset: Int) -> Bool {
    let next = words.index(at: offset)
    return next > 0 && next < words.ranges.count && staysWithNext[next - 1]
  }

  /// A word may be broken at its own hyphen or slash when it is no number and
  /// three letters stand on both sides: "undang-|undang", "dan/|atau".
  private func isRoomy(at offset: Int) -> Bool {
    let index = words.index(at: offset)
    guard index < words.ranges.count, words.ranges[index].contains(offset) else { return true }
    guard !Inseparable.isSolid(words.text(index)) else { return false }
    guard let mark = paragraph.bytes[..<offset].last, "-/".utf8.contains(mark) else { return true }
    let after = paragraph.bytes[offset..<words.ranges[index].upperBound].prefix(3)
    let before = paragraph.bytes[words.ranges[index].lowerBound..<offset - 1].suffix(3)
    return after.count == 3 && before.count == 3 && (after + before).allSatisfy(Letters.isLetter)
  }

  private func addressBreaks() -> [Int] {
    words.ranges.map { paragraph.bytes[$0] }.filter(Address.isOne)
      .flatMap { Address.breaks(in: $0) }
      .filter { offset in
        let (left, right) = breaking(around: offset)
        return left.breaking != .never && right.breaking != .never
      }
  }

  /// The author's soft hyphens, and hyphenation of words without them.
  private func hyphens() -> Places {
    let soft = paragraph.softHyphens.filter { offset in
      guard offset > 0, offset < paragraph.bytes.count else { return false }
      let (left, right) = breaking(around: offset)
      return left.breaking != .never && right.breaking != .never
    }
    // A word that must stay with the next one is not torn apart either.
    let free = zip(words.ranges, staysWithNext + [false]).filter { !$0.1 }
    return soft.map { ($0, .hyphen) } + free.flatMap { hyphens(in: $0.0) }
  }

  private func hyphens(in word: Range<Int>) -> Places {
    guard word.count >= 5, let hyphenation,
      let core = Letters.plainWord(in: paragraph.bytes[word]),
      !paragraph.softHyphens.contains(where: core.contains)
    else { return [] }
    let stretch = paragraph.stretches[stretch(at: core.lowerBound)]
    guard stretch.range.upperBound >= core.upperBound, stretch.breaking == .hyphens,
      stretch.style.language == "id" || stretch.style.language.hasPrefix("id-")
    else { return [] }
    return hyphenation.breaks(in: Array(paragraph.bytes[core])).map { offset in
      (core.lowerBound + offset, offset < 3 ? .snippet : .hyphen)
    }
  }
}
