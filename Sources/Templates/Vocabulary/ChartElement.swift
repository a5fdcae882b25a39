public import Measures

public struct ChartElement: Declared {
  static let form = Form("chart", "a chart of the members of a list", Self.init)

  public let kind: Kind
  public let style, valueStyle, noteStyle: Style
  public let width: Length
  public let height: Length?
  public let align: HorizontalAlignment
  public let alternative: [Inline]
  /// The scale.
  public let full: Rational
  public let marks: [Rational]
  public let unit: String
  /// What the lines of a radar are called.
  public let valueName, thresholdName, otherName: [Inline]?
  public let members: Members
  /// What is shown of a member.
  public let label, text: [Inline]
  public let thresholdText: [Inline]?
  public let value: Expression
  public let threshold, other: Expression?
  public let missing: String

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case bars, radar
  }

  init(_ read: inout ElementReader) {
    kind = read.required("kind", .choice, "which")
    style = read.required("style", .style, "of the names")
    valueStyle = read.optional("value-style", .style, "of the values", or: style, called: "`style`")
    noteStyle = read.optional(
      "note-style", .style, "of thresholds and marks", or: style, called: "`style`")
    width = read.required("width", .size, "of the chart")
    height = read.optional("height", .size, "of the chart", without: "what suits the width")
    align = read.align()
    alternative = read.required("alt", .saying, "what it shows, in words")
    full = read.optional("full", .amount, "the value at the end of the scale", or: 100)
    marks = read.optional(
      "marks", .figures(1...20), "ticks of the axis, or rings", or: [], called: "none")
    unit = read.optional(
      "unit", .words, "written behind each mark: `%`", or: "", called: "nothing")
    valueName = read.optional(
      "value-name", .text, "what the line of values is called", without: "nothing")
    thresholdName = read.optional(
      "threshold-name", .text, "what that of thresholds is called", without: "nothing")
    otherName = read.optional(
      "other-name", .text, "what the second one is called", without: "nothing")
    members = read.members("each", "the list", as: "the name of a member inside")
    read.enter(members)
    label = read.required("label", .text, "a member's name")
    value = read.required(
      "value", .figure, "a member's value; an absent one is drawn as missing")
    text = read.required("text", .text(of: value), "how the value is written")
    missing = read.optional("missing", .words, "what is written for an absent value", or: "–")
    threshold = read.optional(
      "threshold", .figure, "what the value should reach", without: "none")
    thresholdText = read.optional(
      "threshold-text", .text(of: threshold), "how that is written at a bar", without: "not at all")
    other = read.optional("other", .figure, "a second value, of a radar only", without: "none")
  }
}
