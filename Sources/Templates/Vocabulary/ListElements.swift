public import Measures

/// How the items of a numbered list stand.
public struct ListLayout: Hashable, Sendable {
  public let style: Style
  public let label, gap, gutter: Length
  public let columns: Int
  public let marks: Marks

  /// What items are marked with.
  public enum Marks: String, CaseIterable, Hashable, Sendable {
    /// “1.”
    case angka
    /// “a.”
    case abjad
  }

  init(_ read: inout ElementReader) {
    style = read.textStyle()
    label = read.required("label", .length, "width of the number's column")
    marks = read.optional("marks", .choice, "whether items are “1.” or “a.”", or: .angka)
    gap = read.optional("gap", .length, "height between items", or: .zero)
    columns = read.optional("columns", .number(1...3), "in so many columns", or: 1)
    gutter = read.gutter()
  }
}

/// An item for each value of a list.
public struct ListElement: Declared {
  static let form = Form(
    "list", "a numbered list, an item for each value of a list; the text is an item's", Self.init)

  public let layout: ListLayout
  public let members: Members
  public let text: [Inline]

  init(_ read: inout ElementReader) {
    layout = ListLayout(&read)
    members = read.members("each", "the list", as: "the name of a value inside")
    read.enter(members)
    text = read.text()
  }
}

/// Items that the template says.
public struct ItemsElement: Declared {
  static let form = Form(
    "items", "a numbered list of what stands in it; numbers are those of what is printed",
    Self.init)

  public let layout: ListLayout
  public let items: [OrEach<ItemElement>]

  init(_ read: inout ElementReader) {
    layout = ListLayout(&read)
    items = read.repeatable()
  }
}

public struct ItemElement: Declared {
  static let form = Form("item", "one of the items", Self.init)

  public let text: [Inline]

  init(_ read: inout ElementReader) { text = read.text() }
}
