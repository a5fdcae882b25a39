internal import Measures

/// Lines that stand below each other as one text.
struct Label: Hashable, Sendable {
  var lines: [TextLine]

  var width: Length { lines.map(\.width).max() ?? .zero }
  var height: Length { lines.reduce(.zero) { $0 + $1.leading } }
  var size: Size { Size(width: width, height: height) }
  var text: String { lines.map(\.text).joined(separator: " ") }
}

/// The ways in which a label can be set, from the widest to the narrowest.
struct LabelForms: Hashable, Sendable {
  var forms: [Label]

  /// The fewest lines that are not wider than `limit`; else the narrowest form.
  func form(within limit: Length) -> Label {
    forms.first { $0.width <= limit } ?? narrowest
  }

  var narrowest: Label {
    forms.reduce(forms[0]) { $1.width < $0.width ? $1 : $0 }
  }

  /// Every form with one more line below.
  func adding(_ line: TextLine) -> LabelForms {
    guard !line.runs.isEmpty else { return self }
    return LabelForms(forms: forms.map { Label(lines: $0.lines + [line]) })
  }
}
