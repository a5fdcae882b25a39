internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

/// Puts header and footer on the pages of a document once all of them are
/// known, so that each can say its number and how many there are.
struct FurnitureSetter {
  let commission: Commission
  let values: Evaluator
  let shaper: KeptShaper

  func pages(_ sections: [SetSection]) throws(CompositionFault) -> [Frame] {
    let count = sections.reduce(0) { $0 + $1.pages.count }
    var pages: [Frame] = []
    for set in sections {
      for (index, page) in set.pages.enumerated() {
        let next = set.pages.dropFirst(index + 1).first
        let place = Place(
          number: pages.count + 1, of: count, isFirst: index == 0, catchword: next?.catchword)
        pages.append(try furnished(page, set.section, place))
      }
    }
    return pages
  }

  private struct Place {
    var number: Int
    var of: Int
    var isFirst: Bool
    /// Of the sheet's next page.
    var catchword: String?
  }
}

extension FurnitureSetter {
  private func furnished(_ page: Frame, _ section: Section, _ place: Place)
    throws(CompositionFault) -> Frame
  {
    var page = page
    for node in [section.header, section.footer].compactMap(\.self) {
      guard !place.isFirst || node.own.isOnFirstPage, values.prints(node.common) else { continue }
      page = page.adding(
        .artifact(.pagination(node.own.edge), try frame(node, place)), at: corner(of: node.own))
    }
    return page
  }

  private func corner(of element: FurnitureElement) -> Point {
    let page = commission.page
    let y =
      switch element.edge {
      case .header: page.margins.top
      case .footer: page.size.height - page.margins.bottom - element.height(on: page)
      }
    return Point(x: page.margins.left, y: y)
  }

  /// The content, exactly as high as the element says.
  private func frame(_ node: Node<FurnitureElement>, _ place: Place) throws(CompositionFault)
    -> Frame
  {
    let page = commission.page
    let size = Size(
      width: page.size.width - page.margins.horizontal, height: node.own.height(on: page))
    let content = try content(node, place)
    guard shaper.missing.isEmpty else { return Frame(size: size) }
    switch content.layout(in: Region(fresh: size), from: nil) {
    case .complete(let frame), .partial(let frame, _): return frame.untagged
    case .refused(let reason):
      let trace = Trace()
      _ = try self.content(node, place, trace)
      throw .layout(
        LayoutFault(reason: reason, page: place.number), .natural, trace.origin(of: reason))
    }
  }

  private func content(_ node: Node<FurnitureElement>, _ place: Place, _ trace: Trace? = nil)
    throws(CompositionFault) -> any Block
  {
    let composer = Composer(commission, ledger: Ledger(), shaper: shaper)
    composer.trace = trace
    let page = NumberedPage(
      commission.page, place.number, of: place.of, catchword: place.catchword)
    let values = values.binding(PageSetup.field.name, to: NumberedPage.fields.value(of: page))
    return Named(
      node.common.name ?? node.own.edge.rawValue,
      Spread(try composer.blocks(node.own.content, values)))
  }
}

extension Section {
  /// The margins with the room that header and footer take.
  func margins(on page: PageSetup, isFirst: Bool) -> Insets {
    var margins = page.margins
    for element in [header, footer].compactMap({ $0?.own }) where !isFirst || element.isOnFirstPage
    {
      switch element.edge {
      case .header: margins.top = margins.top + element.height(on: page)
      case .footer: margins.bottom = margins.bottom + element.height(on: page)
      }
    }
    return margins
  }
}

extension FurnitureElement {
  fileprivate func height(on page: PageSetup) -> Length { height.percent(page.scale) }
}
