public import Measures

/// What stands in sheets, parts and other blocks, and becomes a block of
/// the page.
public indirect enum Element: Standing {
  case paragraph(TextElement)
  case title(TextElement)
  case heading(HeadingElement)
  case list(ListElement)
  case items(ItemsElement)
  case stack(StackElement)
  case keep([OrEach<Element>], follows: Bool)
  case columns(ColumnsElement)
  case spacer(height: Length)
  case spring(minimum: Length, weight: Int)
  case rule(RuleElement)
  case picture(PictureElement)
  case box(BoxElement)
  case signatures(SignaturesElement)
  case chart(ChartElement)
  case table(TableElement)
  case dot(DotElement)

  static let forms: [Form<Element>] = [
    TextElement.paragraph.map(paragraph), TextElement.title.map(title),
    HeadingElement.form.map(heading), ListElement.form.map(list), ItemsElement.form.map(items),
    StackElement.form.map(stack),
    Form("keep", "blocks that stay on one page") { read in
      let follows = read.optional(
        "follows", .flag, "never without the end of what stands above it", or: false)
      read.mayBeInOutline()
      return .keep(read.blocks(), follows: follows)
    },
    ColumnsElement.form.map(columns),
    Form("spacer", "free height") { read in
      .spacer(height: read.required("height", .length, "how much"))
    },
    Form("spring", "free height that takes its share of what a page has left") { read in
      .spring(
        minimum: read.optional("minimum", .length, "at least", or: .zero),
        weight: read.optional("weight", .number(1...100), "how many shares", or: 1))
    },
    RuleElement.form.map(rule), PictureElement.form.map(picture), BoxElement.form.map(box),
    SignaturesElement.form.map(signatures), ChartElement.form.map(chart),
    TableElement.form.map(table), DotElement.form.map(dot),
  ]

  /// Those of other places may be meant too.
  static var names: [String] { Vocabulary.blocks.map(\.name) }
}

/// What stands in a place, for each member of a list.
public struct EachElement<Kind: Hashable & Sendable>: Hashable, Sendable {
  public let members: Members
  public let content: [OrEach<Kind>]
}

extension EachElement where Kind: Standing {
  static var form: Form<EachElement<Kind>> {
    Form(Vocabulary.each, "what may stand here, for each member of a list", Self.init)
  }

  init(_ read: inout ElementReader) {
    members = read.members("in", "the list", as: "the name of a member inside")
    read.enter(members)
    content = read.same()
  }
}
