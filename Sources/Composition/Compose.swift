internal import Bahasa
public import Flow
public import Frames
internal import Measures
public import Records
public import Templates

/// What a document is made from.
public struct Commission {
  public var template: Template
  public var design: Design
  public var page: PageSetup
  public var declaration: Declaration
  /// The design's artwork by file name.
  public var artwork: [String: Image]

  public init(
    template: Template, design: Design, page: PageSetup, declaration: Declaration,
    artwork: [String: Image]
  ) {
    self.template = template
    self.design = design
    self.page = page
    self.declaration = declaration
    self.artwork = artwork
  }
}

/// Why a record cannot be set in a design.
public enum CompositionFault: Error, Hashable, Sendable {
  /// A face cannot show a character, or is not there.
  case shaping(ShapingFault)
  /// It does not fit, even with the type at this percentage.
  case layout(LayoutFault, percent: Int)
}

/// Fills the template with the record and lays out its pages.
public func compose(_ commission: Commission, shaper: any Shaper) throws(CompositionFault)
  -> Document
{
  let values = Evaluator(Binding.record(commission.declaration, commission.page))
  var setter = SectionSetter(commission: commission, values: values, shaper: shaper)
  var pages: [Frame] = []
  for section in commission.design.sections
  where section.condition.map(values.holds) ?? true {
    let set = try setter.set(section)
    pages += set.pages
    setter.elementCount = set.elementCount
  }
  return Document(pages: pages, metadata: metadata(commission, values))
}

private func metadata(_ commission: Commission, _ values: Evaluator) -> Document.Metadata {
  Document.Metadata(
    title: plainText(commission.template.title, values),
    author: commission.declaration.satker.nama,
    subject: plainText(commission.template.subject, values),
    keywords: plainText(commission.template.keywords, values),
    language: commission.template.language, date: commission.declaration.tanggal.iso)
}

/// Sets the pages of one section, in the largest type that fits.
private struct SectionSetter {
  let commission: Commission
  let values: Evaluator
  let shaper: any Shaper
  /// Elements of the document's structure before the section.
  var elementCount = 0

  struct Pages {
    var pages: [Frame]
    var elementCount: Int
  }

  func set(_ section: Section) throws(CompositionFault) -> Pages {
    let floor = commission.page.floor ?? commission.design.floor
    if case .success(let pages) = try attempt(section, 100) { return pages }
    switch try attempt(section, floor) {
    case .failure(let fault): throw .layout(fault, percent: floor)
    case .success(let pages): return try largest(section, fitting: pages, floor..<100)
    }
  }

  /// Halves the range between a percentage that fits and one that does not.
  private func largest(_ section: Section, fitting pages: Pages, _ range: Range<Int>)
    throws(CompositionFault) -> Pages
  {
    guard range.count > 1 else { return pages }
    let middle = (range.lowerBound + range.upperBound) / 2
    if case .success(let larger) = try attempt(section, middle) {
      return try largest(section, fitting: larger, middle..<range.upperBound)
    }
    return try largest(section, fitting: pages, range.lowerBound..<middle)
  }

  private func attempt(_ section: Section, _ percent: Int) throws(CompositionFault)
    -> Result<Pages, LayoutFault>
  {
    let composer = Composer(
      commission, shrink: percent, shaper: shaper, elementsBefore: elementCount)
    let blocks = try composer.blocks(section.elements, values)
    do throws(LayoutFault) {
      let pages = try layOut(blocks, section.kind, on: master(composer))
      return .success(Pages(pages: pages, elementCount: composer.elementCount))
    } catch {
      return .failure(error)
    }
  }

  private func layOut(_ blocks: [any Block], _ kind: Section.Kind, on master: PageMaster)
    throws(LayoutFault) -> [Frame]
  {
    switch kind {
    case .page: [try layoutOnePage(Spread(blocks), on: master)]
    case .flow: try paginate(Stack(blocks), on: master)
    }
  }

  private func master(_ composer: Composer) -> PageMaster {
    let size = commission.page.paper.size(commission.page.orientation)
    return PageMaster(
      size: size, margins: commission.page.margins, background: composer.background(size))
  }
}
