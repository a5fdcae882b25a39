public import Frames
public import Measures

public struct DotElement: Declared {
  static let form = Form(
    "dot", "a figure as a dot on a scale as wide as its place; the figure itself stands beside it",
    Self.init)

  public let value: Expression
  public let low, high, threshold: Expression?
  /// The scale.
  public let full: Rational
  public let marks: [Rational]
  public let height: Length
  public let color, hairline: Ink

  init(_ read: inout ElementReader) {
    value = read.required("value", .figure, "where the dot is; no dot for an absent one")
    low = read.optional("low", .figure, "where a line through it begins", without: "no line")
    high = read.optional("high", .figure, "where it ends", without: "no line")
    full = read.optional("full", .amount, "the value at the end of the scale", or: 100)
    marks = read.optional(
      "marks", .figures(1...20), "where upright lines stand", or: [], called: "none")
    threshold = read.optional("threshold", .figure, "where a darker one stands", without: "none")
    height = read.required("height", .size, "of the scale")
    color = read.optional("color", .ink, "of dot and threshold", or: .black)
    hairline = read.optional("hairline", .ink, "of all other lines", or: color, called: "`color`")
  }
}
