internal import Flow
internal import Frames
internal import Measures
internal import Templates

/// The pages of one section.
struct SetSection {
  var section: Section
  var pages: [Frame]
  /// What was given out up to its end.
  var ledger: Ledger
}

/// Sets the pages of one section, in the largest type that fits.
struct SectionSetter {
  let commission: Commission
  let section: Section
  let values: Evaluator
  let shaper: KeptShaper
  /// The same at every size of type.
  let master: PageMaster

  init(
    _ commission: Commission, _ section: Section, _ values: Evaluator, by shaper: KeptShaper
  ) {
    self.commission = commission
    self.section = section
    self.values = values
    self.shaper = shaper
    let composer = Composer(commission, shrink: 100, ledger: Ledger(), shaper: shaper)
    let size = commission.page.size
    master = PageMaster(
      size: size, margins: section.margins(on: commission.page, isFirst: false),
      firstMargins: section.margins(on: commission.page, isFirst: true),
      background: composer.background(size))
  }

  func set(after ledger: Ledger) throws(CompositionFault) -> SetSection {
    let floor = commission.page.floor ?? commission.design.floor
    let attempt = { (percent: Int) throws(CompositionFault) -> Result<SetSection, LayoutFault> in
      try self.attempt(percent, after: ledger)
    }
    let first: LayoutFault
    switch try attempt(100) {
    case .success(let set): return set
    case .failure(let fault): first = fault
    }
    var search = SizeSearch(floor: floor, failed: first)
    while let percent = search.next {
      search.learn(percent, try attempt(percent))
    }
    if let found = search.found { return found }
    switch try attempt(floor) {
    case .success(let set): return set
    case .failure(let fault):
      throw .layout(fault, percent: floor, cause(of: fault, floor, after: ledger))
    }
  }

  /// Composes once more, to see what the elements that did not fit were made of.
  private func cause(
    of fault: LayoutFault, _ percent: Int, after ledger: Ledger
  ) -> Origin? {
    let composer = Composer(
      commission, shrink: percent, ledger: ledger, shaper: shaper, leavesSlots: true)
    let trace = Trace()
    composer.trace = trace
    _ = try? composer.blocks(section.content, values)
    return trace.origin(of: fault.reason)
  }

  private func attempt(_ percent: Int, after ledger: Ledger)
    throws(CompositionFault) -> Result<SetSection, LayoutFault>
  {
    var composer = Composer(
      commission, shrink: percent, ledger: ledger, shaper: shaper, leavesSlots: true)
    var result = try pages(composer)
    if case .success(let pages) = result {
      if let filled = try composer.filled(pages) {
        result = .success(filled)
      } else {
        // Lines of several heights cannot be made after the pages.
        composer = Composer(commission, shrink: percent, ledger: ledger, shaper: shaper)
        result = try self.pages(composer)
      }
    }
    return result.map { SetSection(section: section, pages: $0, ledger: composer.ledger) }
  }

  /// Where there will be no document: pages for header and footer, of which those of the
  /// first page may differ.
  private var blank: [Frame] { Array(repeating: Frame(size: master.size), count: 2) }

  private func pages(_ composer: Composer) throws(CompositionFault) -> Result<[Frame], LayoutFault>
  {
    let blocks = try composer.blocks(section.content, values)
    guard shaper.missing.isEmpty else { return .success(blank) }
    return Result { () throws(LayoutFault) in
      switch section.pages {
      case .one: [try layoutOnePage(Spread(blocks), on: master)]
      case .many: try paginate(Stack(blocks), on: master)
      }
    }
  }
}
