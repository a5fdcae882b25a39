internal import PDFObjects

/// The pages of a file in their order (ISO 32000-1, 7.7.3).
struct PageTree {
  private(set) var pages: [Page] = []
  private var met: Set<PDFReference> = []

  /// What a page says or inherits.
  struct Page {
    var reference: PDFReference?
    var contents: PDFValue?
    var annotations: PDFValue?
    var resources: PDFValue?
    var box: PDFValue?
  }

  init(_ objects: PageObjects) throws(PageDamage) {
    try add(objects.root?["Pages"], inheriting: Page(), nesting: 0, from: objects)
  }

  private mutating func add(
    _ kid: PDFValue?, inheriting outer: Page, nesting: Int, from objects: PageObjects
  ) throws(PageDamage) {
    if let reference = kid?.reference, !met.insert(reference).inserted { throw .loop }
    guard let node = try objects.dictionary(kid) else { throw .resource("Page") }
    guard nesting <= PageLimit.mostNesting else { throw .tooMuch }
    let page = Page(
      reference: kid?.reference, contents: node["Contents"], annotations: node["Annots"],
      resources: node["Resources"] ?? outer.resources, box: node["MediaBox"] ?? outer.box)
    guard let kids = try objects.value(node["Kids"])?.array else {
      guard pages.count < PageLimit.mostPages else { throw .tooMuch }
      return pages.append(page)
    }
    for kid in kids { try add(kid, inheriting: page, nesting: nesting + 1, from: objects) }
  }
}
