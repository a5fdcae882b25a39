public import Frames

extension Role {
  public var isTable: Bool { if case .table = self { true } else { false } }
  public var isHeaderCell: Bool { if case .headerCell = self { true } else { false } }
  public var isDataCell: Bool { if case .dataCell = self { true } else { false } }
  public var isFigure: Bool { if case .figure = self { true } else { false } }

  /// Of a signature field.
  public var fieldName: String? {
    if case .signatureField(let name) = self { name.text } else { nil }
  }
}
