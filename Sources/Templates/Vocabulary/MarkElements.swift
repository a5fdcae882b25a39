internal import Fields
public import Frames
public import Measures

public struct RuleElement: Declared {
  static let form = Form("rule", "one or more horizontal lines", Self.init)

  public let lines, dash: [Length]
  public let color: Ink
  public let width: Length?
  public let align: HorizontalAlignment

  init(_ read: inout ElementReader) {
    lines = read.required("lines", .lengths, "thickness, gap, thickness …, from the top")
    color = read.optional("color", .ink, "of the lines", or: .black)
    dash = read.dash()
    width = read.width()
    align = read.align()
  }
}

public struct PictureElement: Declared {
  static let form = Form(
    "picture", "a picture from the record or the template; one of `value` and `file`", Self.init)

  public let source: Source
  public let width, height: Length?
  /// Without it, it is decoration.
  public let alternative: [Inline]?
  public let align: HorizontalAlignment

  public enum Source: Hashable, Sendable {
    case value(Expression)
    case file(String)
  }

  init(_ read: inout ElementReader) {
    let value = read.optional("value", .value(.image), "a picture of the record")
    let file = read.optional("file", .file, "an artwork file of the template")
    source = value.map { .value($0) } ?? .file(file ?? "")
    width = read.optional("width", .size, "at most")
    height = read.optional("height", .size, "at most")
    alternative = read.optional(
      "alt", .saying, "what it shows, in words", without: "decoration")
    align = read.align()
    read.exactlyOne(of: "value", "file")
    read.checkAlternative(of: value, alternative)
  }
}

public struct BoxElement: Declared {
  static let form = Form("box", "a framed area", Self.init)

  public let width, height, line: Length
  public let color: Ink
  public let dash: [Length]
  public let align: HorizontalAlignment
  public let content: [OrEach<Element>]

  init(_ read: inout ElementReader) {
    width = read.required("width", .size, "of the frame")
    height = read.required("height", .size, "of the frame")
    line = read.optional("line", .length, "thickness of the frame", or: .pt(1) / 2)
    color = read.optional("color", .ink, "of the frame", or: .black)
    dash = read.dash()
    align = read.align()
    content = read.blocks()
  }
}
