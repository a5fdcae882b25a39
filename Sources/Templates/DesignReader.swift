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
    reader.checkChildren(root)
    var attributes = AttributeReader(
      faults: faults, hasFile: { reader.folder.read($0) != nil })
    let values = attributes.read(root, Vocabulary.rule("design").attributes, reader.scope)
    checkName(name)
    let styles = StyleReader(faults: faults, faces: reader.context.faces)
      .read(elements("style"), reader.scope)
    let parts = PartTable(elements("part"), faults, over: shared)
    attributes.styles = styles.keys.sorted()
    attributes.parts = parts.elements.keys.sorted()
    let blocks = ElementReader(faults: faults, attributes: attributes, parts: parts.elements)
    for needed in ["page", "sheet"] where elements(needed).isEmpty {
      faults.report(.templateLacks(needed, in: root.name), at: root.place)
    }
    let pages = elements("page").compactMap { page($0, blocks) }
    let sections = elements("sheet").map { sheet($0, blocks) }
    return Design(
      name: name, summary: reader.plain(values["summary"]), floor: number(values["floor"]) ?? 100,
      pages: pages, styles: styles, sections: sections,
      artwork: DesignReader.artwork(pages.flatMap(\.background) + sections.flatMap(\.elements)))
  }

  private var faults: FaultCollector { reader.faults }

  private func elements(_ name: String) -> [MarkupElement] {
    root.elements.filter { $0.name == name }
  }

  private func checkName(_ name: String) {
    guard let attribute = root["name"], attribute.value != name else { return }
    faults.report(
      .templateAttributeValue(
        attribute.value, wanted: Message.Wanted(id: "“\(name)”", en: "“\(name)”")),
      at: attribute.place)
  }
}

extension DesignReader {
  private func page(_ markup: MarkupElement, _ blocks: ElementReader) -> PageSetup? {
    let values = blocks.attributes.read(
      markup, Vocabulary.rule("page").attributes, reader.scope)
    let background = blocks.blocks(in: markup, reader.scope, only: ["border"])
    guard let paper = Paper(rawValue: reader.word(values["paper"])),
      let orientation = Orientation(rawValue: reader.word(values["orientation"])),
      case .insets(let margins)? = values["margins"]
    else { return nil }
    return PageSetup(
      paper: paper, orientation: orientation, margins: margins,
      scale: number(values["scale"]) ?? 100, floor: number(values["floor"]),
      background: background)
  }

  private func sheet(_ markup: MarkupElement, _ blocks: ElementReader) -> Section {
    let values = blocks.attributes.read(
      markup, Vocabulary.rule("sheet").attributes, reader.scope)
    var condition: Condition?
    if case .condition(let value)? = values["if"] { condition = value }
    return Section(
      kind: reader.word(values["pages"]) == "many" ? .flow : .page, condition: condition,
      elements: blocks.blocks(in: markup, reader.scope.knowing(condition)))
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
