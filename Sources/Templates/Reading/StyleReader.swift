internal import Diagnostics
internal import Markup

/// Reads the styles of a design; a style may build on an earlier one.
struct StyleReader {
  let context: FileContext
  let scope: Scope

  func read(_ elements: [MarkupElement]) {
    for markup in elements {
      let style = context.read(markup, as: Style.form, scope)
      guard let name = markup["name"] else { continue }
      if context.styles[name.value] != nil {
        findings.error(at: name.place, .templateTwice(markup.name, name.value))
      }
      context.styles[name.value] = style
      for missing in style.missing {
        findings.error(at: markup.place, .templateStyleIncomplete(name.value, missing: missing))
      }
      if style.missing.isEmpty { checkFace(style, markup) }
    }
  }

  private var findings: Findings { context.findings }

  private func checkFace(_ style: Style, _ markup: MarkupElement) {
    let family = markup["font"]?.place ?? markup.place
    guard let cuts = context.faces[style.family] else {
      findings.unknown(
        .templateUnknownFace(style.family), style.family, known: context.faces.keys.sorted(),
        at: family)
      return
    }
    if !cuts.contains(style.cut) {
      findings.unknown(
        .templateUnknownFace("\(style.family) \(style.cut)"), style.cut, known: cuts,
        at: markup["cut"]?.place ?? family)
    }
  }
}
