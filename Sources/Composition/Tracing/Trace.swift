internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

/// What a composer notes of its texts when a fault of layout is traced to its cause: it
/// makes the same blocks once more, and gives the same numbers to the elements of content.
final class Trace {
  private var texts: [[Piece]] = []
  private var parts: [Part] = []

  /// What the elements and texts of these numbers were made for.
  private struct Part {
    var elements: Range<Int>
    var texts: Range<Int>
    /// What the template says of it; nil of a member of a list.
    var common: Common?
    /// Of what is no content the numbers are given again.
    var isAside: Bool
  }

  /// Whether what is noted now is no content of the structure.
  var isAside = false

  func note(_ text: [Piece]) { texts.append(text) }

  /// Notes what is made meanwhile as one part.
  ///
  /// - Parameter count: how many elements there are.
  func part<Result>(
    of common: Common?, _ count: () -> Int, _ make: () throws(CompositionFault) -> Result
  ) throws(CompositionFault) -> Result {
    let (element, text) = (count(), texts.count)
    let result = try make()
    parts.append(
      Part(
        elements: element + 1..<count() + 1, texts: text..<texts.count, common: common,
        isAside: isAside))
    return result
  }
}

extension Trace {
  /// The value, or the words, that did not fit: a word where it stands; of a height, what
  /// takes most of it. Nil when nobody's text is to blame.
  func origin(of reason: Reason) -> Origin? {
    switch reason.kind {
    case .width("", _, _): element(of: reason).map { .template($0.place) }
    case .width(let word, _, _): reason.parts.first.flatMap { origin(of: word, in: $0.element) }
    case .height(let needed, let left): largest(reason.parts, excess: needed - left)
    }
  }

  /// The parts that an element stands in, content first, the innermost first.
  private func parts(around element: Int) -> [Part] {
    parts.filter { $0.elements.contains(element) }
      .sorted { ($0.isAside ? 1 : 0, $0.elements.count) < ($1.isAside ? 1 : 0, $1.elements.count) }
  }

  /// The first of `parts(around:)` of every element.
  private var innermost: [Int: Part] {
    let ordered = parts.sorted {
      ($0.isAside ? 1 : 0, $0.elements.count) < ($1.isAside ? 1 : 0, $1.elements.count)
    }
    return ordered.reduce(into: [:]) { innermost, part in
      for element in part.elements where innermost[element] == nil { innermost[element] = part }
    }
  }

  /// The element of the template that is too wide.
  private func element(of reason: Reason) -> Common? {
    let around = reason.parts.first.map { parts(around: $0.element) } ?? []
    return around.lazy.compactMap(\.common).first
      ?? parts.lazy.compactMap(\.common).first { $0.name != nil && $0.name == reason.block }
  }

  private func origin(of word: String, in element: Int) -> Origin? {
    for part in parts(around: element) {
      if let found = texts[part.texts].lazy.compactMap({ $0.origin(of: word) }).first {
        return found
      }
    }
    return nil
  }

  /// What most is printed of in the largest part that has a value of the record, if without
  /// that part all would fit.
  ///
  /// - Parameter excess: how much height is lacking.
  private func largest(_ parts: [Reason.Part], excess: Length) -> Origin? {
    var shares: [Range<Int>: Share] = [:]
    let innermost = innermost
    for part in parts {
      guard let around = innermost[part.element] else { continue }
      shares[around.texts, default: Share()].add(part.size)
    }
    let able = shares.filter { $0.value.height.map { $0 >= excess } ?? true }
    let ordered = able.sorted {
      ($1.value.area, $0.key.lowerBound) < ($0.value.area, $1.key.lowerBound)
    }
    return ordered.lazy.compactMap { self.texts[$0.key].joined().heaviest }.first
  }

  /// What the elements of one part take of a page.
  private struct Share {
    var area = 0
    private var width = Length.zero

    mutating func add(_ size: Size?) {
      guard let size else { return }
      area += size.width.units * size.height.units
      width = max(width, size.width)
    }

    /// One below the other; nil when it is not known.
    var height: Length? { width > .zero ? Length(units: area / width.units) : nil }
  }
}

extension [Piece] {
  var text: String { map(\.span.text).joined() }

  /// Where its longest piece comes from.
  var longest: Origin? {
    self.max { $0.span.text.count < $1.span.text.count }.flatMap { $0.origin($0.span.text) }
  }

  /// The piece that a word without a break, or most of it, stands in.
  func origin(of word: String) -> Origin? {
    var text: [Unicode.Scalar] = []
    var ends: [Int] = []
    for piece in self {
      text += piece.span.text.printed
      ends.append(text.count)
    }
    guard let found = text.firstRange(of: word.printed) else { return nil }
    var shares: [(piece: Piece, seat: Range<Int>)] = []
    for (index, end) in ends.enumerated() {
      let start = index == 0 ? 0 : ends[index - 1]
      shares.append((self[index], (start..<end).clamped(to: found)))
    }
    let most = shares.max { ($0.seat.count) < ($1.seat.count) }
    return most.flatMap { piece, seat in
      var part = String.UnicodeScalarView()
      part.append(contentsOf: text[seat])
      return piece.origin(String(part))
    }
  }
}

extension String {
  /// Whatever comes of it on a line: without soft hyphens, every space one of words.
  var printed: [Unicode.Scalar] {
    unicodeScalars.filter { $0 != "\u{ad}" }.map { $0 == "\u{a0}" ? " " : $0 }
  }
}

extension Sequence<Piece> {
  /// The value of which most is printed; where it is one of several members of a list and
  /// does not outweigh them all, the list.
  fileprivate var heaviest: Origin? {
    let values = compactMap { piece in
      piece.path.map { (path: $0, text: piece.span.text) }
    }
    let list = values.heaviest { $0.list ?? $0 }?.path
    let inside = values.filter { ($0.path.list ?? $0.path) == list }
    guard let list, let most = inside.heaviest({ $0 }) else { return nil }
    let isOfMany = Set(inside.map { $0.path.member(of: list) }).count > 1
    guard !isOfMany || most.outweighs else { return .value(list, part: nil) }
    return .value(most.path, part: inside.first { $0.path == most.path }?.text)
  }
}

extension [(path: ValuePath, text: String)] {
  /// The group with the most characters, of equal ones the first, and whether these are
  /// more than half of all.
  fileprivate func heaviest(
    _ group: (ValuePath) -> ValuePath
  ) -> (path: ValuePath, outweighs: Bool)? {
    var counts: [ValuePath: Int] = [:]
    for (path, text) in self { counts[group(path), default: 0] += text.unicodeScalars.count }
    guard let most = counts.values.max(),
      let first = first(where: { counts[group($0.path)] == most })
    else { return nil }
    return (group(first.path), 2 * most > counts.values.reduce(0, +))
  }
}

extension ValuePath {
  /// Of a member, the outermost list that it stands in.
  fileprivate var list: ValuePath? {
    steps.firstIndex { if case .member = $0 { true } else { false } }
      .map { ValuePath(Array(steps[..<$0])) }
  }

  fileprivate func member(of list: ValuePath?) -> Step? {
    steps.dropFirst(list?.steps.count ?? 0).first
  }
}
