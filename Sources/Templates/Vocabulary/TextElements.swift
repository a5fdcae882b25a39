internal import Measures

/// A paragraph, or the document's title.
public struct TextElement: Hashable, Sendable {
  static let paragraph = Form("p", "a paragraph") { TextElement(&$0, isParagraph: true) }
  static let title = Form("title", "the document's title") {
    TextElement(&$0, isParagraph: false)
  }

  public let style: Style
  /// How its first letter looks; nil where that is one of the text.
  public let initial: Style?
  /// How many lines the letter is high.
  public let initialLines: Int
  /// A bookmark's title or an address; empty of what leads nowhere.
  public let link: [Inline]
  public let text: [Inline]

  private init(_ read: inout ElementReader, isParagraph: Bool) {
    style = read.textStyle()
    read.mayBeInOutline()
    (initial, initialLines) = isParagraph ? read.initial() : (nil, 1)
    link = isParagraph ? read.link() : []
    if isParagraph { read.enterWordsForMissing() }
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

  /// The letter that a text begins with.
  mutating func initial() -> (style: Style?, lines: Int) {
    let style = optional(
      "initial", .style,
      "of the first letter, which stands beside the first lines; its size is the text's, and "
        + "`leading` × (`initial-lines` − 1) ÷ the height of its capitals more",
      without: "no such letter")
    let lines = optional(
      "initial-lines", .number(2...4), "how many lines stand beside that letter", or: 3)
    return (style, lines)
  }

  /// Where the element leads when it is pressed.
  mutating func link() -> [Inline] {
    let target = optional(
      "link", .text,
      "where it leads when it is pressed: the title of a `bookmark`, of which there must be one, "
        + "or an address that begins with `https://`, `http://` or `mailto:`", without: "nowhere")
    if target != nil { checkLink() }
    return target ?? []
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
