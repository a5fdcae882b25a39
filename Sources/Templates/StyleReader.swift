internal import Diagnostics
internal import Frames
internal import Markup
internal import Measures

/// Reads the styles of a design; a style may build on an earlier one.
struct StyleReader {
  let reader: TemplateReader

  func read(_ elements: [MarkupElement]) -> [String: Style] {
    var drafts: [String: Draft] = [:]
    for markup in elements {
      faults.checkChildren(of: markup, only: [])
      let values = reader.attributeReader(styles: drafts.keys.sorted())
        .read(markup, Vocabulary.style.attributes, reader.scope)
      guard let name = markup["name"] else { continue }
      if drafts[name.value] != nil {
        faults.report(.templateTwice("style", name.value), at: name.place)
      }
      let base = markup["base"].flatMap { drafts[$0.value]?.values } ?? [:]
      drafts[name.value] = Draft(values: base.merging(values) { $1 }, markup: markup)
    }
    return drafts.compactMapValues(style)
  }

  private var faults: FaultCollector { reader.faults }

  private struct Draft {
    var values: [String: Element.Attribute]
    var markup: MarkupElement
  }

  private func style(_ draft: Draft) -> Style? {
    let element = Element(
      kind: .p, attributes: draft.values, children: [], text: [], place: draft.markup.place)
    let name = draft.markup["name"]?.value ?? ""
    for needed in ["font", "size", "leading"] where element.attributes[needed] == nil {
      faults.report(.templateStyleIncomplete(name, missing: needed), at: element.place)
    }
    guard let family = element.word("font"), let size = element.length("size"),
      let leading = element.length("leading")
    else { return nil }
    let cut = element.word("cut") ?? "Regular"
    checkFace(family, cut, draft.markup)
    return Style(
      family: family, cut: cut, size: size, leading: leading,
      ink: element.ink("color") ?? .black, align: element.word("align") ?? "left",
      features: (element.word("features") ?? "").split(separator: " ").map(String.init),
      tracking: element.length("tracking") ?? .zero, indent: element.length("indent") ?? .zero,
      hyphenates: element.word("hyphens") != "no")
  }

  private func checkFace(_ family: String, _ cut: String, _ markup: MarkupElement) {
    let place = markup["cut"]?.place ?? markup["font"]?.place ?? markup.place
    let faces = reader.context.faces
    guard let cuts = faces[family] else {
      faults.unknown(
        .templateUnknownFace(family), family, known: faces.keys.sorted(),
        at: markup["font"]?.place ?? markup.place)
      return
    }
    if !cuts.contains(cut) {
      faults.unknown(.templateUnknownFace("\(family) \(cut)"), cut, known: cuts, at: place)
    }
  }
}
