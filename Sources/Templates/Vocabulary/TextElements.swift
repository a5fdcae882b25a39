public import Measures

/// A paragraph, or the document's title.
public struct TextElement: Hashable, Sendable {
  static let paragraph = Form("p", "a paragraph") { TextElement(&$0, mayLackValues: true) }
  static let title = Form("title", "the document's title") {
    TextElement(&$0, mayLackValues: false)
  }

  public let style: Style
  public let text: [Inline]

  private init(_ read: inout ElementReader, mayLackValues: Bool) {
    style = read.textStyle()
    read.mayBeInOutline()
    if mayLackValues { read.enterWordsForMissing() }
    text = read.text()
  }
}

public struct HeadingElement: Declared {
  static let form = Form("heading", "a heading", Self.init)

  public let style: Style
  public let level: Int
  public let text: [Inline]

  init(_ read: inout ElementReader) {
    style = read.textStyle()
    level = read.optional("level", .number(1...6), "in the structure", or: 1)
    read.mayBeInOutline(depth: level, called: "`level`")
    text = read.text()
  }
}

public struct ListElement: Declared {
  static let form = Form(
    "list", "a numbered list, an item for each value of a list; the text is an item's", Self.init)

  public let style: Style
  public let members: Members
  public let label, gap, gutter: Length
  public let columns: Int
  public let text: [Inline]

  init(_ read: inout ElementReader) {
    style = read.textStyle()
    members = read.members("each", "the list", as: "the name of a value inside")
    label = read.required("label", .length, "width of the number's column")
    gap = read.optional("gap", .length, "height between items", or: .zero)
    columns = read.optional("columns", .number(1...3), "in so many columns", or: 1)
    gutter = read.gutter()
    read.enter(members)
    text = read.text()
  }
}

/// Attributes of several elements.
extension ElementReader {
  /// Of the text in it.
  mutating func textStyle() -> Style {
    let own = required("style", .style, "how the text looks")
    style = own
    return own
  }

  mutating func gutter() -> Length {
    optional("gutter", .length, "free width between columns", or: .zero)
  }

  mutating func align() -> HorizontalAlignment {
    optional("align", .choice, "where it stands in the width", or: .left)
  }

  mutating func dash() -> [Length] {
    optional("dash", .lengths, "painted and blank lengths in turn", or: [], called: "solid")
  }

  /// How wide an element is that may be narrower than its place.
  mutating func width() -> Length? {
    optional("width", .size, "at most", without: "all there is")
  }

  /// What stands for an absent value in what is read from here on.
  mutating func enterWordsForMissing() {
    let words = optional(
      "missing", .words, "what is printed in it for an absent value",
      without: "none: it must be asked for")
    scope.missing = words ?? scope.missing
  }

  /// The element may be led to from the document's outline.
  mutating func mayBeInOutline(depth: Int = 1, called words: String? = nil) {
    let title = optional(
      "bookmark", .text, "an entry of the outline that leads here", without: "none")
    let depth = optional(
      "depth", .number(1...6), "level of that entry", or: depth, called: words)
    outline = title.map { Common.Outline(title: $0, depth: depth) }
  }
}
