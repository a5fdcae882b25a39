/// What a part of the page is, for readers that cannot see it: an element of
/// the document's structure (ISO 32000-1, 14.8.4; PDF/UA-1, ISO 14289-1).
public struct Tag: Hashable, Sendable {
  /// Which element, from 1. Two tags of one element, on two pages, share it.
  public var element: Int
  public var role: Role
  /// The block's name in the template.
  public var name: String?

  public init(element: Int, role: Role, name: String? = nil) {
    self.element = element
    self.role = role
    self.name = name
  }
}

/// The kinds of structure elements, each with what PDF/UA asks of it.
public enum Role: Hashable, Sendable {
  /// A part that belongs together: the letterhead, one person's signature block.
  case section
  /// The document's title.
  case title
  /// A heading of level 1 to 6.
  case heading(Int)
  case paragraph
  case list
  case listItem
  /// The number or bullet of a list item.
  case label
  /// What a list item says.
  case listBody
  /// Its alternative says what it shows; the cells are read all the same.
  case table(alternative: NonBlank? = nil)
  case tableRow
  case headerCell(HeaderScope, CellSpan = .one)
  case dataCell(CellSpan = .one)
  /// A picture with a meaning, and the text in its place.
  case figure(alternative: NonBlank)
  /// An area to be signed, by ink or electronically.
  case signatureField(name: NonBlank)
  /// What leads elsewhere when it is pressed.
  case link(to: LinkTarget)
}

extension Role {
  /// Text in place of the element, or about it: Alt, and TU of a field.
  public var alternative: NonBlank? {
    switch self {
    case .table(let alternative): alternative
    case .figure(let text), .signatureField(let text): text
    default: nil
    }
  }

  /// Nil for what is no cell of a table.
  public var span: CellSpan? {
    switch self {
    case .headerCell(_, let span), .dataCell(let span): span
    default: nil
    }
  }

  /// Nil for what is no header cell.
  public var scope: HeaderScope? {
    if case .headerCell(let scope, _) = self { scope } else { nil }
  }
}

/// How many columns and rows a table's cell takes (ISO 32000-1, 14.8.5.7:
/// ColSpan, RowSpan).
public struct CellSpan: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  public static let one = CellSpan(columns: 1, rows: 1)
}

/// Which cells a header cell is the header of (ISO 32000-1, 14.8.5.7: Scope).
public enum HeaderScope: String, Hashable, Sendable {
  case column, row
}

extension Role: CustomStringConvertible {
  public var description: String {
    switch self {
    case .heading(let level): "heading \(level)"
    case .listItem: "list item"
    case .listBody: "list body"
    case .tableRow: "table row"
    case .headerCell: "header cell"
    case .dataCell: "data cell"
    case .signatureField: "signature field"
    case .link: "link"
    case .section: "section"
    case .title: "title"
    case .paragraph: "paragraph"
    case .list: "list"
    case .label: "label"
    case .table: "table"
    case .figure: "figure"
    }
  }
}
