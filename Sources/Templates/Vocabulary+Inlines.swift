internal import Fields

extension Vocabulary {
  /// The elements of mixed text.
  public static let inlines: [Rule] = [
    Rule("b", .text, "the bold cut of the style's family"),
    Rule("i", .text, "the italic cut of the style's family"),
    Rule(
      "span", .text, "another style's letters; lines stay those of the block",
      [AttributeRule("style", .style, "its name", required: true)]),
    Rule("br", .nothing, "a new line"),
    Rule(
      "when", .text, "text that is printed only where a condition holds",
      [AttributeRule("test", .condition, "the condition", required: true)]),
    Rule(
      "each", .text, "text for each value of a list",
      [
        AttributeRule("in", .value(.list), "the list", required: true),
        AttributeRule("as", .name, "the name of a value inside", required: true),
        AttributeRule("separator", .words, "between two; none"),
        AttributeRule("last", .words, "before the last; as `separator`"),
      ]),
  ]

  /// May stand wherever blocks or mixed text may.
  public static let insert = Rule(
    "insert", .nothing, "the content of a part, as if it stood here",
    [AttributeRule("part", .part, "its name", required: true)])
}
