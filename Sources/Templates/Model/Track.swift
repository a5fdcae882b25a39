public import Measures

/// A column's width: fixed, a share of what is left, or by its contents.
public enum Track: Hashable, Sendable, CustomStringConvertible {
  case fixed(Length)
  case share(Int)
  /// In tables only.
  case contents
  /// In tables only: on one line, where there is room for that.
  case natural

  static let contentsWord = "contents"
  static let naturalWord = "natural"

  public var description: String {
    switch self {
    case .fixed(let length): "\(length)"
    case .share(let shares): "\(shares)*"
    case .contents: Track.contentsWord
    case .natural: Track.naturalWord
    }
  }
}

/// How many columns a cell takes.
public enum ColumnSpan: Hashable, Sendable, CustomStringConvertible {
  case columns(Int)
  /// All that the other cells of its row leave.
  case rest

  /// Nil where the row says it.
  public var count: Int? { if case .columns(let count) = self { count } else { nil } }
  public var description: String { count.map(String.init) ?? "*" }
}

/// Where the second and the third shade of a cell begin.
public struct ShadeSteps: Hashable, Sendable, CustomStringConvertible {
  public let first, last: Rational

  public var description: String { "\(first) \(last)" }
}
