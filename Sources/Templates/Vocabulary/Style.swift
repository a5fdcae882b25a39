public import Frames
public import Measures

/// How text looks.
public struct Style: Declared {
  static let form = Form(
    "style", "how text looks; `font`, `size` and `leading` must be set here or by the base",
    Self.init)

  public private(set) var family = ""
  public private(set) var cut = "Regular"
  public private(set) var size = Length.zero
  public private(set) var leading = Length.zero
  public var ink = Ink.black
  public var align = TextAlignment.left
  public private(set) var features: [String] = []
  public private(set) var tracking = Length.zero
  public var indent = Length.zero
  /// Whether words of this style may be hyphenated.
  public private(set) var hyphenates = true
  /// By how many hundredths letters of justified lines may be drawn wider or narrower.
  public private(set) var expansion = 0
  /// Whether lines that are not justified end where the sense allows.
  public private(set) var followsSense = false

  init() {}

  init(_ read: inout ElementReader) {
    _ = read.required("name", .name, "how blocks and `span` call it")
    self = read.optional("base", .style, "starts as that style, which stands before it") ?? Style()
    family = read.optional("font", .words, "a family of the folder Fonts") ?? family
    cut = read.optional("cut", .words, "Regular, Bold, Italic … of the family", or: cut)
    size = read.optional("size", .size, "of the type") ?? size
    leading = read.optional("leading", .size, "from baseline to baseline") ?? leading
    ink = read.optional("color", .ink, "of the text", or: ink)
    align = read.optional("align", .choice, "of the lines", or: align)
    let features = read.optional(
      "features", .words, "OpenType features with spaces between: `lnum tnum`")
    self.features = features.map { $0.split(separator: " ").map(String.init) } ?? self.features
    tracking = read.optional(
      "tracking", .length, "space added after each letter, for capitals only", or: tracking)
    indent = read.optional("indent", .length, "of the first line", or: indent)
    hyphenates = read.optional(
      "hyphens", .flag, "whether words may be hyphenated", or: hyphenates)
    expansion = read.optional(
      "expand", .number(0...3),
      "by how many hundredths letters of justified lines may be drawn wider or narrower",
      or: expansion)
    followsSense = read.optional(
      "sense", .flag,
      "whether lines that are not justified end before a gelar, an institution, a region, `dan` "
        + "or `menuju` rather than elsewhere", or: followsSense)
  }

  /// The attributes that it lacks, its base's taken into account.
  var missing: [String] {
    var missing: [String] = []
    if family.isEmpty { missing.append("font") }
    if size == .zero { missing.append("size") }
    if leading == .zero { missing.append("leading") }
    return missing
  }
}

extension Style {
  /// The bold cut of the same family.
  public var bold: Style { with(cut: cut.contains("Italic") ? "Bold Italic" : "Bold") }
  /// The italic cut of the same family.
  public var italic: Style { with(cut: cut.contains("Bold") ? "Bold Italic" : "Italic") }

  private func with(cut: String) -> Style {
    var copy = self
    copy.cut = cut
    return copy
  }
}
