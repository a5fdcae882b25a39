/// How a cell looks, and whether it can be filled in.
public struct CellStyle: Hashable, Sendable {
  public enum Horizontal: Hashable, Sendable { case automatic, left, center, right }
  public enum Vertical: Hashable, Sendable { case top, center, bottom }
  public enum Line: Hashable, Sendable { case none, hair, thin }

  /// A color of the screen as 0xRRGGBB.
  public struct Color: Hashable, Sendable, ExpressibleByIntegerLiteral {
    public var rgb: UInt32
    public init(integerLiteral value: UInt32) { rgb = value }
  }

  /// In points.
  public var size: Double = 11
  public var isBold = false
  public var isItalic = false
  public var color: Color?
  public var fill: Color?
  public var horizontal = Horizontal.automatic
  public var vertical = Vertical.bottom
  public var isWrapped = false
  /// Of all four sides.
  public var line = Line.none
  public var lineColor: Color?
  /// In the code of spreadsheets, English: "0.00", "0%", "dd-mm-yyyy", "@".
  public var format: String?
  /// Whether the cell can be filled in on a protected sheet.
  public var isEntry = false

  public init() {}

  public static let plain = CellStyle()

  /// What stands over a column.
  package static let heading = plain.with {
    $0.isBold = true
    $0.isWrapped = true
    $0.horizontal = .center
    $0.vertical = .center
    $0.line = .thin
    $0.fill = 0xD9E2EC
  }

  /// The style with some of it changed: `.plain.with { $0.isBold = true }`.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}
