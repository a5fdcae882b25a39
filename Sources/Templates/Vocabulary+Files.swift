extension Vocabulary {
  /// The elements of `template.xml` around parts.
  public static let rootFile = [template, title, subject, keywords, part, reference]
  /// The elements of a design's file around blocks.
  public static let designFile = [design, page, style, part, sheet]

  static let template = Rule(
    "template", .only(["title", "subject", "keywords", "part", "design"]),
    "the root of `template.xml`",
    [
      AttributeRule("name", .name, "the folder's name", required: true),
      AttributeRule("summary", .words, "one line for lists", required: true),
      AttributeRule(
        "language", .choice(["id", "en"]), "of the document, not of messages", required: true),
      AttributeRule("record", .record, "the records it is for", required: true),
      AttributeRule("if", .condition, "only those of them for which this holds"),
    ])

  static let title = Rule("title", .text, "the document's title, for the file's own data")
  static let subject = Rule("subject", .text, "the document's subject, for the file's own data")
  static let keywords = Rule("keywords", .text, "its key words, for the file's own data")

  static let part = Rule(
    "part", .inserted, "text or blocks that are inserted elsewhere",
    [AttributeRule("name", .name, "how `insert` and `use` call it", required: true)])

  static let reference = Rule(
    "design", .nothing, "names a design and its file; the first is the default",
    [
      AttributeRule("name", .name, "how the command line calls it", required: true),
      AttributeRule("file", .file, "the design's file", required: true),
    ])

  static let design = Rule(
    "design", .only(["page", "style", "part", "sheet"]), "the root of a design's file",
    [
      AttributeRule("name", .name, "the same as in `template.xml`", required: true),
      AttributeRule("summary", .words, "one line for lists"),
      AttributeRule(
        "floor", .number(50...100), "text may shrink to so many percent so that it fits; 100"),
    ])

  static let page = Rule(
    "page", .only(["border"]),
    "a paper that the design can be printed on; the first is the default",
    [
      AttributeRule("paper", .choice(["A3", "A4", "F4"]), "its size", required: true),
      AttributeRule(
        "orientation", .choice(["portrait", "landscape"]), "how it is turned", required: true),
      AttributeRule("margins", .insets, "from the paper's edges to the text", required: true),
      AttributeRule(
        "scale", .number(25...400), "all lengths but margins are multiplied, in percent; 100"),
      AttributeRule("floor", .number(50...100), "in place of the design's"),
    ])

  static let sheet = Rule(
    "sheet", .blocksAnd(["header", "footer"]), "one or more pages; each sheet begins a new one",
    [
      AttributeRule(
        "pages", .choice(["one", "many"]), "exactly one page, or what it takes; `one`"),
      AttributeRule("if", .condition, "print only where this holds"),
    ])

  static let style = Rule(
    "style", .nothing,
    "how text looks; `font`, `size` and `leading` must be set here or by the base",
    [
      AttributeRule("name", .name, "how blocks and `span` call it", required: true),
      AttributeRule("base", .style, "starts as that style, which stands before it"),
      AttributeRule("font", .words, "a family of the folder Fonts"),
      AttributeRule("cut", .words, "Regular, Bold, Italic … of the family; `Regular`"),
      AttributeRule("size", .size, "of the type"),
      AttributeRule("leading", .size, "from baseline to baseline"),
      AttributeRule("color", .ink, "of the text; black"),
      AttributeRule(
        "align", .choice(["left", "right", "center", "justified"]), "of the lines; `left`"),
      AttributeRule("features", .words, "OpenType features with spaces between: `lnum tnum`"),
      AttributeRule("tracking", .length, "space added after each letter; for capitals only"),
      AttributeRule("indent", .length, "of the first line"),
      AttributeRule("hyphens", .choice(["yes", "no"]), "whether words may be hyphenated; `yes`"),
    ])
}
