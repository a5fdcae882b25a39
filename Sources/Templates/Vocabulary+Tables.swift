internal import Fields

extension Vocabulary {
  /// How the cells inside look; the nearest that says it holds: cell, row,
  /// then what the row stands in, then its column, then the table.
  private static let look: [AttributeRule] = [
    AttributeRule("style", .style, "how the text looks"),
    AttributeRule(
      "align", .choice(["left", "center", "right", "justified"]), "of the lines; the style's"),
    AttributeRule("valign", .choice(["top", "middle", "bottom"]), "in the row's height; `top`"),
  ]

  private static let rowLook: [AttributeRule] =
    look + [
      AttributeRule("fill", .ink, "the ground; none"),
      AttributeRule("above", .length, "thickness of a rule above each row; none"),
      AttributeRule("below", .length, "thickness of a rule below each row; none"),
    ]

  private static func rule(_ name: String, _ words: String) -> AttributeRule {
    AttributeRule(name, .length, "thickness of the rule \(words); none")
  }

  static let outline: [AttributeRule] = [
    AttributeRule("bookmark", .text, "an entry of the outline that leads here; none"),
    AttributeRule("depth", .number(1...6), "level of that entry; a heading's own, else 1"),
  ]

  /// Tables. What stands in `<each>` stands in its place.
  static let tables: [Rule] = [
    Rule(
      "table",
      .only(["col", "head", "rows", "row", "group", "total", "forward", "brought", "each"]),
      "rows of cells over as many pages as they take, the head repeated on each",
      [
        AttributeRule("style", .style, "how the text looks", required: true),
        missing, AttributeRule("padding", .insets, "white in each cell; none"),
        rule("top", "at the top of each page's part"), rule("bottom", "at its foot"),
        rule("between", "between two rows"), rule("upright", "between columns"),
        rule("sides", "at both sides"),
        AttributeRule("color", .ink, "of all rules; black"),
        AttributeRule("hairline", .ink, "of the rules between rows and columns; `color`"),
        AttributeRule("zebra", .ink, "ground of every second member of `<rows>`; none"),
        AttributeRule("alt", .text, "what it shows, in words"),
      ] + outline),
    Rule(
      "col", .nothing, "a column of the table",
      [AttributeRule("width", .track, "its width; `1*`")] + look),
    Rule("head", .only(["row"]), "rows at the top of every page", rowLook),
    Rule(
      "rows", .only(["sum", "row"]), "rows for each member of a list",
      [
        AttributeRule("each", .value(.list), "the list", required: true),
        AttributeRule("as", .name, "the name of a member inside", required: true),
      ] + rowLook),
    Rule(
      "row", .only(["cell", "each"]), "a row of cells, never torn unless higher than a page",
      rowLook + [AttributeRule("keep", .choice(["yes", "no"]), "stays with the next row; `no`")]),
    Rule("cell", .textOrBlocks, "a cell: mixed text, or blocks", cell),
    Rule(
      "group", .only(["open", "again", "rows", "row", "each", "close"]),
      "rows that belong together, once or for each member of a list",
      [
        AttributeRule("each", .value(.list), "the list"),
        AttributeRule("as", .name, "the name of a member inside; with `each`"),
      ]),
    Rule("open", .only(["row"]), "the group's heading, never last on a page", rowLook),
    Rule(
      "again", .only(["row"]),
      "its short form at the top of each page on which the group goes on; no content", rowLook),
    Rule("close", .only(["row"]), "the group's subtotals, never first on a page", rowLook),
    Rule("total", .only(["row"]), "after the last row, never first on a page", rowLook),
    Rule(
      "sum", .nothing,
      "counts members of `<rows>`, or adds up a value; a name in `<close>` (of the group), "
        + "`<total>`, `<forward>` and `<brought>` (of the rows so far)",
      [
        AttributeRule("name", .name, "the name of the sum", required: true),
        AttributeRule("of", .figure, "what is added up, exactly; the members are counted"),
      ]),
    Rule(
      "forward", .only(["cell", "each"]),
      "the last row of every page but the last, for sums so far; no content", rowLook),
    Rule(
      "brought", .only(["cell", "each"]),
      "the first row of every page but the first, for sums so far; no content", rowLook),
  ]

  private static let cell: [AttributeRule] =
    look + [
      AttributeRule("fill", .ink, "the ground; none"),
      AttributeRule(
        "shade", .figure, "ground and ink by the step that this value has reached; none"),
      AttributeRule("steps", .figures(2...2), "where the second and third shade begin; `60 75`"),
      AttributeRule("padding", .insets, "in place of the table's"),
      AttributeRule("span", .span, "how many columns it takes, `*` for all that are left; 1"),
      AttributeRule("rows", .number(1...9), "how many rows it takes, in `<head>` only; 1"),
      AttributeRule("head", .choice(["yes", "no"]), "it names its row; `no`, in `<head>` `yes`"),
    ] + outline
}
