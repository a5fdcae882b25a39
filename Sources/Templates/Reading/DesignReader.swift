internal import Diagnostics
internal import Frames
internal import Markup
internal import Measures

/// Reads one design's file.
struct DesignReader {
  private let reader: TemplateReader
  private let scope: Scope
  private let root: MarkupElement
  /// Of the template.
  private let shared: PartTable
  private let lent: Loan

  /// - Parameter lent: by libraries of the template.
  init(reader: TemplateReader, root: MarkupElement, shared: PartTable, lent: Loan) {
    self.reader = reader
    self.root = root
    self.shared = shared
    self.lent = lent.under(Loan(reader.libraries(root), reader: reader))
    var scope = reader.scope
    scope.mentions = MentionLog(scope.mentions.paths)
    self.scope = scope
  }

  func design(named name: String) -> Design {
    let own = reader.context().read(root, as: DesignElement.form, scope)
    checkName(name)
    let parts = PartTable(root.named(PartElement.form.name), reader: reader, over: shared)
    let context = reader.context(lent.parts.under(parts))
    let styles = StyleReader(context: context, scope: scope)
    let names = lent.styles.reduce([]) { $0.union(styles.read($1, over: $0)) }
    styles.read(root.named(Style.form.name), over: names)
    for needed in [PageSetup.form.name, Section.form.name] where root.named(needed).isEmpty {
      findings.error(at: root.place, .templateLacks(needed, in: root.name))
    }
    let pages = pages(context)
    let sections = root.named(Section.form.name).map {
      context.read($0, as: Section.form, scope)
    }
    for section in sections { checkRoom(section, pages) }
    return Design(
      name: name, summary: own.summary, yielding: own.yielding, pages: pages, sections: sections,
      artwork: context.artwork, faces: context.used, mentions: Mentions(scope.mentions.paths))
  }

  private var findings: Findings { reader.findings }

  private func checkName(_ name: String) {
    guard let attribute = root["name"], attribute.value != name else { return }
    findings.error(
      at: attribute.place,
      .templateAttributeValue(
        attribute.value, wanted: Message.Wanted(id: "“\(name)”", en: "“\(name)”")))
  }
}

extension DesignReader {
  private func pages(_ context: FileContext) -> [PageSetup] {
    var pages: [PageSetup] = []
    for markup in root.named(PageSetup.form.name) {
      let page = context.read(markup, as: PageSetup.form, scope)
      guard page.isWhole else { continue }
      checkRoom(page, markup)
      if pages.contains(where: { $0.paper == page.paper && $0.orientation == page.orientation }) {
        findings.error(
          at: markup.place,
          .templateTwice(markup.name, "\(page.paper.rawValue) \(page.orientation.rawValue)"),
          hint: .dropOne())
      }
      pages.append(page)
    }
    return pages
  }

  /// Margins, grounds and borders must leave something of the paper.
  private func checkRoom(_ page: PageSetup, _ markup: MarkupElement) {
    let paper = page.size
    let isCovered =
      page.margins.horizontal >= paper.width || page.margins.vertical >= paper.height
    if isCovered, let attribute = markup["margins"] {
      findings.error(
        at: attribute.place, .templateNoRoom(attribute.name, on: page.paper.rawValue),
        hint: .templateNoRoomHint())
    }
    for backdrop in page.backdrops {
      let (wide, high) = (backdrop.own.insets.horizontal, backdrop.own.insets.vertical)
      guard wide.percent(page.scale) >= paper.width || high.percent(page.scale) >= paper.height
      else { continue }
      findings.error(
        at: backdrop.common.place, .templateNoRoom(backdrop.own.name, on: page.paper.rawValue),
        hint: .templateNoRoomHint())
    }
  }

  /// Header and footer must leave something of every page.
  private func checkRoom(_ section: Section, _ pages: [PageSetup]) {
    let furniture = [section.header, section.footer].compactMap(\.self)
    for page in pages {
      let left = page.size.height - page.margins.vertical
      let taken = furniture.reduce(Length.zero) { $0 + $1.own.height }
      guard let last = furniture.last, taken.percent(page.scale) >= left else { continue }
      findings.error(
        at: last.common.place, .templateNoRoom(last.own.edge.rawValue, on: page.paper.rawValue),
        hint: .templateNoRoomHint())
    }
  }
}
