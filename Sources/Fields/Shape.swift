/// What kind of value a record holds under a name, so that a template can be
/// checked without a record.
public indirect enum Shape: Hashable, Sendable {
  /// A decimal is an exact fraction; printed through a formatter only.
  case text, number, decimal, date, flag, image
  case list(Shape)
  case group([Field])
}

extension Shape {
  /// The kind without its parts, by the name that messages use.
  public var kind: Kind {
    switch self {
    case .text: .text
    case .number: .number
    case .decimal: .decimal
    case .date: .date
    case .flag: .flag
    case .image: .image
    case .list: .list
    case .group: .group
    }
  }

  public enum Kind: String, Hashable, Sendable {
    case text, number, decimal, date, flag, image, list, group

    /// What can be counted, ordered and drawn as a bar.
    public var isAmount: Bool { self == .number || self == .decimal }

    /// Of which one is before or after another.
    public var isOrdered: Bool { isAmount || self == .date }
  }

  /// Of a group; none of any other shape.
  public var fields: [Field] { if case .group(let fields) = self { fields } else { [] } }
}
