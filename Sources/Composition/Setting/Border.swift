internal import Frames
internal import Measures

/// An ornamental border put together from the artwork of one corner and of
/// one repeat of the upper edge. The corner is mirrored and the edge turned; a
/// whole number of repeats is stretched to fit, so that the ornament closes on
/// any paper.
struct Border {
  var corner: Image
  var edge: Image
  /// From the paper's edge to the artwork.
  var inset: Length
  /// Edge length of a corner; the edge artwork has the same scale.
  var size: Length

  func frame(on page: Size) -> Frame {
    let inner = Size(width: page.width - inset * 2, height: page.height - inset * 2)
    // A corner hides what waves run over their ends.
    let pieces = edges(inner) + corners(inner)
    return Frame(
      size: page,
      items: pieces.map { Placed($0.item, at: Point(x: inset, y: inset) + $0.origin) })
  }

  private func corners(_ inner: Size) -> [Placed] {
    let square = Size(width: size, height: size)
    let (right, bottom) = (inner.width - size, inner.height - size)
    return [
      piece(corner, .none, square, at: .zero),
      piece(corner, .mirrored, square, at: Point(x: right, y: .zero)),
      piece(corner, .mirroredHalf, square, at: Point(x: .zero, y: bottom)),
      piece(corner, .half, square, at: Point(x: right, y: bottom)),
    ]
  }

  private func edges(_ inner: Size) -> [Placed] {
    let across = Repeats(of: natural, along: inner.width - size * 2)
    let down = Repeats(of: natural, along: inner.height - size * 2)
    let (wide, tall) = (
      Size(width: across.length, height: depth), Size(width: depth, height: down.length)
    )
    let (right, bottom) = (inner.width - depth, inner.height - depth)
    let starts = (across.starts.map { size + $0 }, down.starts.map { size + $0 })
    return starts.0.map { piece(edge, .none, wide, at: Point(x: $0, y: .zero)) }
      + starts.0.map { piece(edge, .mirroredHalf, wide, at: Point(x: $0, y: bottom)) }
      + starts.1.map { piece(edge, .mirroredThreeQuarters, tall, at: Point(x: .zero, y: $0)) }
      + starts.1.map { piece(edge, .quarter, tall, at: Point(x: right, y: $0)) }
  }

  /// The length of one repeat before it is stretched.
  private var natural: Length { size * edge.width / max(1, corner.width) }

  /// From the outer side of an edge to the inner one.
  private var depth: Length { size * edge.height / max(1, corner.height) }

  private func piece(
    _ image: Image, _ turn: Image.Turn, _ size: Size, at origin: Point
  ) -> Placed {
    // A pixel of a screen: no reader leaves a hair between two pieces.
    Placed(.picture(Picture(image.turned(turn), size: size, bleed: Insets(.pt(1)))), at: origin)
  }
}

/// Pieces of one length side by side, which fill another.
private struct Repeats {
  /// Of each; rounded up, so that no gap is seen.
  var length: Length
  var starts: [Length]

  init(of natural: Length, along whole: Length) {
    let unit = max(1, natural.units)
    let count = max(1, (whole.units + unit / 2) / unit)
    length = Length(units: (whole.units + count - 1) / count)
    starts = (0..<count).map { Length(units: whole.units * $0 / count) }
  }
}

extension Image {
  /// Stored as this one is shown.
  fileprivate func turned(_ turn: Turn) -> Image {
    var turned = self
    turned.turn = turn
    if turn.isSideways { (turned.width, turned.height) = (height, width) }
    return turned
  }
}
