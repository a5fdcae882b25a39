internal import Diagnostics
internal import Markup

/// What PDF/UA asks of a template's author (ISO 14289-1, 7.1, 7.3, 7.5 and 7.18). All else of it
/// is so by construction, whatever a template says.
extension ElementReader {
  /// Words that stand for something have to say something, whatever the record.
  func check(_ text: [Inline], says name: String, at place: Place) {
    // Of what could not be read nothing is known.
    if !text.isRead(whenAllIsPrinted: true) {
      if !context.findings.hasErrors {
        report(.templateSaysNothing(name), at: place, hint: .templateSayHint())
      }
    } else if !text.isRead(whenAllIsPrinted: false) {
      remark(.templateMayBeBlank(name), at: place, hint: .templateSayHint())
    }
  }

  func checkHeadCells(of parts: [OrEach<TablePart>]) {
    if !parts.nodes().contains(where: { $0.own.namesCells }) {
      remark(.templateNoHeadCells(), at: place, hint: .templateHeadCellsHint())
    }
  }

  /// At a page's edge all is decoration.
  func checkAlternative(of picture: Expression?, _ alternative: [Inline]?) {
    if picture != nil, alternative == nil, !isAtEdge {
      remark(.templateSilentPicture(), at: place, hint: .templateSilentPictureHint())
    }
  }

  /// At a page's edge nothing is an element that could be signed.
  func checkFields() {
    if isAtEdge { remark(.templateFieldAtEdge(), at: place, hint: .templateFieldAtEdgeHint()) }
  }

  /// At a page's edge nothing is an element that could lead anywhere.
  func checkLink() {
    if isAtEdge { remark(.templateLinkAtEdge(), at: place, hint: .templateLinkAtEdgeHint()) }
  }

  /// The template is read all the same.
  private func remark(_ message: Message, at place: Place, hint: Message) {
    if markup != nil { context.findings.warn(at: place, message, hint: hint) }
  }
}

extension AttributeType where Value == [Inline] {
  /// Text in which there has to be something to read.
  static var saying: Self {
    var type = text
    type.read = { attribute, reader in
      let words = text.read(attribute, reader) ?? []
      reader.check(words, says: attribute.name, at: attribute.place)
      return words
    }
    return type
  }
}

extension [Inline] {
  /// Whether there is something to read in it: for every record, or for some. What may be
  /// absent stands in a `when`.
  fileprivate func isRead(whenAllIsPrinted all: Bool) -> Bool {
    contains { inline in
      switch inline {
      case .text(let words): words.text.contains { !$0.isWhitespace }
      case .value: true
      case .bold(let body), .italic(let body), .styled(_, let body):
        body.isRead(whenAllIsPrinted: all)
      case .lineBreak: false
      case .each(let repetition): all && repetition.body.isRead(whenAllIsPrinted: all)
      case .when(let condition, let body):
        body.isRead(whenAllIsPrinted: all) && (all || isRead(unless: condition))
      }
    }
  }

  private func isRead(unless condition: Condition) -> Bool {
    contains { inline in
      guard case .when(.not(condition), let body) = inline else { return false }
      return body.isRead(whenAllIsPrinted: false)
    }
  }
}

extension TablePart {
  /// Whether something in it says what stands in columns or rows.
  fileprivate var namesCells: Bool {
    switch self {
    case .head(let band): !band.rows.isEmpty
    case .row(let row): row.hasHead
    case .rows(let rows): rows.rows.contains { $0.own.hasHead }
    case .group(let group): group.parts.nodes().contains { $0.own.namesCells }
    case .column, .total, .forward, .brought: false
    }
  }
}

extension GroupPart {
  fileprivate var namesCells: Bool {
    switch self {
    case .row(let row): row.hasHead
    case .rows(let rows): rows.rows.contains { $0.own.hasHead }
    case .open(let band): band.rows.contains { $0.own.hasHead }
    case .again, .close: false
    }
  }
}

extension RowElement {
  fileprivate var hasHead: Bool { cells.nodes().contains { $0.own.isHead } }
}
