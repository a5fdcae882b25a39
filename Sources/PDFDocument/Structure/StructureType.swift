internal import Frames

/// The standard structure types that are written (ISO 32000-1, 14.8.4).
enum StructureType: String {
  case document = "Document"
  case section = "Sect"
  case division = "Div"
  case heading1 = "H1"
  case heading2 = "H2"
  case heading3 = "H3"
  case heading4 = "H4"
  case heading5 = "H5"
  case heading6 = "H6"
  case paragraph = "P"
  case list = "L"
  case listItem = "LI"
  case label = "Lbl"
  case listBody = "LBody"
  case table = "Table"
  case tableRow = "TR"
  case headerCell = "TH"
  case dataCell = "TD"
  case figure = "Figure"
  case form = "Form"
  case link = "Link"

  /// Of anything but a heading, whose level depends on those before it.
  init(_ role: Role, isEmpty: Bool) {
    self =
      switch role {
      case .section: .section
      case .title, .heading: .heading1
      case .paragraph: .paragraph
      case .list: .list
      case .listItem: .listItem
      case .label: .label
      case .listBody: .listBody
      case .table: .table
      case .tableRow: .tableRow
      case .headerCell: .headerCell
      case .dataCell: .dataCell
      case .figure: .figure
      case .link: .link
      // What is signed already holds more than a field (ISO 14289-1, 7.18.4).
      case .signatureField: isEmpty ? .form : .division
      }
  }

  /// 1 is the highest; levels below the sixth are the sixth.
  init(headingLevel level: Int) {
    let levels: [StructureType] = [
      .heading1, .heading2, .heading3, .heading4, .heading5, .heading6,
    ]
    self = levels[min(max(level, 1), levels.count) - 1]
  }
}
