internal import Frames
internal import Measures

/// A drawing that covers the page but for an inset: in its own proportions, as large as it must
/// be, its middle in the page's, and cut off at the inset.
struct Ground {
  var drawing: Image
  /// Whether it is the right half, which the left one mirrors: half the points, and none of them
  /// twice in a file.
  var isHalf: Bool
  /// From the paper's edges; it runs over one without.
  var inset: Insets

  /// How far it then does, for whoever cuts the paper.
  static let overrun = Length.mm(3)

  func frame(on page: Size) -> Frame {
    let inset = inset.map { $0 == .zero ? -Ground.overrun : $0 }
    let (width, height) = (page.width - inset.horizontal, page.height - inset.vertical)
    let own = Size(width: isHalf ? (width + Length(units: 1)) / 2 : width, height: height)
    let size = size(covering: own)
    let (wide, high) = (size.width - own.width, size.height - own.height)
    let left = isHalf ? .zero : wide / 2
    // Half a point that both halves draw alike: no hair between them.
    let bleed = Insets(
      top: -(high / 2), right: left - wide, bottom: high / 2 - high,
      left: isHalf ? .pt(1) / 2 : -left)
    let y = inset.top - high / 2
    let x = page.width - inset.right - own.width - left
    var items = [placed(drawing, size, bleed, at: Point(x: x, y: y))]
    if isHalf {
      var mirrored = drawing
      mirrored.turn = .mirrored
      items.append(
        placed(mirrored, size, bleed, at: Point(x: inset.left + own.width - size.width, y: y)))
    }
    return Frame(size: page, items: items)
  }

  private func size(covering area: Size) -> Size {
    let height = area.width * drawing.height / max(1, drawing.width)
    if height >= area.height { return Size(width: area.width, height: height) }
    return Size(
      width: area.height * drawing.width / max(1, drawing.height), height: area.height)
  }

  private func placed(
    _ image: Image, _ size: Size, _ bleed: Insets, at origin: Point
  ) -> Placed {
    Placed(.picture(Picture(image, size: size, bleed: bleed)), at: origin)
  }
}

extension Insets {
  fileprivate func map(_ change: (Length) -> Length) -> Insets {
    Insets(top: change(top), right: change(right), bottom: change(bottom), left: change(left))
  }
}
