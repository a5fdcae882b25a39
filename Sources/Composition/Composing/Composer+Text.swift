internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// Mixed text as a bare paragraph, without a tag; on the page's grid when it has its leading.
  func text(
    _ inlines: [Inline], _ style: Style, _ values: Evaluator, opening: Opening? = nil
  ) throws(CompositionFault) -> (any Block)? {
    try paragraph(inlines, style, values, opening: opening).map { onGrid($0, style) }
  }

  /// The same, before the grid.
  func paragraph(
    _ inlines: [Inline], _ style: Style, _ values: Evaluator, opening: Opening? = nil
  ) throws(CompositionFault) -> Paragraph? {
    let builder = SpanBuilder(composer: self, values: values)
    let spans = builder.spans(inlines, style)
    if let fault = values.budget.fault { throw fault }
    guard !spans.isEmpty else { return nil }
    trace?.note(builder.pieces(inlines, style))
    do throws(ShapingFault) {
      return try opened(Paragraph(try shaper.shape(spans), setting(style)), opening)
    } catch {
      try note(error, in: builder.pieces(inlines, style))
      let nothing = ShapedText(runs: [], breaks: [], ascent: .zero, descent: .zero)
      return Paragraph(nothing, setting(style))
    }
  }

  /// Text of the grid's leading stands on it.
  func onGrid(_ paragraph: Paragraph, _ style: Style) -> any Block {
    guard page.grid == style.leading else { return paragraph }
    return OnBaselines(every: scaled(style.leading), .top, paragraph)
  }

  /// The paragraph with its first letter as high as several lines, where it begins with one.
  private func opened(
    _ paragraph: Paragraph, _ opening: Opening?
  ) throws(ShapingFault) -> Paragraph {
    guard let opening, let rest = paragraph.text.withoutInitial,
      let letter = paragraph.text.runs.first?.text.first
    else { return paragraph }
    let shaped = try shaper.shape([Span(String(letter), textStyle(opening.style))])
    guard let run = shaped.runs.first else { return paragraph }
    var opened = Paragraph(rest, paragraph.setting)
    opened.setting.initial = Initial(
      run, lines: opening.lines, gap: paragraph.setting.leading / 8)
    return opened
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

/// How a paragraph begins whose first letter is as high as several lines.
struct Opening {
  var style: Style
  var lines: Int
}
