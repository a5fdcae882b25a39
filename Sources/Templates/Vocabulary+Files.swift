extension Vocabulary {
  /// The elements of mixed text.
  public static let inlines: [Rule] = [
    Rule("b", .text, "bold"),
    Rule("i", .text, "italic"),
    Rule(
      "span", .text, "in another style",
      [AttributeRule("style", .style, "its name", required: true)]),
    Rule("br", .nothing, "a new line"),
    Rule(
      "when", .text, "text under a condition",
      [AttributeRule("test", .condition, "the condition", required: true)]),
    Rule(
      "each", .text, "text for each value of a list",
      [
        AttributeRule("in", .value(.list), "the list", required: true),
        AttributeRule("as", .name, "the name of a value inside", required: true),
        AttributeRule("separator", .text, "between two; none"),
        AttributeRule("last", .text, "before the last; as `separator`"),
      ]),
  ]

  /// May stand wherever blocks or mixed text may.
  public static let insert = Rule(
    "insert", .nothing, "the content of a part, as if it stood here",
    [AttributeRule("part", .part, "its name", required: true)])

  /// What the two kinds of files hold besides blocks and text.
  public static let files: [Rule] = [
    Rule(
      "template", .only(["title", "subject", "keywords", "part", "design"]),
      "the root of `template.xml`",
      [
        AttributeRule("name", .name, "as the folder", required: true),
        AttributeRule("summary", .text, "one line for lists", required: true),
        AttributeRule("language", .choice(["id", "en"]), "of the document", required: true),
        AttributeRule("record", .choice(["pencanangan"]), "which records", required: true),
      ]),
    Rule("subject", .text, "the document's subject, for the file's own data"),
    Rule("keywords", .text, "its key words, for the file's own data"),
    Rule(
      "part", .blocks, "text or blocks that are inserted elsewhere",
      [AttributeRule("name", .name, "", required: true)]),
    Rule(
      "design", .only(["page", "style", "part", "sheet"]),
      "in `template.xml` names a design's file; is the root of that file",
      [
        AttributeRule("name", .name, "", required: true),
        AttributeRule("file", .file, "in `template.xml` only"),
        AttributeRule("summary", .text, "one line for lists; in the design's file"),
        AttributeRule("floor", .number(50...100), "text may shrink to so many percent; 100"),
      ]),
    Rule(
      "page", .only(["border"]), "a paper on which the design can be printed",
      [
        AttributeRule("paper", .choice(["A3", "A4", "F4"]), "", required: true),
        AttributeRule("orientation", .choice(["portrait", "landscape"]), "", required: true),
        AttributeRule("margins", .insets, "to the text", required: true),
        AttributeRule("scale", .number(25...400), "all lengths but margins, percent; 100"),
        AttributeRule("floor", .number(50...100), "in place of the design's"),
      ]),
    Rule("sheet", .blocks, "pages", [
      AttributeRule("pages", .choice(["one", "many"]), "exactly one page, or what it takes; `one`"),
      AttributeRule("if", .condition, "only where this holds"),
    ]),
    Rule("style", .nothing, "how text looks", [
      AttributeRule("name", .name, "", required: true),
      AttributeRule("base", .style, "starts as that earlier style"),
      AttributeRule("font", .text, "family, as in the list of fonts"),
      AttributeRule("cut", .text, "style of the family: Regular, Bold …; `Regular`"),
      AttributeRule("size", .length, ""), AttributeRule("leading", .length, "line to line"),
      AttributeRule("color", .ink, "black"),
      AttributeRule("align", .choice(["left", "right", "center", "justified"]), "`left`"),
      AttributeRule("features", .text, "OpenType features, with spaces between"),
      AttributeRule("tracking", .length, "space added after each letter; capitals only"),
      AttributeRule("indent", .length, "of the first line"),
      AttributeRule("hyphens", .choice(["yes", "no"]), "words may be hyphenated; `yes`"),
    ]),
  ]
}
