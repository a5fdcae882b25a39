internal import Flow
internal import Frames
internal import Measures
internal import Templates

/// Puts header and footer on the pages of a document once all of them are
/// known, so that each can say its number and how many there are.
struct FurnitureSetter {
  let commission: Commission
  let values: Evaluator
  let shaper: any Shaper

  func pages(_ sections: [SetSection]) throws(CompositionFault) -> [Frame] {
    let count = sections.reduce(0) { $0 + $1.pages.count }
    var pages: [Frame] = []
    for set in sections {
      for (index, page) in set.pages.enumerated() {
        let place = Place(number: pages.count + 1, of: count, isFirst: index == 0)
        pages.append(try furnished(page, set.section, place))
      }
    }
    return pages
  }

  private struct Place {
    var number: Int
    var of: Int
    var isFirst: Bool
  }
}

extension FurnitureSetter {
  private func furnished(_ page: Frame, _ section: Section, _ place: Place)
    throws(CompositionFault) -> Frame
  {
    var page = page
    for element in [section.header, section.footer].compactMap(\.self) {
      guard !place.isFirst || element.isOnFirstPage, values.prints(element) else { continue }
      let edge: Artifact.Edge = element.kind == .header ? .header : .footer
      page = page.adding(
        .artifact(.pagination(edge), try frame(element, place)), at: corner(of: element))
    }
    return page
  }

  private func corner(of element: Element) -> Point {
    let (page, size) = (commission.page, commission.page.paper.size(commission.page.orientation))
    let y =
      element.kind == .header
      ? page.margins.top : size.height - page.margins.bottom - element.furnitureHeight(on: page)
    return Point(x: page.margins.left, y: y)
  }

  /// The content, exactly as high as the element says.
  private func frame(_ element: Element, _ place: Place) throws(CompositionFault) -> Frame {
    let composer = Composer(commission, shrink: 100, register: Register(), shaper: shaper)
    let inner = values.binding(
      Vocabulary.pageName, to: Binding.halaman(commission.page, place.number, of: place.of))
    let content = Named(
      element.word("name") ?? element.kind.rawValue,
      Spread(try composer.blocks(element.children, inner)))
    let page = commission.page
    let size = Size(
      width: page.paper.size(page.orientation).width - page.margins.horizontal,
      height: element.furnitureHeight(on: page))
    let outcome = content.layout(in: Region(fresh: size), from: nil)
    switch outcome {
    case .complete(let frame), .partial(let frame, _): return frame.untagged
    case .refused(let reason):
      throw .layout(LayoutFault(reason: reason, page: place.number), percent: 100)
    }
  }
}

extension Section {
  /// The margins with the room that header and footer take.
  func margins(on page: PageSetup, isFirst: Bool) -> Insets {
    var margins = page.margins
    for element in [header, footer].compactMap(\.self) where !isFirst || element.isOnFirstPage {
      let height = element.furnitureHeight(on: page)
      if element.kind == .header {
        margins.top = margins.top + height
      } else {
        margins.bottom = margins.bottom + height
      }
    }
    return margins
  }
}

extension Element {
  fileprivate var isOnFirstPage: Bool { word("first") != "no" }

  fileprivate func furnitureHeight(on page: PageSetup) -> Length {
    (length("height") ?? .zero).percent(page.scale)
  }
}
