internal import Diagnostics

/// Holds `b` and `i` in a design's text against the cuts of the bundled
/// families: not every family has them.
struct CutCheck {
  let reader: TemplateReader
  let styles: [String: Style]

  /// - Parameter outer: the style of the table around, for cells without one.
  func check(_ elements: [Element], in outer: Style? = nil) {
    for element in elements {
      let style = styles[element.word("style") ?? ""] ?? outer
      if let style { check(element.text, style, element.place) }
      check(element.children, in: style)
    }
  }

  private func check(_ inlines: [Inline], _ style: Style, _ place: Place) {
    for inline in inlines {
      switch inline {
      case .text, .value, .lineBreak: break
      case .bold(let body): check(body, cut: style.bold, place)
      case .italic(let body): check(body, cut: style.italic, place)
      case .styled(let name, let body): check(body, styles[name] ?? style, place)
      case .when(_, let body): check(body, style, place)
      case .each(let repetition): check(repetition.body, style, place)
      }
    }
  }

  private func check(_ inlines: [Inline], cut: Style, _ place: Place) {
    if reader.context.faces[cut.family]?.contains(cut.cut) == false {
      reader.faults.report(.templateUnknownFace("\(cut.family) \(cut.cut)"), at: place)
    }
    check(inlines, cut, place)
  }
}
