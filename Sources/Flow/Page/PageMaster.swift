public import Frames
public import Measures

/// What all pages of a document have in common.
public struct PageMaster: Hashable, Sendable {
  /// The sheet.
  public var size: Size
  /// Around the body.
  public var margins: Insets
  /// Around the body of the first page when it is another; as wide, and
  /// never lower.
  public var firstMargins: Insets?
  /// Under the body, at the sheet's corner.
  public var background: Frame?
  /// How far the body has given way.
  public var fit = Fit.natural

  public init(
    size: Size, margins: Insets, firstMargins: Insets? = nil, background: Frame? = nil
  ) {
    self.size = size
    self.margins = margins
    self.firstMargins = firstMargins
    self.background = background
  }

  /// The untouched body of a page, counted from 1.
  public func body(of page: Int) -> Region {
    let margins = margins(of: page)
    var region = Region(
      fresh: Size(
        width: size.width - margins.horizontal, height: size.height - margins.vertical),
      fit: fit)
    region.top = .zero
    return region
  }

  private func margins(of page: Int) -> Insets { page == 1 ? firstMargins ?? margins : margins }

  /// A page with `body` inside the margins.
  func page(_ number: Int, _ body: Frame) -> Frame {
    let margins = margins(of: number)
    var page = Frame(size: size)
    if let background { page = page.adding(.frame(background)) }
    return page.adding(.frame(body), at: Point(x: margins.left, y: margins.top))
  }
}

/// A block that cannot be laid out, and the page (from 1) it was meant for.
public struct LayoutFault: Error, Hashable, Sendable {
  public var reason: Reason
  public var page: Int

  public init(reason: Reason, page: Int) {
    self.reason = reason
    self.page = page
  }
}
