public import Flow
public import Frames
internal import Measures
public import Templates

/// What a document is made from.
public struct Commission {
  public var template: Template
  public var design: Design
  public var page: PageSetup
  public var filling: Filling
  /// The design's artwork by file name.
  public var artwork: [String: Image]

  public init(
    template: Template, design: Design, page: PageSetup, filling: Filling,
    artwork: [String: Image]
  ) {
    self.template = template
    self.design = design
    self.page = page
    self.filling = filling
    self.artwork = artwork
  }
}

/// Why a record cannot be set in a design.
public enum CompositionFault: Error, Hashable, Sendable {
  /// A face cannot show a character, or is not there.
  case shaping(ShapingFault)
  /// It does not fit, even with the type at this percentage.
  case layout(LayoutFault, percent: Int)
  /// The condition of no sheet holds.
  case noPages
}

/// Fills the template with the record and lays out its pages.
public func compose(_ commission: Commission, shaper: any Shaper) throws(CompositionFault)
  -> Document
{
  let values = Evaluator(commission.filling.values)
    .binding("halaman", to: Binding.halaman(commission.page))
  let setter = SectionSetter(commission, values, shaper)
  var pages: [Frame] = []
  var register = Register()
  for section in commission.design.sections
  where section.condition.map(values.holds) ?? true {
    let set = try setter.set(section, after: register)
    pages += set.pages
    register = set.register
  }
  guard !pages.isEmpty else { throw .noPages }
  return Document(pages: pages, metadata: metadata(commission, values))
}

private func metadata(_ commission: Commission, _ values: Evaluator) -> Document.Metadata {
  Document.Metadata(
    title: plainText(commission.template.title, values),
    author: commission.filling.author,
    subject: plainText(commission.template.subject, values),
    keywords: plainText(commission.template.keywords, values),
    language: commission.template.language, date: commission.filling.date)
}

/// The pages of one section.
struct SetSection {
  var pages: [Frame]
  /// What was given out up to its end.
  var register: Register
}

/// Sets the pages of one section, in the largest type that fits.
private struct SectionSetter {
  let commission: Commission
  let values: Evaluator
  let shaper: any Shaper
  /// The same at every size of type.
  let master: PageMaster

  init(_ commission: Commission, _ values: Evaluator, _ shaper: any Shaper) {
    self.commission = commission
    self.values = values
    self.shaper = shaper
    let composer = Composer(commission, shrink: 100, register: Register(), shaper: shaper)
    let size = commission.page.paper.size(commission.page.orientation)
    master = PageMaster(
      size: size, margins: commission.page.margins, background: composer.background(size))
  }

  func set(_ section: Section, after register: Register) throws(CompositionFault) -> SetSection {
    let floor = commission.page.floor ?? commission.design.floor
    let attempt = { (percent: Int) throws(CompositionFault) -> Result<SetSection, LayoutFault> in
      try self.attempt(section, percent, after: register)
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
    case .failure(let fault): throw .layout(fault, percent: floor)
    }
  }

  private func attempt(_ section: Section, _ percent: Int, after register: Register)
    throws(CompositionFault) -> Result<SetSection, LayoutFault>
  {
    let composer = Composer(commission, shrink: percent, register: register, shaper: shaper)
    let blocks = try composer.blocks(section.elements, values)
    do throws(LayoutFault) {
      let pages = try pages(blocks, section.kind)
      return .success(SetSection(pages: pages, register: composer.register))
    } catch {
      return .failure(error)
    }
  }

  private func pages(_ blocks: [any Block], _ kind: Section.Kind)
    throws(LayoutFault) -> [Frame]
  {
    switch kind {
    case .page: [try layoutOnePage(Spread(blocks), on: master)]
    case .flow: try paginate(Stack(blocks), on: master)
    }
  }
}
