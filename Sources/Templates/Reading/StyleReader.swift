internal import Diagnostics
internal import Markup

/// Reads the styles of a design; a style may build on an earlier one.
struct StyleReader {
  let context: FileContext
  let scope: Scope

  /// - Parameter lent: names that may be given anew.
  /// - Returns: the names that were given.
  @discardableResult
  func read(_ elements: [MarkupElement], over lent: Set<String> = []) -> Set<String> {
    var own: Set<String> = []
    // Of what is built on them, the same is not told again.
    var incomplete: Set<String> = []
    for markup in elements {
      let style = context.read(markup, as: Style.form, scope)
      guard let name = markup["name"] else { continue }
      let isNew = own.insert(name.value).inserted
      if !isNew || context.styles[name.value] != nil && !lent.contains(name.value) {
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
    return own
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
