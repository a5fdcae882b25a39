internal import Bahasa
public import Diagnostics
internal import Flow
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

/// Fills the template with the record and lays out its pages.
///
/// - Throws: `Faults(.font)` for a character that a face cannot show,
///   `Faults(.overflow)` when the content does not fit even at the design's
///   floor, naming the block and the millimetres.
public func compose(_ commission: Commission, shaper: any Shaper) throws(Faults) -> Document {
  let values = Evaluator(Binding.record(commission.declaration, commission.page))
  var pages: [Frame] = []
  for section in commission.design.sections
  where section.condition.map(values.holds) ?? true {
    pages += try SectionSetter(commission: commission, values: values, shaper: shaper)
      .pages(section)
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

  func pages(_ section: Section) throws(Faults) -> [Frame] {
    var shrink = 100
    while true {
      switch try attempt(section, shrink) {
      case .success(let pages): return pages
      case .failure(let fault) where shrink <= commission.design.floor:
        throw Faults(.overflow, overflow(fault, shrink))
      case .failure: shrink -= 1
      }
    }
  }

  private func attempt(_ section: Section, _ shrink: Int) throws(Faults)
    -> Result<[Frame], LayoutFault>
  {
    let composer = Composer(
      commission.design, commission.page, shrink: shrink, shaper: shaper,
      artwork: commission.artwork)
    let size = commission.page.paper.size(commission.page.orientation)
    let master = PageMaster(
      size: size, margins: commission.page.margins, background: composer.background(size))
    let blocks = try composer.blocks(section.elements, values)
    do throws(LayoutFault) {
      switch section.kind {
      case .page: return .success([try layoutOnePage(Spread(blocks), on: master)])
      case .flow: return .success(try paginate(Stack(blocks), on: master))
      }
    } catch {
      return .failure(error)
    }
  }

  private func overflow(_ fault: LayoutFault, _ shrink: Int) -> [Diagnostic] {
    let block = fault.reason.block ?? commission.design.name
    let hint = Message.compositionMakeRoom()
    switch fault.reason.kind {
    case .height(let needed, let left):
      return [
        Diagnostic(
          .error,
          .compositionHeight(
            block, needed: needed.millimetres, left: left.millimetres, percent: shrink),
          hint: hint)
      ]
    case .width(let text, let needed, let measure):
      return [
        Diagnostic(
          .error,
          .compositionWidth(
            text, block, needed: needed.millimetres, measure: measure.millimetres,
            percent: shrink),
          hint: hint)
      ]
    }
  }
}
