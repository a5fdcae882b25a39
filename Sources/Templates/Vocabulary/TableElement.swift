public import Fields
public import Frames
public import Measures

/// What stands in `<each>` stands in its place.
public struct TableElement: Declared {
  static let form = Form(
    "table", "rows of cells over as many pages as they take, the head repeated on each",
    Self.init)

  public let style: Style
  public let padding: Insets
  /// How thick the rules are.
  public let top, bottom, between, upright, sides: Length
  /// A rule between is below every so many rows of a group.
  public let every: Int
  public let color, hairline: Ink
  public let zebra: Ink?
  public let alternative: [Inline]?
  /// On a page side by side.
  public let columns: Int
  public let gutter: Length
  /// The sums that its rows name: numbers where members are counted.
  public let sums: [Field]
  public let parts: [OrEach<TablePart>]

  init(_ read: inout ElementReader) {
    style = read.textStyle()
    padding = read.optional("padding", .insets, "white in each cell", or: .zero, called: "none")
    func rule(_ name: String, _ place: String) -> Length {
      read.optional(name, .length, "thickness of the rule \(place)", or: .zero)
    }
    top = rule("top", "at the top of each page's part")
    bottom = rule("bottom", "at its foot")
    between = rule("between", "between two rows")
    every = read.optional(
      "every", .number(1...9),
      "below which of the rows of a group the rule between stands: each, "
        + "every second, every third", or: 1)
    upright = rule("upright", "between columns")
    sides = rule("sides", "at both sides")
    color = read.optional("color", .ink, "of all rules", or: .black)
    hairline = read.optional(
      "hairline", .ink, "of the rules between rows and columns", or: color, called: "`color`")
    zebra = read.optional(
      "zebra", .ink, "ground of every second member of `<rows>`", without: "none")
    alternative = read.optional("alt", .saying, "what it shows, in words")
    columns = read.optional(
      "columns", .number(1...4),
      "side by side on a page, at most: as many as have room, which shares leave none", or: 1)
    gutter = read.optional("gutter", .length, "between them", or: .mm(12))
    read.mayBeInOutline()
    read.enterWordsForMissing()
    sums = read.enterTable()
    parts = read.repeatable()
    read.checkHeadCells(of: parts)
  }
}

public enum TablePart: Standing {
  case column(ColElement)
  case head(BandElement)
  case rows(RowsElement)
  case row(RowElement)
  case group(GroupElement)
  case total(BandElement)
  case forward(RowElement)
  case brought(RowElement)

  static let forms: [Form<TablePart>] = [
    ColElement.form.map(column), BandElement.head.map(head), RowsElement.form.map(rows),
    RowElement.form.map(row), GroupElement.form.map(group),
    BandElement.summing("total", "after the last row, never first on a page").map(total),
    RowElement.carrying("forward", "the last row of every page but the last").map(forward),
    RowElement.carrying("brought", "the first row of every page but the first").map(brought),
  ]
}

public struct ColElement: Declared {
  static let form = Form("col", "a column of the table", Self.init)

  public let width: Track
  /// Whether figures stand with their decimal commas one below the other.
  public let alignsCommas: Bool
  public let look: Look

  init(_ read: inout ElementReader) {
    width = read.optional("width", .column, "its width", or: .share(1))
    alignsCommas = read.optional(
      "commas", .flag,
      "figures of one line stand at the right with their decimal commas one below the other",
      or: false)
    var look = read.look()
    if alignsCommas { look.align = look.align ?? .right }
    self.look = look
  }
}

public struct GroupElement: Declared {
  static let form = Form(
    "group", "rows that belong together, once or for each member of a list", Self.init)

  public let members: Members?
  public let parts: [OrEach<GroupPart>]

  init(_ read: inout ElementReader) {
    let list = read.optional("each", .value(.list), "the list")
    let name = read.optional("as", .name, "the name of a member inside; with `each`")
    let place = read.place
    members = list.flatMap { list in name.map { Members(list: list, name: $0, place: place) } }
    read.together("each", "as")
    read.enter(members)
    parts = read.repeatable()
  }
}

public enum GroupPart: Standing {
  case open(BandElement)
  case again(BandElement)
  case rows(RowsElement)
  case row(RowElement)
  case close(BandElement)

  static let forms: [Form<GroupPart>] = [
    Form("open", "the group's heading, never last on a page") { .open(BandElement(&$0)) },
    Form(
      "again", "its short form at the top of each page on which the group goes on; no content"
    ) { .again(BandElement(&$0)) },
    RowsElement.form.map(rows), RowElement.form.map(row),
    BandElement.summing("close", "the group's subtotals, never first on a page").map(close),
  ]
}
