internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// Mixed text as a bare paragraph, without a tag.
  func text(_ inlines: [Inline], _ style: Style, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    let spans = SpanBuilder(composer: self, values: values).spans(inlines, style)
    guard !spans.isEmpty else { return nil }
    return Paragraph(try shape(spans), setting(style))
  }

  func shape(_ spans: [Span]) throws(CompositionFault) -> ShapedText {
    do throws(ShapingFault) {
      return try shaper.shape(spans)
    } catch {
      throw .shaping(error)
    }
  }

  func textStyle(_ style: Style) -> TextStyle {
    TextStyle(
      face: Face(family: style.family, style: style.cut), size: shrunk(style.size),
      ink: style.ink, features: style.features, tracking: shrunk(style.tracking),
      language: language)
  }

  private func setting(_ style: Style) -> Paragraph.Setting {
    Paragraph.Setting(
      alignment: style.align, leading: shrunk(style.leading), firstIndent: shrunk(style.indent))
  }
}
