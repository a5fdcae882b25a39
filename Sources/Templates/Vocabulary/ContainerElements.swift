public import Measures

public struct StackElement: Declared {
  static let form = Form("stack", "blocks one below another", Self.init)

  public let width: Length?
  public let align: HorizontalAlignment
  public let padding: Insets?
  public let content: [OrEach<Element>]

  init(_ read: inout ElementReader) {
    width = read.width()
    align = read.align()
    padding = read.optional("padding", .insets, "free space around", without: "none")
    read.mayBeInOutline()
    content = read.blocks()
  }
}

public struct ColumnsElement: Declared {
  static let form = Form("columns", "blocks side by side", Self.init)

  public let gutter: Length
  public let columns: [OrEach<ColumnElement>]

  init(_ read: inout ElementReader) {
    gutter = read.gutter()
    columns = read.repeatable()
  }
}

public struct ColumnElement: Declared {
  static let form = Form("column", "one of the columns", Self.init)

  public let width: Track
  public let valign: VerticalAlignment
  public let content: [OrEach<Element>]

  init(_ read: inout ElementReader) {
    width = read.optional("width", .track, "its width", or: .share(1))
    valign = read.optional("valign", .choice, "in the height", or: .top)
    content = read.blocks()
  }
}
