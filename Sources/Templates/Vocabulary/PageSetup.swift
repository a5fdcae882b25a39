public import Measures

/// A paper on which a design can be printed.
public struct PageSetup: Declared {
  static let form = Form(
    "page", "a paper that the design can be printed on; the first is the default", Self.init)

  public let paper: Paper
  public let orientation: Orientation
  public let margins: Insets
  /// All lengths of the design but the margins are multiplied by this
  /// percentage: 141 turns an A4 design into A3.
  public let scale: Int
  /// How far apart the lines are on which text of this leading stands; nil without a grid.
  public let grid: Length?
  /// In place of the design's floor: a large paper can shrink further.
  public let floor: Int?
  /// Stands behind the text of every page.
  public let backdrops: [Node<Backdrop>]
  /// How often what is printed did not fit, with all that the design gives.
  public var overflow = 0
  /// Whether all that must be said of it is said.
  let isWhole: Bool

  init(_ read: inout ElementReader) {
    paper = read.required("paper", .choice, "its size")
    orientation = read.required("orientation", .choice, "how it is turned")
    margins = read.required("margins", .insets, "from the paper's edges to the text")
    scale = read.optional(
      "scale", .number(25...400), "all lengths but margins are multiplied, in percent", or: 100)
    grid = read.optional(
      "grid", .size,
      "from the top of the text on, in a `sheet` of many pages: text of this leading begins, and "
        + "headings end, a whole number of times so far down", without: "no grid")
    floor = read.optional("floor", .number(50...100), "in place of the design's")
    isWhole = !read.lacks
    backdrops = read.only()
  }

  public var size: Size { paper.size(orientation) }
}
