internal import Frames
internal import Measures

extension TextStrip {
  /// What is drawn of a line, of one run of the text.
  struct DrawnRun {
    /// The number of the text's run.
    var source: Int
    var run: GlyphRun
  }

  /// Some of the lines, set one below the other.
  func frame(_ lines: ArraySlice<Line>, _ setting: Paragraph.Setting, width: Length) -> Frame {
    frame(lines, lines.map { runs($0, setting) }, setting, width: width)
  }

  /// - Parameter drawn: the runs of each line, which do not depend on the leading.
  func frame(
    _ lines: ArraySlice<Line>, _ drawn: [[DrawnRun]], _ setting: Paragraph.Setting, width: Length
  ) -> Frame {
    let leading = setting.leading
    let baseline = (leading - text.ascent - text.descent) / 2 + text.ascent
    let initial = lines.startIndex == 0 && !lines.isEmpty ? setting.initial : nil
    let height = leading * max(lines.count, initial?.lines ?? 0)
    var frame = Frame(size: Size(width: width, height: height))
    if let initial {
      frame = frame.adding(
        .glyphs(initial.drawn(leading: leading)), at: Point(x: .zero, y: baseline))
    }
    for (index, line) in lines.enumerated() {
      var pen = Point(
        x: Length(units: offset(line, setting.alignment)), y: leading * index + baseline)
      for part in drawn[index] {
        frame.items.append(placed(part.run, of: part.source, at: pen))
        pen.x = pen.x + part.run.advance
      }
    }
    return frame
  }

  /// A run, or the element that it is a part of.
  ///
  /// - Parameter source: the run of the text that it was made of.
  private func placed(_ run: GlyphRun, of source: Int, at pen: Point) -> Placed {
    guard let part = text.part, part.runs.contains(source) else {
      return Placed(.glyphs(run), at: pen)
    }
    let own = Frame(size: Size(width: run.advance, height: text.ascent + text.descent))
      .adding(.glyphs(run), at: Point(x: .zero, y: text.ascent))
    return Placed(.tagged(part.tag, own), at: Point(x: pen.x, y: pen.y - text.ascent))
  }

  func measure(_ line: Line, _ setting: Paragraph.Setting) -> LineMeasure {
    let end = stops[line.to]
    let range = drawn(line)
    let filling = Filling(of: line, in: self, setting)
    var measure = LineMeasure(
      text: characters(range) + (end.tail == nil ? "" : "-"),
      natural: Length(units: natural(line.from, line.to) + filling.growth + line.indent),
      measure: Length(units: line.measure + line.indent),
      spaces: pieces[range].count(where: \.isSpace),
      spaceWidth: Length(units: spaceWidth(line.from, line.to)), isLast: end.isForced,
      isHyphenated: end.tail != nil)
    measure.expansion = filling.expansion
    return measure
  }

  /// The text of the pieces.
  func characters(_ range: Range<Int>) -> String {
    slices(range).map { characters($0, of: pieces[$0.lowerBound].run) }.joined()
  }
}

extension TextStrip {
  /// The pieces of a line without the white at its end.
  private func drawn(_ line: Line) -> Range<Int> {
    let start = stops[line.from].start
    return start..<max(start, stops[line.to].end)
  }

  private func offset(_ line: Line, _ alignment: TextAlignment) -> Int {
    let free = line.measure - natural(line.from, line.to)
    switch alignment {
    case .left, .justified: return line.indent - stops[line.from].hang
    case .center: return line.indent + min(free, (free + stops[line.to].comma) / 2)
    case .right: return line.indent + free
    }
  }

  /// The width of what is drawn, in units: what hangs, and the last letter's tracking included.
  fileprivate func drawnWidth(_ line: Line) -> Int {
    let range = drawn(line)
    let tail = stops[line.to].tail.map { $0.advance.units - pieces[range.upperBound - 1].advance }
    return width[range.upperBound] - width[range.lowerBound] + (tail ?? 0)
  }

  /// The line's text as one run for each run of the text that it touches.
  func runs(_ line: Line, _ setting: Paragraph.Setting) -> [DrawnRun] {
    let range = drawn(line)
    let tail = stops[line.to].tail
    let body = tail == nil ? range : range.lowerBound..<max(range.lowerBound, range.upperBound - 1)
    var filling = Filling(of: line, in: self, setting)
    var runs = slices(body).map {
      DrawnRun(source: pieces[$0.lowerBound].run, run: run($0, &filling))
    }
    guard var tail else { return runs }
    filling.widen(&tail)
    let source = pieces[range.upperBound - 1].run
    if let last = runs.last, last.source == source, last.run.matches(tail) {
      runs[runs.count - 1].run = last.run.joined(with: tail)
    } else {
      runs.append(DrawnRun(source: source, run: tail))
    }
    return runs
  }

  /// The range cut where the run changes.
  private func slices(_ range: Range<Int>) -> [Range<Int>] {
    if let first = range.first, pieces[first].run == pieces[range.upperBound - 1].run {
      return [range]
    }
    var slices: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where index > start && pieces[index].run != pieces[start].run {
      slices.append(start..<index)
      start = index
    }
    return start < range.upperBound ? slices + [start..<range.upperBound] : slices
  }

  private func characters(_ slice: Range<Int>, of run: Int) -> String {
    let bytes =
      pieces[slice.lowerBound].bytes.lowerBound..<pieces[slice.upperBound - 1].bytes.upperBound
    return String(
      decoding: text.runs[run].text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count),
      as: UTF8.self)
  }

  private func run(_ slice: Range<Int>, _ filling: inout Filling) -> GlyphRun {
    let run = pieces[slice.lowerBound].run
    let source = text.runs[run]
    if slice.count == source.clusters.count && filling.isNatural { return source }
    let first = pieces[slice.lowerBound].glyphs.lowerBound
    var glyphs = Array(source.glyphs[first..<pieces[slice.upperBound - 1].glyphs.upperBound])
    if !filling.isNatural {
      for index in slice {
        let own = pieces[index].glyphs
        if !pieces[index].isSpace {
          filling.widen(&glyphs[own.lowerBound - first..<own.upperBound - first])
        } else if !own.isEmpty {
          glyphs[own.upperBound - 1 - first].advance.units +=
            filling.change(pieces[index].advance)
        }
      }
    }
    let start = firstPieces[run]
    var made = GlyphRun(
      face: source.face, size: source.size, ink: source.ink, text: characters(slice, of: run),
      glyphs: glyphs,
      clusters: Array(source.clusters[slice.lowerBound - start..<slice.upperBound - start]))
    made.expansion = filling.expansion
    return made
  }
}

/// Shares the slack of a justified line: first among its letters, by whole thousandths, then
/// among its spaces in proportion to their width, so that the line is exactly as wide as its
/// measure.
private struct Filling {
  let expansion: Int
  /// What all letters gain.
  let growth: Int
  private let slack: Int
  private let width: Int
  private var spaces = (passed: 0, given: 0)
  private var letters = 0

  init(of line: TextStrip.Line, in strip: TextStrip, _ setting: Paragraph.Setting) {
    let natural = strip.natural(line.from, line.to)
    let slack = line.measure - natural
    width = strip.spaceWidth(line.from, line.to)
    guard setting.alignment == .justified, slack < 0 || !strip.stops[line.to].isForced else {
      (expansion, growth, self.slack) = (0, 0, 0)
      return
    }
    expansion = Glue.expansion(slack, of: natural - width, within: setting.expansion)
    growth = Filling.growth(strip.drawnWidth(line) - width, expansion)
    self.slack = slack - growth
  }

  /// Nothing gains or loses anything.
  var isNatural: Bool { expansion == 0 && (slack == 0 || width <= 0) }

  /// What the next space, so wide by nature, gains or loses.
  mutating func change(_ advance: Int) -> Int {
    if slack == 0 || width <= 0 { return 0 }
    spaces.passed += advance
    let end = Length.portion(slack, spaces.passed, of: width)
    defer { spaces.given = end }
    return end - spaces.given
  }

  /// Draws the next letters wider. Sums are rounded, not letters, so that a line does not drift.
  mutating func widen(_ glyphs: inout ArraySlice<Glyph>) {
    guard expansion != 0 else { return }
    for index in glyphs.indices {
      let before = Filling.growth(letters, expansion)
      letters += glyphs[index].advance.units
      glyphs[index].advance.units += Filling.growth(letters, expansion) - before
      glyphs[index].offset.x.units += Filling.growth(glyphs[index].offset.x.units, expansion)
    }
  }

  mutating func widen(_ run: inout GlyphRun) {
    widen(&run.glyphs[...])
    run.expansion = expansion
  }

  private static func growth(_ letters: Int, _ expansion: Int) -> Int { letters * expansion / 1000 }
}

extension GlyphRun {
  fileprivate func matches(_ other: GlyphRun) -> Bool {
    face == other.face && size == other.size && ink == other.ink && expansion == other.expansion
  }

  fileprivate func joined(with other: GlyphRun) -> GlyphRun {
    var run = self
    run.text += other.text
    run.glyphs += other.glyphs
    run.clusters += other.clusters
    return run
  }
}
