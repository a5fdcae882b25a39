internal import Diagnostics

extension ElementReader {
  /// Holds `b` and `i` in a text against the cuts of the bundled families:
  /// not every family has them.
  func checkCuts(of inlines: [Inline], _ style: Style) {
    for inline in inlines {
      switch inline {
      case .text, .value, .lineBreak: break
      case .bold(let body): checkCuts(of: body, cut: style.bold)
      case .italic(let body): checkCuts(of: body, cut: style.italic)
      case .styled(let style, let body): checkCuts(of: body, style)
      case .when(_, let body): checkCuts(of: body, style)
      case .each(let repetition): checkCuts(of: repetition.body, style)
      }
    }
  }

  private func checkCuts(of inlines: [Inline], cut: Style) {
    if !context.use(cut, at: place), let cuts = context.faces[cut.family] {
      context.findings.unknown(
        .templateUnknownFace("\(cut.family) \(cut.cut)"), cut.cut, known: cuts, at: place)
    }
    checkCuts(of: inlines, cut)
  }
}
