internal import Diagnostics
internal import Fields
public import Frames
internal import Markup
public import Measures

/// A run of pages.
public struct Section: Declared {
  static let form = Form(
    "sheet", "one or more pages; each sheet begins a new one", Self.init)

  public let pages: Pages
  public let condition: Condition?
  /// The list of the record that is divided among as few such sheets as hold it.
  public let divided: Expression?
  public let content: [OrEach<Element>]
  /// On every page, at the top and at the foot of what the margins leave.
  public let header: Node<FurnitureElement>?
  public let footer: Node<FurnitureElement>?

  public enum Pages: String, CaseIterable, Hashable, Sendable {
    /// Exactly one page; springs share out what is free.
    case one
    /// As many pages as it takes.
    case many
  }

  init(_ read: inout ElementReader) {
    pages = read.optional("pages", .choice, "exactly one page, or what it takes", or: .one)
    condition = read.optional("if", .condition, "print only where this holds")
    read.scope = read.scope.knowing(condition)
    divided = read.optional(
      "divide", .value(.list),
      "a list of the record: as few such sheets as hold it, each with an even part under its name",
      without: "one sheet")
    if let divided { read.checkIsName(divided) }
    let furniture: [Node<FurnitureElement>]
    (content, furniture) = read.blocks(and: FurnitureElement.self)
    header = read.single(.header, furniture)
    footer = read.single(.footer, furniture)
  }
}

/// What stands on every page.
public struct FurnitureElement: Standing {
  static let forms = [
    Form("header", "stands above the text of every page; in `sheet` only") {
      FurnitureElement(.header, &$0)
    },
    Form("footer", "stands below the text of every page; in `sheet` only") {
      FurnitureElement(.footer, &$0)
    },
  ]

  /// By the element's name.
  public let edge: Artifact.Edge
  public let height: Length
  public let isOnFirstPage: Bool
  public let content: [OrEach<Element>]

  private init(_ edge: Artifact.Edge, _ read: inout ElementReader) {
    self.edge = edge
    height = read.required("height", .size, "taken from the text's; what does not fit is refused")
    isOnFirstPage = read.optional(
      "first", .flag, "whether the sheet's first page has it too", or: true)
    read.scope = read.scope.countingPages
    read.isAtEdge = true
    content = read.blocks()
  }
}

extension ElementReader {
  /// What is divided keeps its name.
  fileprivate func checkIsName(_ list: Expression) {
    guard list.path.count > 1 || !list.formatters.isEmpty, let attribute = markup?["divide"]
    else { return }
    report(
      .templateAttributeValue(
        attribute.value, wanted: .init(id: "nama satu daftar saja", en: "the name of one list")),
      at: attribute.place)
  }

  fileprivate func single(
    _ edge: Artifact.Edge, _ furniture: [Node<FurnitureElement>]
  ) -> Node<FurnitureElement>? {
    let found = furniture.filter { $0.own.edge == edge }
    for another in found.dropFirst() {
      report(
        .templateOnlyOnce(edge.rawValue, in: Section.form.name), at: another.common.place,
        hint: .dropOne())
    }
    return found.first
  }
}
