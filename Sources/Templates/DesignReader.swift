internal import Diagnostics
internal import Frames
internal import Markup
internal import Measures

/// Reads one design's file.
struct DesignReader {
  let reader: TemplateReader
  let root: MarkupElement
  let shared: PartTable

  func design(named name: String) -> Design {
    let values = reader.read(root, as: Vocabulary.design)
    checkName(name)
    let styles = StyleReader(reader: reader).read(root.named("style"))
    let parts = PartTable(root.named("part"), reader: reader, over: shared)
    let attributes = reader.attributeReader(styles: styles.keys.sorted(), parts: parts)
    let blocks = ElementReader(faults: faults, attributes: attributes, parts: parts.elements)
    for needed in ["page", "sheet"] where root.named(needed).isEmpty {
      faults.report(.templateLacks(needed, in: root.name), at: root.place)
    }
    let pages = pages(blocks)
    let sections = root.named("sheet").map { sheet($0, blocks) }
    for section in sections { checkRoom(section, pages) }
    let elements = sections.flatMap { $0.elements + [$0.header, $0.footer].compactMap(\.self) }
    CutCheck(reader: reader, styles: styles).check(elements)
    return Design(
      name: name, summary: reader.word(values["summary"]), floor: number(values["floor"]) ?? 100,
      pages: pages, styles: styles, sections: sections,
      artwork: DesignReader.artwork(pages.flatMap(\.background) + elements))
  }

  private var faults: FaultCollector { reader.faults }

  private func checkName(_ name: String) {
    guard let attribute = root["name"], attribute.value != name else { return }
    faults.report(
      .templateAttributeValue(
        attribute.value, wanted: Message.Wanted(id: "“\(name)”", en: "“\(name)”")),
      at: attribute.place)
  }
}

extension DesignReader {
  private func pages(_ blocks: ElementReader) -> [PageSetup] {
    var pages: [PageSetup] = []
    for markup in root.named("page") {
      guard let page = page(markup, blocks) else { continue }
      if pages.contains(where: { $0.paper == page.paper && $0.orientation == page.orientation }) {
        faults.report(
          .templateTwice("page", "\(page.paper.rawValue) \(page.orientation.rawValue)"),
          at: markup.place)
      }
      pages.append(page)
    }
    return pages
  }

  private func page(_ markup: MarkupElement, _ blocks: ElementReader) -> PageSetup? {
    let values = blocks.attributes.read(markup, Vocabulary.page.attributes, reader.scope)
    let background = blocks.blocks(in: markup, reader.scope, .only(["border"]))
    guard let paper = Paper(rawValue: reader.word(values["paper"])),
      let orientation = Orientation(rawValue: reader.word(values["orientation"])),
      case .insets(let margins)? = values["margins"]
    else { return nil }
    let page = PageSetup(
      paper: paper, orientation: orientation, margins: margins,
      scale: number(values["scale"]) ?? 100, floor: number(values["floor"]),
      background: background)
    checkRoom(page, markup)
    return page
  }

  /// Margins and borders must leave something of the paper.
  private func checkRoom(_ page: PageSetup, _ markup: MarkupElement) {
    let paper = page.paper.size(page.orientation)
    let isCovered =
      page.margins.horizontal >= paper.width || page.margins.vertical >= paper.height
    if isCovered, let attribute = markup["margins"] {
      faults.report(.templateNoRoom(attribute.name, on: page.paper.rawValue), at: attribute.place)
    }
    for border in page.background {
      let side = (border.length("inset") ?? .zero) + (border.length("size") ?? .zero)
      guard side.percent(page.scale) * 2 >= min(paper.width, paper.height) else { continue }
      faults.report(.templateNoRoom("border", on: page.paper.rawValue), at: border.place)
    }
  }

  private func sheet(_ markup: MarkupElement, _ blocks: ElementReader) -> Section {
    let values = blocks.attributes.read(markup, Vocabulary.sheet.attributes, reader.scope)
    var condition: Condition?
    if case .condition(let value)? = values["if"] { condition = value }
    let elements = blocks.blocks(
      in: markup, reader.scope.knowing(condition), .blocks(and: ["header", "footer"]))
    return Section(
      kind: reader.word(values["pages"]) == "many" ? .flow : .page, condition: condition,
      elements: elements.filter { $0.kind != .header && $0.kind != .footer },
      header: single(.header, elements), footer: single(.footer, elements))
  }

  private func single(_ kind: Element.Kind, _ elements: [Element]) -> Element? {
    let found = elements.filter { $0.kind == kind }
    for another in found.dropFirst() {
      faults.report(.templateOnlyOnce(kind.rawValue, in: "sheet"), at: another.place)
    }
    return found.first
  }

  /// Header and footer must leave something of every page.
  private func checkRoom(_ section: Section, _ pages: [PageSetup]) {
    let furniture = [section.header, section.footer].compactMap(\.self)
    for page in pages {
      let left = page.paper.size(page.orientation).height - page.margins.vertical
      let taken = furniture.reduce(Length.zero) { $0 + ($1.length("height") ?? .zero) }
      guard let last = furniture.last, taken.percent(page.scale) >= left else { continue }
      faults.report(.templateNoRoom(last.kind.rawValue, on: page.paper.rawValue), at: last.place)
    }
  }

  private func number(_ attribute: Element.Attribute?) -> Int? {
    if case .number(let number)? = attribute { number } else { nil }
  }

  /// The files that elements name, with the place of each one's first use.
  private static func artwork(_ elements: [Element]) -> [String: Place] {
    elements.reduce(into: [:]) { files, element in
      for attribute in ["file", "corner", "edge"] {
        if let file = element.word(attribute) { files[file] = files[file] ?? element.place }
      }
      files.merge(artwork(element.children)) { first, _ in first }
    }
  }
}
