/// A paper that offices print on.
public enum Paper: String, CaseIterable, Hashable, Sendable {
  case a3 = "A3"
  case a4 = "A4"
  /// Indonesian folio, 215 × 330 mm.
  case f4 = "F4"

  /// The sheet with its long edge across (`landscape`) or upright.
  public func size(_ orientation: Orientation) -> Size {
    let (short, long) = edges
    switch orientation {
    case .portrait: return Size(width: .mm(short), height: .mm(long))
    case .landscape: return Size(width: .mm(long), height: .mm(short))
    }
  }

  private var edges: (short: Int, long: Int) {
    switch self {
    case .a3: (297, 420)
    case .a4: (210, 297)
    case .f4: (215, 330)
    }
  }
}

/// Which way a sheet is turned.
public enum Orientation: String, CaseIterable, Hashable, Sendable {
  case portrait
  case landscape
}
