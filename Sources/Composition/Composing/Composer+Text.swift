internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// Mixed text as a bare paragraph, without a tag.
  func text(_ inlines: [Inline], _ style: Style, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    let builder = SpanBuilder(composer: self, values: values)
    let spans = builder.spans(inlines, style)
    if let fault = values.budget.fault { throw fault }
    guard !spans.isEmpty else { return nil }
    trace?.note(builder.pieces(inlines, style))
    do throws(ShapingFault) {
      return Paragraph(try shaper.shape(spans), setting(style))
    } catch {
      try note(error, in: builder.pieces(inlines, style))
      return Stack([])
    }
  }

  /// Goes on without a text, so that all that faces lack is found.
  func note(_ fault: ShapingFault, in pieces: [Piece]) throws(CompositionFault) {
    do throws(ShapingFault) { try shaper.note(fault, in: pieces) } catch { throw .shaping(error) }
  }

  func textStyle(_ style: Style) -> TextStyle {
    TextStyle(
      face: Face(family: style.family, style: style.cut), size: scaled(style.size),
      ink: style.ink, features: style.features, tracking: scaled(style.tracking),
      language: language)
  }

  private func setting(_ style: Style) -> Paragraph.Setting {
    var setting = Paragraph.Setting(
      alignment: style.align, leading: scaled(style.leading), firstIndent: scaled(style.indent))
    setting.expansion = style.expansion * 10
    setting.followsSense = style.followsSense
    return setting
  }
}
