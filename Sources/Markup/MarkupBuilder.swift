internal import Bahasa
internal import CXML
internal import Diagnostics

/// Builds the tree from libxml2's SAX2 events. Lives for one parse.
final class MarkupBuilder {
  let source: SourceText
  private(set) var root: MarkupElement?
  private(set) var fault: Diagnostic?
  private(set) var open: [MarkupElement] = []
  private var text = ""
  private var textStart = 0
  /// Just behind the last tag or comment, where text would begin.
  private var cursor = 0
  private var context: xmlParserCtxtPtr?
  private var counts: [MarkupCount: Int] = [:]

  init(_ source: SourceText) { self.source = source }

  func parse() {
    source.bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        let context = xmlCreateMemoryParserCtxt(
          start.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
      else { return }
      self.context = context
      defer { xmlFreeParserCtxt(context) }
      // NOENT: "&amp;" in an attribute arrives as "&". There are no other
      // entities, since a document type declaration is refused.
      xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
      context.pointee.sax.pointee = MarkupBuilder.makeHandler()
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      xmlParseDocument(context)
      if context.pointee.wellFormed == 0 { report(SyntaxFault.other, at: offset) }
    }
  }

  var offset: Int { context.map { Int(xmlByteConsumed($0)) } ?? 0 }

  func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    flushText()
    let end = offset
    let tag = source.bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
    let positions = TagScan(source.bytes[tag..<end]).values
    count(.elements, at: tag + 1)
    count(.attributes, attributes.count, at: tag + 1)
    if open.count >= MarkupLimit.depth {
      report(.markupTooDeep(), at: tag + 1, hint: .markupTooDeepHint())
    }
    for attribute in attributes {
      let start = positions[attribute.name]?.lowerBound ?? tag + 1
      if attribute.value.utf8.count > MarkupLimit.value {
        report(.markupLongValue(attribute.name), at: start, hint: .markupLongValueHint())
      }
      if let (_, scalar) = attribute.value.forbidden {
        report(.markupForbidden(scalar), at: start, hint: .markupForbiddenHint())
      }
    }
    guard fault == nil else { return }
    open.append(
      MarkupElement(
        name: name, place: source.place(at: tag + 1, length: name.utf8.count),
        attributes: attributes.map { attribute in
          let range = positions[attribute.name] ?? tag..<tag + 1
          return MarkupAttribute(
            name: attribute.name, value: attribute.value,
            place: source.place(at: range.lowerBound, length: range.count))
        }))
    cursor = end + 1
  }

  func end() {
    flushText()
    cursor = offset
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func characters(_ string: String) {
    if text.isEmpty { textStart = cursor }
    text += string
  }

  func comment() {
    flushText()
    cursor = offset
  }

  func report(_ message: Message, at offset: Int, hint: Message? = nil) {
    guard fault == nil else { return }
    fault = Diagnostic(.error, at: source.place(at: offset), message, hint: hint)
    if let context { xmlStopParser(context) }
  }

  func report(_ syntax: SyntaxFault, at offset: Int) {
    report(syntax.message, at: offset, hint: syntax.hint)
  }

  private func count(_ what: MarkupCount, _ more: Int = 1, at offset: Int) {
    counts[what, default: 0] += more
    guard counts[what, default: 0] > what.most else { return }
    report(.markupTooMany(what), at: offset, hint: .markupTooManyHint(what))
  }

  private func flushText() {
    guard !text.isEmpty, !open.isEmpty else { return }
    for piece in TextScan(text, in: source.bytes[textStart...]).pieces {
      count(.texts, at: piece.start)
      if let (before, scalar) = piece.text.forbidden {
        report(
          .markupForbidden(scalar), at: piece.start + before, hint: .markupForbiddenHint())
      }
      guard fault == nil else { return }
      open[open.count - 1].children.append(
        .text(piece.text, source.place(at: piece.start, length: piece.length)))
    }
    text = ""
  }
}

extension String {
  /// The first character that may not be printed, and how many bytes stand before it. What
  /// nobody sees may stand in a template: it says where a word breaks.
  fileprivate var forbidden: (before: Int, scalar: Unicode.Scalar)? {
    guard utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 > 0x7E }) else { return nil }
    var before = 0
    for scalar in unicodeScalars {
      switch ForbiddenCharacter(scalar) {
      case .control where scalar != "\n", .direction, .lost: return (before, scalar)
      case .control, .hidden, nil: before += UTF8.width(scalar)
      }
    }
    return nil
  }
}
