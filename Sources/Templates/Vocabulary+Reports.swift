public import Fields

extension Vocabulary {
  /// What reports have besides tables.
  static let reports: [Rule] = [
    Rule(
      "each", .same, "what may stand here, for each member of a list",
      [
        AttributeRule("in", .value(.list), "the list", required: true),
        AttributeRule("as", .name, "the name of a member inside", required: true),
      ]),
    chart,
    Rule("header", .blocks, "stands above the text of every page; in `sheet` only", furniture),
    Rule("footer", .blocks, "stands below the text of every page; in `sheet` only", furniture),
  ]

  private static let furniture: [AttributeRule] = [
    AttributeRule(
      "height", .size, "taken from the text's; what does not fit is refused", required: true),
    AttributeRule(
      "first", .choice(["yes", "no"]), "whether the sheet's first page has it too; `yes`"),
  ]

  private static let chart = Rule(
    "chart", .nothing, "a chart of the members of a list",
    [
      AttributeRule("kind", .choice(["bars", "radar"]), "which", required: true),
      AttributeRule("style", .style, "of the names", required: true),
      AttributeRule("value-style", .style, "of the values; `style`"),
      AttributeRule("note-style", .style, "of thresholds and marks; `style`"),
      AttributeRule("each", .value(.list), "the list", required: true),
      AttributeRule("as", .name, "the name of a member inside", required: true),
      AttributeRule("label", .text, "a member's name", required: true, inside: true),
      AttributeRule(
        "value", .figure, "a member's value; an absent one is drawn as missing", required: true,
        inside: true),
      AttributeRule(
        "text", .textOf("value"), "how the value is written", required: true, inside: true),
      AttributeRule("missing", .words, "what is written for an absent value; `–`"),
      AttributeRule("threshold", .figure, "what the value should reach; none", inside: true),
      AttributeRule(
        "threshold-text", .textOf("threshold"), "how that is written at a bar; not at all",
        inside: true),
      AttributeRule("other", .figure, "a second value, of a radar only; none", inside: true),
      AttributeRule("full", .figures(1...1), "the value at the end of the scale; 100"),
      AttributeRule("marks", .figures(1...20), "ticks of the axis, or rings; none"),
      AttributeRule("unit", .words, "written behind each mark: `%`; nothing"),
      AttributeRule("value-name", .text, "what the line of values is called; nothing"),
      AttributeRule("threshold-name", .text, "what that of thresholds is called; nothing"),
      AttributeRule("other-name", .text, "what the second one is called; nothing"),
      AttributeRule("width", .size, "of the chart", required: true),
      AttributeRule("height", .size, "of the chart; what suits the width"),
      AttributeRule("alt", .text, "what it shows, in words", required: true), align,
    ])

  /// The group of names that tell of the page.
  public static let pageName = "halaman"

  /// What it holds besides in `<header>` and `<footer>`, over the whole document.
  public static let pageNumbers = [
    Field("nomor", .number), Field("jumlah", .number),
  ]
}
