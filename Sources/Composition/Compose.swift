internal import Bahasa
public import Charts
public import Diagnostics
internal import Fields
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
  /// Faces lack characters: all of the document, each once for what it was printed of.
  case missing([MissingGlyph])
  /// A face is not there.
  case shaping(ShapingFault)
  /// It does not fit, even when this has given way.
  case layout(LayoutFault, GivenWay, Origin?)
  /// A chart cannot be drawn of these figures, or not in its size.
  case chart(ChartFault, name: String, Origin?)
  /// A row of this table, which stands there, fills so many columns of so many.
  case tableRow(table: String, Int, Int, at: Place?)
  /// There is nothing to read in the text that this attribute of a block, which stands
  /// there, asks for.
  case blank(element: String, attribute: String, at: Place? = nil)
  /// It would hold more than so many elements and pieces of text.
  case tooMuch(Int, at: Place?)
  /// A text of it would hold more than so many pieces.
  case longText(Int, at: Place?)
  /// An element, which stands there, leads to a bookmark that there is none of.
  case noBookmark(String, at: Place)
  /// The condition of no sheet holds.
  case noPages
}

/// Fills the template with the record and lays out its pages.
public func compose(_ commission: Commission, shaper: any Shaper) throws(CompositionFault)
  -> Document
{
  let shaper = KeptShaper(shaper)
  let (pages, values) = try composePages(commission, shaper)
  let metadata = metadata(commission, values)
  if let fault = values.budget.fault { throw fault }
  guard NonBlank(metadata.title) != nil else {
    throw .blank(
      element: commission.template.name, attribute: "title", at: commission.template.titlePlace)
  }
  guard shaper.missing.isEmpty else { throw .missing(shaper.missing) }
  return Document(pages: pages, metadata: metadata)
}

/// The pages in the first arrangement that fits, and the values in it.
private func composePages(_ commission: Commission, _ shaper: KeptShaper)
  throws(CompositionFault) -> ([Frame], Evaluator)
{
  var commission = commission
  while true {
    let values = Evaluator(commission.filling.values)
      .binding(PageSetup.field.name, to: PageSetup.fields.value(of: commission.page))
    do throws(CompositionFault) {
      return (try composePages(commission, values, shaper), values)
    } catch {
      // Without some of its characters, or of its elements, it takes other room.
      if let fault = values.budget.fault { throw fault }
      guard shaper.missing.isEmpty else { throw .missing(shaper.missing) }
      guard case .layout = error, !commission.isLast else { throw error }
      commission.page.overflow += 1
    }
  }
}

private func composePages(
  _ commission: Commission, _ values: Evaluator, _ shaper: KeptShaper
) throws(CompositionFault) -> [Frame] {
  var sections: [SetSection] = []
  for section in commission.design.sections
  where section.condition.map(values.holds) ?? true {
    sections += try SectionSetter(commission, section, values, by: shaper).all(after: sections.last)
  }
  guard !sections.isEmpty else { throw .noPages }
  let pages = try FurnitureSetter(commission: commission, values: values, shaper: shaper)
    .pages(sections)
  try check(sections.last?.ledger.links ?? [], on: pages)
  return pages
}

/// What is to lead to a place of the document has to find it.
private func check(_ links: [Ledger.Link], on pages: [Frame]) throws(CompositionFault) {
  guard !links.isEmpty else { return }
  let titles = Set(Outline(pages).entries.map(\.bookmark.title))
  for link in links {
    if case .bookmark(let title) = link.target, !titles.contains(title.text) {
      throw .noBookmark(title.text, at: link.place)
    }
  }
}

private func metadata(_ commission: Commission, _ values: Evaluator) -> Document.Metadata {
  Document.Metadata(
    title: plainText(commission.template.title, values),
    author: commission.filling.author,
    subject: plainText(commission.template.subject, values),
    keywords: plainText(commission.template.keywords, values),
    language: commission.template.language.rawValue, date: commission.filling.date.iso)
}
