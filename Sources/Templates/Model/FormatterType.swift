public import Fields

/// The type of a formatter: the word behind `|` in `{tanggal | hari}`. What
/// it does is Composition's; here it is only checked.
public struct FormatterType: Hashable, Sendable {
  public var name: String
  public var input: Shape.Kind
  /// Nil: the same shape as the input (`pertama:6` of a list is that list).
  public var output: Shape?
  /// Whether `:n` must follow, a whole number.
  public var takesNumber: Bool

  public init(_ name: String, _ input: Shape.Kind, _ output: Shape?, takesNumber: Bool = false) {
    self.name = name
    self.input = input
    self.output = output
    self.takesNumber = takesNumber
  }
}
