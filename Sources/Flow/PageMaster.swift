public import Frames
public import Measures

/// What all pages of a document have in common.
public struct PageMaster: Hashable, Sendable {
  /// The sheet.
  public var size: Size
  /// Around the body.
  public var margins: Insets
  /// Under the body, at the sheet's corner.
  public var background: Frame?

  public init(size: Size, margins: Insets, background: Frame? = nil) {
    self.size = size
    self.margins = margins
    self.background = background
  }

  /// The untouched body of a page.
  public var body: Region {
    Region(
      fresh: Size(
        width: size.width - margins.horizontal, height: size.height - margins.vertical))
  }

  /// A page with `body` inside the margins.
  func page(_ body: Frame) -> Frame {
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
