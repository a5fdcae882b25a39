internal import Fields
public import Measures

public struct SignaturesElement: Declared {
  static let form = Form(
    "signatures",
    "signature blocks on one grid of columns, their lines level; in one row where `across` allows",
    Self.init)

  public let across: Int?
  public let least: Int
  public let isBeside: Bool
  /// Where incomplete rows stand.
  public let align: HorizontalAlignment
  public let gutter, gap: Length
  public let signatures: [Node<SignatureElement>]

  init(_ read: inout ElementReader) {
    read.checkFields()
    across = read.optional(
      "across", .number(1...8), "at most so many in a row, rows evened out",
      without: "all of them")
    least = read.optional("least", .number(1...8), "at least so many columns", or: 1)
    isBeside = read.optional(
      "beside", .flag,
      "whether persons with a `side` share rows with the others, in a column of their own",
      or: false)
    align = read.optional("align", .choice, "where incomplete rows stand", or: .center)
    gutter = read.gutter()
    gap = read.optional("gap", .length, "height between rows", or: .zero)
    signatures = read.only()
  }
}

public struct SignatureElement: Declared {
  static let form = Form(
    "signature", "a person's signature block, or one for each of a list", Self.init)

  public let persons: Persons
  /// What the person is called inside.
  public let name: String
  /// Nil among the others.
  public let side: Side?
  public let parts: [Node<SignaturePart>]

  public enum Persons: Hashable, Sendable {
    case one(Expression)
    case each(Expression)
  }

  /// Where persons stand who are apart from the others, such as witnesses.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    case left, right
    /// Left, below all others where not all have room in one row.
    case foot
  }

  init(_ read: inout ElementReader) {
    let one = read.optional("of", .value(.group), "the person; one of `of` and `each`")
    let each = read.optional("each", .value(.list), "the persons; one of `of` and `each`")
    persons = each.map { .each($0) } ?? .one(one ?? .blank)
    name = read.required("as", .name, "the name of the person inside")
    side = read.optional(
      "side", .choice, "apart from the others", without: "among them, in rows evened out")
    let part = read.optional("use", .part, "take caption, over, field and under from this part")
    read.exactlyOne(of: "of", "each")
    if let persons = each ?? one {
      read.scope = read.scope.naming(name, persons, isCounted: each != nil)
    }
    parts = read.only(and: part)
  }
}

public enum SignaturePart: Standing {
  case caption([OrEach<Element>])
  case over([OrEach<Element>])
  case field(FieldElement)
  case under([OrEach<Element>])

  static let forms: [Form<SignaturePart>] = [
    Form("caption", "stands once above the first row, over all of these persons") {
      .caption($0.blocks())
    },
    Form("over", "above the signature: who signs in which office") { .over($0.blocks()) },
    FieldElement.form.map(field),
    Form("under", "below the signature: name and numbers") { .under($0.blocks()) },
  ]
}

public struct FieldElement: Declared {
  static let form = Form("field", "the area to sign in", Self.init)

  public let height: Length
  /// To which it may give way; nil where it does so like other white.
  public let least: Length?
  public let width: Length?
  public let label: [Inline]
  public let layers: [Node<LayerElement>]

  init(_ read: inout ElementReader) {
    height = read.required("height", .length, "of the area")
    least = read.optional(
      "least", .length, "no lower where white gives way", without: "as low as other white")
    width = read.optional("width", .size, "of the area", without: "all there is")
    label = read.required("label", .saying, "the field's name, in words")
    layers = read.only()
  }
}

public struct LayerElement: Declared {
  static let form = Form(
    "layer", "laid over the signature area, without moving anything", Self.init)

  public let align: HorizontalAlignment
  public let valign: VerticalAlignment
  public let offset: Point
  public let content: [OrEach<Element>]

  init(_ read: inout ElementReader) {
    align = read.optional("align", .choice, "which places meet", or: .center)
    valign = read.optional("valign", .choice, "which places meet", or: .middle)
    offset = Point(
      x: read.optional("dx", .offset, "further to the right", or: .zero),
      y: read.optional("dy", .offset, "further down", or: .zero))
    content = read.blocks()
  }
}
