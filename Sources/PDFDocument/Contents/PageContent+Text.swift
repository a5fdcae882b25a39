internal import Frames
internal import Measures

extension PageContent {
  /// Shows shaped text (ISO 32000-1, 9.4).
  ///
  /// - Parameter endsLine: the text goes on in the next line, so that who reads or copies
  ///   it meets a space, as at every end of a line that cuts no word.
  mutating func add(_ run: GlyphRun, at point: Point, endsLine: Bool) throws(WritingFault) {
    guard !run.glyphs.isEmpty else { return }
    let font = try resources.font(run.face)
    beginText()
    setFill(run.ink)
    setFont(font, run.size)
    setExpansion(run.expansion)
    movePen(to: point)
    var text = RunContent(taking: &stream, font, run)
    text.show(run)
    if endsLine, !run.text.cutsWord { text.showSpace() }
    text.end(in: &stream)
  }

  private mutating func setFont(_ font: EmbeddedFace, _ size: Length) {
    if let old = state.font, old == (font.number, size) { return }
    state.font = (font.number, size)
    stream.add("/F")
    stream.add(font.number)
    stream.add(size)
    stream.add("Tf\n")
  }

  /// ISO 32000-1, 9.3.4: in hundredths of the width.
  private mutating func setExpansion(_ thousandths: Int) {
    guard state.expansion != thousandths else { return }
    state.expansion = thousandths
    stream.add(thousandths: 100_000 + 100 * thousandths)
    stream.add("Tz\n")
  }

  /// Lines are placed from one another, in numbers that do not add up errors.
  private mutating func movePen(to point: Point) {
    let line = state.line ?? (0, 0)
    let next = (x: point.x.thousandths, y: (stream.height - point.y).thousandths)
    stream.add(thousandths: next.x - line.x)
    stream.add(thousandths: next.y - line.y)
    stream.add("Td\n")
    state.line = next
  }
}

extension String {
  /// Whether a line that ends so goes on without a space: after a hyphen of either kind, a slash,
  /// or a space that is there.
  fileprivate var cutsWord: Bool {
    guard let last = unicodeScalars.last else { return true }
    return ["\u{ad}", "-", "/", " ", "\u{a0}"].contains(last)
  }
}
