public import Frames
public import Measures

/// How the cells inside look; the nearest that says it holds: cell, row,
/// then what the row stands in, then its column, then the table.
public struct Look: Hashable, Sendable {
  public var style: Style?
  public var align: TextAlignment?
  public var valign: VerticalAlignment?
  public var fill: Ink?
  public var above: Length?
  public var below: Length?

  /// Where nothing says it.
  public static let valign = VerticalAlignment.top

  public init(style: Style? = nil) { self.style = style }

  /// The same look inside another: what it says itself wins.
  public func inside(_ outer: Look) -> Look {
    var look = self
    look.style = style ?? outer.style
    look.align = align ?? outer.align
    look.valign = valign ?? outer.valign
    look.fill = fill ?? outer.fill
    look.above = above ?? outer.above
    look.below = below ?? outer.below
    return look
  }
}

extension ElementReader {
  mutating func look() -> Look {
    var look = Look(style: optional("style", .style, "how the text looks"))
    style = look.style ?? style
    look.align = optional("align", .choice, "of the lines", without: "the style's")
    look.valign = optional(
      "valign", .choice, "in the row's height", without: "`\(Look.valign.rawValue)`")
    return look
  }

  fileprivate mutating func rowLook() -> Look {
    var look = look()
    look.fill = fill()
    look.above = optional(
      "above", .length, "thickness of a rule above each row", without: "none")
    look.below = optional(
      "below", .length, "thickness of a rule below each row", without: "none")
    return look
  }

  fileprivate mutating func fill() -> Ink? {
    optional("fill", .ink, "the ground", without: "none")
  }
}

/// Rows that belong to a place of a table or group.
public struct BandElement: Hashable, Sendable {
  static let head = Form("head", "rows at the top of every page") { read in
    read.enterHead()
    return BandElement(&read)
  }

  /// The sums of the table are names in it.
  static func summing(_ name: String, _ summary: String) -> Form<BandElement> {
    Form(name, summary) { read in
      read.scope = read.scope.knowingSums
      return BandElement(&read)
    }
  }

  public let look: Look
  public let rows: [Node<RowElement>]

  init(_ read: inout ElementReader) {
    look = read.rowLook()
    rows = read.only()
  }
}

public struct RowsElement: Declared {
  static let form = Form("rows", "rows for each member of a list", Self.init)

  public let members: Members
  public let look: Look
  /// How many rows follow of members of whom nothing is known; nil: none.
  public let blank: Expression?
  public let sums: [Node<SumElement>]
  public let rows: [Node<RowElement>]

  init(_ read: inout ElementReader) {
    members = read.members("each", "the list", as: "the name of a member inside")
    blank = read.optional(
      "blank", .figure,
      "so many rows follow, numbered on, in which all of a member is absent: to be filled by hand",
      without: "none")
    look = read.rowLook()
    read.enter(members)
    if blank != nil { read.scope = read.scope.doubting(members.name) }
    (sums, rows) = read.only()
  }
}

public struct SumElement: Declared {
  static let form = Form(
    "sum",
    "counts members of `<rows>`, or adds up a value; a name in `<close>` (of the group), "
      + "`<total>`, `<forward>` and `<brought>` (of the rows so far)", Self.init)

  public let name: String
  /// Nil: the members are counted.
  public let value: Expression?

  init(_ read: inout ElementReader) {
    name = read.required("name", .name, "the name of the sum")
    value = read.optional(
      "of", .figure, "what is added up, exactly", without: "the members are counted")
  }
}

public struct RowElement: Declared {
  static let form = Form("row", "a row of cells, never torn unless higher than a page") { read in
    RowElement(&read) {
      $0.optional("keep", .flag, "stays with the next row", or: false)
    }
  }

  /// A row at a page's edge, for the sums so far.
  static func carrying(_ name: String, _ place: String) -> Form<RowElement> {
    Form(name, "\(place), for sums so far; no content") { read in
      read.scope = read.scope.knowingSums
      return RowElement(&read) { _ in false }
    }
  }

  public let look: Look
  public let keepsWithNext: Bool
  public let cells: [OrEach<CellElement>]

  private init(_ read: inout ElementReader, keepsWithNext: (inout ElementReader) -> Bool) {
    look = read.rowLook()
    self.keepsWithNext = keepsWithNext(&read)
    cells = read.repeatable()
    read.checkWidth(of: cells)
  }
}

public struct CellElement: Declared {
  static let form = Form("cell", "a cell: mixed text, or blocks", Self.init)

  public let look: Look
  public let shade: Expression?
  public let steps: ShadeSteps
  public let padding: Insets?
  public let span: ColumnSpan
  public let rows: Int
  /// It names its row; in `<head>` every cell does.
  public let isHead: Bool
  public let content: CellContent

  public var holdsBlocks: Bool { if case .blocks = content { true } else { false } }

  init(_ read: inout ElementReader) {
    var look = read.look()
    look.fill = read.fill()
    self.look = look
    shade = read.optional(
      "shade", .figure, "ground and ink by the step that this value has reached", without: "none")
    steps = read.optional(
      "steps", .steps, "where the second and third shade begin", or: ShadeSteps(first: 60, last: 75)
    )
    padding = read.optional("padding", .insets, "in place of the table's")
    span = read.optional(
      "span", .span, "how many columns it takes, `*` for all that are left", or: .columns(1))
    rows = read.optional("rows", .number(1...9), "how many rows it takes, in `<head>` only", or: 1)
    isHead = read.optional("head", .flag, "it names its row, as in `<head>` all do", or: false)
    read.mayBeInOutline()
    content = read.textOrBlocks()
  }
}

public enum CellContent: Hashable, Sendable {
  case text([Inline])
  case blocks([OrEach<Element>])
}
