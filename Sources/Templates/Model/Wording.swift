public import Diagnostics

/// Fixed words of a template, and where each line of them stands. Two are equal that say
/// the same.
public struct Wording: Sendable {
  public private(set) var text: String
  private var lines: [Line] = []
  /// Unicode scalars of the text.
  private var count: Int

  private struct Line {
    /// Where its first word begins, in Unicode scalars of the text.
    var start: Int
    var place: Place
  }

  /// - Parameter place: of the first word; nil of words that stand in no template.
  init(_ text: String, at place: Place? = nil) {
    self.text = text
    count = text.unicodeScalars.count
    lines = [place.map { Line(start: Wording.start(text), place: $0) }].compactMap(\.self)
  }
}

extension Wording {
  /// Where its first word stands.
  package var place: Place? { lines.first?.place }

  /// Where a character or a word of it stands; nil when that is not known.
  public func place(of part: String) -> Place? {
    let wanted = Array(part.unicodeScalars)
    guard let found = Array(text.unicodeScalars).firstRange(of: wanted),
      let line = lines.last(where: { $0.start <= found.lowerBound })
    else { return place }
    return line.place.moved(by: found.lowerBound - line.start).spanning(wanted.count)
  }

  /// The same line with other white space.
  func spaced(_ text: String) -> Wording { Wording(text, at: place) }

  mutating func append(_ other: Wording) {
    text += other.text
    lines += other.lines.map { Line(start: count + $0.start, place: $0.place) }
    count += other.count
  }

  /// Without the space at its end.
  var withoutSpace: Wording {
    var copy = self
    guard text.utf8.last == UInt8(ascii: " ") else { return self }
    copy.text.unicodeScalars.removeLast()
    copy.count -= 1
    return copy
  }

  private static func start(_ text: String) -> Int {
    text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
  }
}

extension Wording: Hashable {
  public static func == (one: Wording, other: Wording) -> Bool { one.text == other.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Wording: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self.init(text) }
}

extension Place {
  /// So many characters further on, in the lines of the same text.
  func moved(by count: Int) -> Place {
    var copy = self
    copy.column = column.map { $0 + count }
    copy.length = 1
    return copy
  }

  func spanning(_ count: Int) -> Place {
    var copy = self
    copy.length = count
    return copy
  }
}
