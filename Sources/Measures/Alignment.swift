/// Where something narrower than its place stands.
public enum HorizontalAlignment: String, CaseIterable, Hashable, Sendable {
  case left, center, right

  /// How much of the free width goes to the left side.
  public func leading(of free: Length) -> Length {
    switch self {
    case .left: .zero
    case .center: Length(units: free.units / 2)
    case .right: free
    }
  }
}

/// Where something lower than its place stands.
public enum VerticalAlignment: String, CaseIterable, Hashable, Sendable {
  case top, middle, bottom

  /// How much of the free height goes above.
  public func leading(of free: Length) -> Length {
    switch self {
    case .top: .zero
    case .middle: Length(units: free.units / 2)
    case .bottom: free
    }
  }
}

/// How the lines of a text stand in their width.
public enum TextAlignment: String, CaseIterable, Hashable, Sendable {
  case left, right, center, justified
}
