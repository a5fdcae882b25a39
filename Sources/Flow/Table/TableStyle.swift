public import Frames
public import Measures

/// What all rows of a `Table` have in common.
public struct TableStyle: Hashable, Sendable {
  /// White in each cell.
  public var padding: Insets
  /// At the top of every page's part, and at its foot.
  public var top: TableRule?
  public var bottom: TableRule?
  /// Between any two rows.
  public var between: TableRule?
  /// Upright, between columns, where no cell spans both.
  public var columns: TableRule?
  /// Upright, at both sides.
  public var sides: TableRule?

  public init(
    padding: Insets = .zero, top: TableRule? = nil, bottom: TableRule? = nil,
    between: TableRule? = nil, columns: TableRule? = nil, sides: TableRule? = nil
  ) {
    self.padding = padding
    self.top = top
    self.bottom = bottom
    self.between = between
    self.columns = columns
    self.sides = sides
  }
}

/// A rule in a `Table`. Level ones take their thickness of the height;
/// upright ones lie in the padding and take nothing.
public struct TableRule: Hashable, Sendable {
  public var thickness: Length
  public var ink: Ink

  public init(_ thickness: Length, ink: Ink = .black) {
    self.thickness = thickness
    self.ink = ink
  }
}

extension TableRule {
  /// The thickest; of equal ones the first.
  static func thickest(_ rules: TableRule?...) -> TableRule? {
    rules.reduce(nil) { best, rule in
      guard let rule else { return best }
      guard let best, best.thickness >= rule.thickness else { return rule }
      return best
    }
  }
}
