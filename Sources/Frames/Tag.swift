/// What a part of the page is, for readers that cannot see it: an element of
/// the document's structure (ISO 32000-1, 14.8.4; PDF/UA-1, ISO 14289-1).
public struct Tag: Hashable, Sendable {
  /// Which element. Two tags of one element, on two pages, share it.
  public var element: Int
  public var role: Role
  /// BCP 47, when it differs from the document's.
  public var language: String?
  /// Text in place of a figure.
  public var alternative: String?
  /// The block's name in the template, or of a signature field.
  public var name: String?
  /// Of a table's cell that takes more than one column and row.
  public var span: CellSpan?
  /// Of a header cell.
  public var scope: HeaderScope?

  public init(
    element: Int, role: Role, language: String? = nil, alternative: String? = nil,
    name: String? = nil, span: CellSpan? = nil, scope: HeaderScope? = nil
  ) {
    self.element = element
    self.role = role
    self.language = language
    self.alternative = alternative
    self.name = name
    self.span = span
    self.scope = scope
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
}

/// Which cells a header cell is the header of (ISO 32000-1, 14.8.5.7: Scope).
public enum HeaderScope: String, Hashable, Sendable {
  case column, row
}

/// The kinds of structure elements.
public enum Role: Hashable, Sendable {
  /// The whole of the content, once.
  case document
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
  case table
  case tableRow
  case headerCell
  case dataCell
  /// A picture with a meaning; needs alternative text.
  case figure
  /// An area to be signed, by ink or electronically; needs a name.
  case signatureField
  /// Decoration, not content: borders, rules, page numbers.
  case artifact
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
    case .document: "document"
    case .section: "section"
    case .title: "title"
    case .paragraph: "paragraph"
    case .list: "list"
    case .label: "label"
    case .table: "table"
    case .figure: "figure"
    case .artifact: "artifact"
    }
  }
}
