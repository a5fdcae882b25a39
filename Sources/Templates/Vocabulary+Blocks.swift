internal import Fields

extension Vocabulary {
  /// What every block element takes besides its own attributes.
  public static let common: [AttributeRule] = [
    AttributeRule("name", .name, "how messages and the structure call the block"),
    AttributeRule("if", .condition, "print only where this holds"),
    AttributeRule("unless", .condition, "print only where this does not hold"),
  ]

  static let inBlocks = Content.blocks
  private static let styled = AttributeRule("style", .style, "how the text looks", required: true)
  private static let gutter = AttributeRule("gutter", .length, "free width between columns; 0")
  static let missing = AttributeRule(
    "missing", .words, "what is printed in it for an absent value; none: it must be asked for")
  static let align = AttributeRule(
    "align", .choice(["left", "center", "right"]), "where it stands in the width; `left`")

  /// The block elements.
  public static let blocks: [Rule] = text + containers + marks + signing + reports + tables

  private static let text: [Rule] = [
    Rule("p", .text, "a paragraph", [styled, missing] + outline),
    Rule("title", .text, "the document's title", [styled] + outline),
    Rule(
      "heading", .text, "a heading",
      [styled, AttributeRule("level", .number(1...6), "1 to 6; 1")] + outline),
    Rule(
      "list", .text, "a numbered list, an item for each value of a list; the text is an item's",
      [
        styled,
        AttributeRule("each", .value(.list), "the list", required: true),
        AttributeRule("as", .name, "the name of a value inside", required: true),
        AttributeRule("label", .length, "width of the number's column", required: true),
        AttributeRule("gap", .length, "height between items; 0"),
        AttributeRule("columns", .number(1...3), "in so many columns; 1"), gutter,
      ]),
  ]

  private static let containers: [Rule] = [
    Rule(
      "stack", inBlocks, "blocks one below another",
      [
        AttributeRule("width", .size, "at most; all there is"), align,
        AttributeRule("padding", .insets, "free space around; none"),
      ] + outline),
    Rule("keep", inBlocks, "blocks that stay on one page", outline),
    Rule("columns", .only(["column", "each"]), "blocks side by side", [gutter]),
    Rule(
      "column", inBlocks, "one of the columns",
      [
        AttributeRule("width", .track, "its width; `1*`"),
        AttributeRule("valign", .choice(["top", "middle", "bottom"]), "in the height; `top`"),
      ]),
    Rule(
      "spacer", .nothing, "free height",
      [AttributeRule("height", .length, "how much", required: true)]),
    Rule(
      "spring", .nothing, "free height that takes its share of what a page has left",
      [
        AttributeRule("minimum", .length, "at least; 0"),
        AttributeRule("weight", .number(1...100), "how many shares; 1"),
      ]),
  ]

  private static let marks: [Rule] = [
    Rule(
      "rule", .nothing, "one or more horizontal lines",
      [
        AttributeRule(
          "lines", .lengths, "thickness, gap, thickness …, from the top", required: true),
        AttributeRule("color", .ink, "of the lines; black"),
        AttributeRule("dash", .lengths, "painted and blank lengths in turn; solid"),
        AttributeRule("width", .size, "at most; all there is"), align,
      ]),
    Rule(
      "picture", .nothing, "a picture from the record or the template; one of `value` and `file`",
      [
        AttributeRule("value", .value(.image), "a picture of the record"),
        AttributeRule("file", .file, "an artwork file of the template"),
        AttributeRule("width", .size, "at most"), AttributeRule("height", .size, "at most"),
        AttributeRule("alt", .text, "what it shows, in words; without it, it is decoration"), align,
      ]),
    Rule(
      "box", inBlocks, "a framed area",
      [
        AttributeRule("width", .size, "of the frame", required: true),
        AttributeRule("height", .size, "of the frame", required: true),
        AttributeRule("line", .length, "thickness of the frame; 0.5pt"),
        AttributeRule("color", .ink, "of the frame; black"),
        AttributeRule("dash", .lengths, "painted and blank lengths in turn; solid"), align,
      ]),
    Rule(
      "border", .nothing, "an ornamental border around the page; in `page` only",
      [
        AttributeRule("corner", .drawing, "artwork of the top left corner", required: true),
        AttributeRule("edge", .drawing, "one repeat of the upper edge", required: true),
        AttributeRule("inset", .length, "from the paper's edge", required: true),
        AttributeRule("size", .size, "edge length of a corner", required: true),
      ]),
  ]

  private static let signing: [Rule] = [
    Rule(
      "signatures", .only(["signature"]),
      "signature blocks in rows, their lines level; incomplete rows centred",
      [
        AttributeRule(
          "across", .number(1...8), "at most so many in a row; all of them; rows are evened out"),
        gutter, AttributeRule("gap", .length, "height between rows; 0"),
      ]),
    Rule(
      "signature", .only(["caption", "over", "field", "under"]),
      "a person's signature block, or one for each of a list",
      [
        AttributeRule("of", .value(.group), "the person; one of `of` and `each`"),
        AttributeRule("each", .value(.list), "the persons; one of `of` and `each`"),
        AttributeRule("as", .name, "the name of the person inside", required: true),
        AttributeRule("use", .part, "take caption, over, field and under from this part"),
      ]),
    Rule("caption", inBlocks, "stands once above the first row, over all of these persons"),
    Rule("over", inBlocks, "above the signature: who signs in which office"),
    Rule(
      "field", .only(["layer"]), "the area to sign in",
      [
        AttributeRule("height", .length, "of the area", required: true),
        AttributeRule("width", .size, "of the area; all there is"),
        AttributeRule("label", .text, "the field's name, in words", required: true),
      ]),
    Rule(
      "layer", inBlocks, "laid over the signature area, without moving anything",
      [
        AttributeRule(
          "align", .choice(["left", "center", "right"]), "which places meet; `center`"),
        AttributeRule(
          "valign", .choice(["top", "middle", "bottom"]), "which places meet; `middle`"),
        AttributeRule("dx", .offset, "further to the right; 0"),
        AttributeRule("dy", .offset, "further down; 0"),
      ]),
    Rule("under", inBlocks, "below the signature: name and numbers"),
  ]
}
