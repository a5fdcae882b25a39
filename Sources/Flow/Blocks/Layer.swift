public import Frames
public import Measures

/// Something that lies on or behind the base of an `Overlay`. It may reach
/// beyond the base.
public struct Layer: Sendable {
  public var block: any Block
  /// The place on the base where the same place of the layer comes to lie.
  public var anchor: Anchor
  /// Moves the layer from there, right and down.
  public var offset: Point
  /// The width it is laid out in; nil for the base's.
  public var width: Length?
  public var behind: Bool

  public init(
    _ block: any Block, at anchor: Anchor = .center, offset: Point = .zero,
    width: Length? = nil, behind: Bool = false
  ) {
    self.block = block
    self.anchor = anchor
    self.offset = offset
    self.width = width
    self.behind = behind
  }

  /// A ready frame of any size.
  public init(
    _ frame: Frame, at anchor: Anchor = .center, offset: Point = .zero, behind: Bool = false
  ) {
    self.init(
      Fixed(frame), at: anchor, offset: offset, width: frame.size.width, behind: behind)
  }

  /// One of nine places on a rectangle.
  public struct Anchor: Hashable, Sendable {
    public var horizontal: HorizontalAlignment
    public var vertical: VerticalAlignment

    public init(_ horizontal: HorizontalAlignment, _ vertical: VerticalAlignment) {
      self.horizontal = horizontal
      self.vertical = vertical
    }

    public static let center = Anchor(.center, .middle)
    public static let topLeft = Anchor(.left, .top)
  }
}

extension Layer {
  /// Laid out in the base's size when it fits, else at its natural height.
  func placed(on base: Size, _ fit: Fit) throws(Reason) -> Placed {
    let region = Region(
      fresh: Size(width: width ?? base.width, height: base.height), fit: fit)
    let frame: Frame
    if case .complete(let fitting) = block.layout(in: region, from: nil) {
      frame = fitting
    } else {
      frame = try block.natural(width: region.width, fit: fit)
    }
    let corner = Point(
      x: anchor.horizontal.leading(of: base.width - frame.size.width),
      y: anchor.vertical.leading(of: base.height - frame.size.height))
    return Placed(.frame(frame), at: corner + offset)
  }
}
