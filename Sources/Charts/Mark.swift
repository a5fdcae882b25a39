public import Measures

/// A value on a scale and how it is written: a tick, a ring, a threshold.
public struct Mark: Hashable, Sendable {
  public var value: Rational
  /// Empty for a mark without words.
  public var text: String

  public init(_ value: Rational, _ text: String) {
    self.value = value
    self.text = text
  }
}
