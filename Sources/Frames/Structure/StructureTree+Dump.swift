extension StructureTree {
  /// The tree as indented text, an element or a content a line, for tests and
  /// for whoever looks for a fault:
  ///
  ///     table name="nilai"
  ///       table row
  ///         header cell scope=column
  ///           p1 "Satker"
  public func dump() -> String { elements.map { dump($0, indent: "") }.joined() }

  private func dump(_ element: Element, indent: String) -> String {
    "\(indent)\(element.tag.words)\n"
      + element.children.map { dump($0, indent: indent + "  ") }.joined()
  }

  private func dump(_ child: Child, indent: String) -> String {
    switch child {
    case .element(let element): dump(element, indent: indent)
    case .content(let page, let index):
      "\(indent)p\(page + 1) \(pages[page][index].items.map(\.item.words).joined(separator: " "))\n"
    }
  }
}

extension Item {
  fileprivate var words: String {
    switch self {
    case .glyphs(let run): run.shown.text.quoted
    case .path: "path"
    case .picture(let picture): picture.image.name
    case .frame, .tagged, .artifact, .bookmark, .slot: ""
    }
  }
}
