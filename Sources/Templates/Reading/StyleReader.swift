internal import Diagnostics
internal import Markup

/// Reads the styles of a design; a style may build on an earlier one.
struct StyleReader {
  let context: FileContext
  let scope: Scope

  func read(_ elements: [MarkupElement]) {
    // Of what is built on them, the same is not told again.
    var incomplete: Set<String> = []
    for markup in elements {
      let style = context.read(markup, as: Style.form, scope)
      guard let name = markup["name"] else { continue }
      if context.styles[name.value] != nil {
        findings.error(
          at: name.place, .templateTwice(markup.name, name.value), hint: .dropOne())
      }
      context.styles[name.value] = style
      if !style.missing.isEmpty { incomplete.insert(name.value) }
      for missing in style.missing
      where markup[missing] == nil && !incomplete.contains(markup["base"]?.value ?? "") {
        findings.error(
          at: markup.place, .templateStyleIncomplete(name.value, missing: missing),
          hint: .templateStyleHint())
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
    let place = markup["cut"]?.place ?? family
    if !context.use(style, at: place) {
      findings.unknown(
        .templateUnknownFace("\(style.family) \(style.cut)"), style.cut, known: cuts, at: place)
    }
  }
}
