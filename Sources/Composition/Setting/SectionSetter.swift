internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

/// The pages of one section.
struct SetSection {
  var section: Section
  var pages: [Frame]
  /// The size of its type, in percent.
  var size: Int
  /// What was given out up to its end.
  var ledger: Ledger
}

/// Sets the pages of one section, giving no more way than it must.
struct SectionSetter {
  let commission: Commission
  let section: Section
  private(set) var values: Evaluator
  let shaper: KeptShaper
  let master: PageMaster

  init(
    _ commission: Commission, _ section: Section, _ values: Evaluator, by shaper: KeptShaper
  ) {
    self.commission = commission
    self.section = section
    self.values = values
    self.shaper = shaper
    let composer = Composer(commission, ledger: Ledger(), shaper: shaper)
    let size = commission.page.size
    master = PageMaster(
      size: size, margins: section.margins(on: commission.page, isFirst: false),
      firstMargins: section.margins(on: commission.page, isFirst: true),
      background: composer.background(size))
  }

  /// Its sheets: where it divides a list, as few as hold it.
  func all(after last: SetSection?) throws(CompositionFault) -> [SetSection] {
    guard let list = section.divided else { return [try set(after: last)] }
    let members = values.list(list)
    var count = 1
    while true {
      do throws(CompositionFault) {
        return try sheets(evened(members.count, in: count), of: list, after: last)
      } catch {
        guard case .layout = error, count < members.count else { throw error }
        count += 1
      }
    }
  }

  private func sheets(_ counts: [Int], of list: Expression, after last: SetSection?)
    throws(CompositionFault) -> [SetSection]
  {
    var sheets: [SetSection] = []
    var start = 0
    for count in counts {
      var setter = self
      setter.values = values.binding(
        list.path[0], to: .list(Array(values.list(list)[start..<start + count])),
        from: .init(expression: list, skipped: start))
      sheets.append(try setter.set(after: sheets.last ?? last))
      start += count
    }
    return sheets
  }

  /// One run of pages, in type no larger than on the sheet before.
  private func set(after last: SetSection?) throws(CompositionFault) -> SetSection {
    let ledger = last?.ledger ?? Ledger()
    let fits = commission.fits(upTo: last?.size ?? 100)
    let content = try content(after: ledger, leavesSlots: true)
    let result = try fits.loosest { (fit) throws(CompositionFault) in
      try attempt(content, fit, after: ledger)
    }
    switch result {
    case .success(let set): return set
    case .failure(let fault):
      let way = GivenWay(fits[fits.count - 1], overflow: commission.page.overflow)
      let located = fault.located(in: content.root, on: master.fitted(to: way.fit))
      throw .layout(located, way, cause(of: fault, after: ledger))
    }
  }

  /// What is set, composed once however far it has to give way.
  private struct Content {
    var composer: Composer
    var root: any Block
  }

  private func content(after ledger: Ledger, leavesSlots: Bool) throws(CompositionFault) -> Content
  {
    let composer = Composer(commission, ledger: ledger, shaper: shaper, leavesSlots: leavesSlots)
    let blocks = try composer.blocks(section.content, values)
    let root: any Block =
      switch section.pages {
      case .one: Spread(blocks)
      case .many: Stack(blocks)
      }
    return Content(composer: composer, root: root)
  }

  /// Composes once more, to see what the elements that did not fit were made of.
  private func cause(of fault: LayoutFault, after ledger: Ledger) -> Origin? {
    guard commission.isLast else { return nil }
    let composer = Composer(commission, ledger: ledger, shaper: shaper, leavesSlots: true)
    let trace = Trace()
    composer.trace = trace
    _ = try? composer.blocks(section.content, values)
    return trace.origin(of: fault.reason)
  }

  private func attempt(_ content: Content, _ fit: Fit, after ledger: Ledger)
    throws(CompositionFault) -> Result<SetSection, LayoutFault>
  {
    var content = content
    var result = pages(content, fit)
    if case .success(let pages) = result {
      if let filled = try content.composer.filled(pages, fit) {
        result = .success(filled)
      } else {
        // Lines of several heights cannot be made after the pages.
        content = try self.content(after: ledger, leavesSlots: false)
        result = self.pages(content, fit)
      }
    }
    return result.map {
      SetSection(section: section, pages: $0, size: fit.size, ledger: content.composer.ledger)
    }
  }

  /// Where there will be no document: pages for header and footer, of which those of the
  /// first page may differ.
  private var blank: [Frame] { Array(repeating: Frame(size: master.size), count: 2) }

  private func pages(_ content: Content, _ fit: Fit) -> Result<[Frame], LayoutFault> {
    guard shaper.missing.isEmpty else { return .success(blank) }
    let master = master.fitted(to: fit)
    return Result { () throws(LayoutFault) in
      switch section.pages {
      case .one: [try layoutOnePage(content.root, on: master)]
      case .many: try paginate(content.root, on: master)
      }
    }
  }
}

/// So many in so many parts, the larger ones first: 7 in 3 are 3, 2 and 2.
func evened(_ count: Int, in parts: Int) -> [Int] {
  (0..<parts).map { (count + parts - 1 - $0) / parts }
}

extension PageMaster {
  fileprivate func fitted(to fit: Fit) -> PageMaster {
    var master = self
    master.fit = fit
    return master
  }
}
