internal import Frames
internal import Measures

/// Shapes the texts of a chart in the chart's styles.
struct Lettering {
  let style: ChartStyle
  let shaper: any Shaper

  /// A label in one line or in two.
  func label(_ text: String) throws(ShapingFault) -> LabelForms {
    guard !text.isEmpty else { return LabelForms(forms: [Label(lines: [])]) }
    let shaped = try shaper.shape([Span(text, style.label, breaking: .spaces)])
    let whole = Label(lines: [shaped.line])
    return LabelForms(forms: [whole] + (shaped.pair.map { [Label(lines: $0)] } ?? []))
  }

  /// A value, or the words for a missing one, which are set as notes.
  func value(_ text: String, isMissing: Bool) throws(ShapingFault) -> TextLine {
    try line(text, isMissing ? style.note : style.value)
  }

  func note(_ text: String, _ ink: Ink? = nil) throws(ShapingFault) -> TextLine {
    var look = style.note
    if let ink { look.ink = ink }
    return try line(text, look)
  }

  private func line(_ text: String, _ look: TextStyle) throws(ShapingFault) -> TextLine {
    guard !text.isEmpty else { return TextLine() }
    return try shaper.shape([Span(text, look, breaking: .never)]).line
  }
}

/// A mark whose text is shaped.
struct ShapedMark: Hashable, Sendable {
  var value: Rational
  var line: TextLine

  init(_ mark: Mark, _ lettering: Lettering) throws(ShapingFault) {
    value = mark.value
    line = try lettering.note(mark.text)
  }
}
