public import Measures

/// How pages are cut out of larger sheets, as print shops ask for them.
public struct Crop: Hashable, Sendable {
  /// From the sheet's edges to the page's.
  public var margin: Length
  /// How much of what runs over the page's edges is for the knife.
  public var bleed: Length

  public init(margin: Length, bleed: Length) {
    self.margin = margin
    self.bleed = bleed
  }

  public static let standard = Crop(margin: .mm(10), bleed: .mm(3))
}

extension Document {
  /// The same on larger sheets, with marks at the corners where they are to be cut.
  public func cropped(_ crop: Crop = .standard) -> Document {
    var document = self
    document.crop = crop
    document.pages = pages.map { crop.sheet(of: $0) }
    return document
  }
}

extension Crop {
  fileprivate func sheet(of page: Frame) -> Frame {
    let size = Size(
      width: page.size.width + margin * 2, height: page.size.height + margin * 2)
    return Frame(size: size)
      .adding(.frame(page), at: Point(x: margin, y: margin))
      .adding(.artifact(.page, marks(around: page.size, on: size)))
  }

  /// Two at each corner, from the sheet's edge to where the bleed begins.
  private func marks(around page: Size, on sheet: Size) -> Frame {
    let length = margin - bleed
    let (columns, rows) = ([margin, margin + page.width], [margin, margin + page.height])
    let across = rows.flatMap { y in
      [Length.zero, sheet.width - length].map { (Point(x: $0, y: y), Point(x: length, y: .zero)) }
    }
    let down = columns.flatMap { x in
      [Length.zero, sheet.height - length].map { (Point(x: x, y: $0), Point(x: .zero, y: length)) }
    }
    let stroke = Path.Stroke(ink: .black, width: .pt(1) / 4)
    return Frame(
      size: sheet,
      items: (across + down).map { start, end in
        Placed(.path(Path([.move(.zero), .line(end)], stroke: stroke)), at: start)
      })
  }
}
