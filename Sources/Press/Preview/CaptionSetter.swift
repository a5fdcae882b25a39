internal import Diagnostics
internal import Flow
internal import Frames
internal import Measures
internal import Typefaces

/// Sets words that stand below pictures, whatever they are: names of files may be long, without
/// a space, and of letters that no face has.
struct CaptionSetter {
  let shaper: PangoShaper
  let fonts: FontBook
  /// Where faults are told.
  let place: Place
  let language: Language

  enum Look {
    case title, name, usual, refused
  }

  func paragraph(_ text: String, _ look: Look, width: Length) throws(Faults) -> Paragraph {
    var words: [String] = []
    for word in shown(text, look).split(separator: " ") {
      words += try pieces(String(word), look, width)
    }
    return Paragraph(
      try shaped(words.joined(separator: " "), look),
      Paragraph.Setting(leading: look.size.percent(130)))
  }

  /// Why there is no picture, in its place.
  func box(_ message: Message, width: Length) throws(Faults) -> Frame {
    let inset = Length.mm(4)
    let text = try paragraph(
      message.text(in: language), .refused, width: width - inset * 2)
    let box = try frame(Padded(Insets(inset), text), width: width)
    let stroke = Path.Stroke(ink: Look.refused.ink, width: .pt(1))
    return box.adding(.path(.rectangle(box.size, stroke: stroke)))
  }

  func frame(_ block: some Block, width: Length) throws(Faults) -> Frame {
    do throws(Reason) { return try block.natural(width: width) } catch {
      throw Faults(.internal, at: place, .previewNotSet(), hint: .tellUs())
    }
  }
}

extension CaptionSetter {
  /// A picture of a document is no document: what no face has is shown as a question mark.
  private func shown(_ text: String, _ look: Look) -> String {
    let text = text.safeForTerminal
    let missing = shaper.missing(in: [span(text, look)]).compactMap { fault in
      if case .noGlyph(let character, _, _) = fault { character } else { nil }
    }
    return String(text.map { missing.contains($0) ? "?" : $0 })
  }

  /// A word that is wider than a line is cut into halves until none is.
  private func pieces(_ word: String, _ look: Look, _ width: Length) throws(Faults) -> [String] {
    let advance = try shaped(word, look).runs.reduce(Length.zero) { $0 + $1.advance }
    guard advance > width, word.count > 1 else { return [word] }
    let half = word.index(word.startIndex, offsetBy: word.count / 2)
    return try pieces(String(word[..<half]), look, width)
      + pieces(String(word[half...]), look, width)
  }

  private func shaped(_ text: String, _ look: Look) throws(Faults) -> ShapedText {
    do throws(ShapingFault) { return try shaper.shape([span(text, look)]) } catch {
      throw Faults(.font, [fonts.diagnostic(for: error, at: place)])
    }
  }

  private func span(_ text: String, _ look: Look) -> Span {
    Span(
      text,
      TextStyle(
        face: Face(family: "Source Sans Pro", style: look.style), size: look.size, ink: look.ink,
        language: language.rawValue),
      breaking: .spaces)
  }
}

extension CaptionSetter.Look {
  fileprivate var style: String { self == .usual || self == .refused ? "Regular" : "Semibold" }

  fileprivate var size: Length {
    switch self {
    case .title: .pt(16)
    case .name: .pt(10)
    case .usual, .refused: .pt(9)
    }
  }

  fileprivate var ink: Ink { self == .refused ? Ink(red: 140, green: 28, blue: 19) : .black }
}
