internal import Frames
internal import Measures

extension TextStrip {
  /// The lines, set one below the other.
  func frame(_ lines: [Line], _ setting: Paragraph.Setting, width: Length) -> Frame {
    let leading = setting.leading
    let baseline = (leading - text.ascent - text.descent) / 2 + text.ascent
    var frame = Frame(size: Size(width: width, height: leading * lines.count))
    for (index, line) in lines.enumerated() {
      let runs = runs(line, justified: setting.alignment == .justified)
      let advances = runs.map(\.advance)
      let drawn = advances.reduce(.zero, +)
      var pen = Point(
        x: Length(units: offset(line, drawn, setting.alignment)),
        y: leading * index + baseline)
      for (run, advance) in zip(runs, advances) {
        frame.items.append(Placed(.glyphs(run), at: pen))
        pen.x = pen.x + advance
      }
    }
    return frame
  }

  func measure(_ line: Line) -> LineMeasure {
    let end = stops[line.to]
    let range = drawn(line)
    return LineMeasure(
      text: characters(range) + (end.tail == nil ? "" : "-"),
      natural: Length(units: natural(line.from, line.to) + line.indent),
      measure: Length(units: line.measure + line.indent),
      spaces: pieces[range].count(where: \.isSpace),
      spaceWidth: Length(units: spaceWidth(line.from, line.to)), isLast: end.isForced,
      isHyphenated: end.tail != nil)
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

  private func offset(
    _ line: Line, _ drawn: Length, _ alignment: TextAlignment
  ) -> Int {
    let free = line.measure - drawn.units
    switch alignment {
    case .left, .justified: return line.indent
    case .center: return line.indent + free / 2
    case .right: return line.indent + free
    }
  }

  /// The line's text as one run for each run of the text that it touches.
  private func runs(_ line: Line, justified: Bool) -> [GlyphRun] {
    let range = drawn(line)
    let tail = stops[line.to].tail
    let body = tail == nil ? range : range.lowerBound..<max(range.lowerBound, range.upperBound - 1)
    var spaces = Spaces(of: line, in: self, justified: justified)
    var runs = slices(body).map { run($0, &spaces) }
    guard let tail else { return runs }
    if let last = runs.last, last.matches(tail) {
      runs[runs.count - 1] = last.joined(with: tail)
    } else {
      runs.append(tail)
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

  private func run(_ slice: Range<Int>, _ spaces: inout Spaces) -> GlyphRun {
    let run = pieces[slice.lowerBound].run
    let source = text.runs[run]
    if slice.count == source.clusters.count && spaces.areNatural { return source }
    let first = pieces[slice.lowerBound].glyphs.lowerBound
    var glyphs = Array(source.glyphs[first..<pieces[slice.upperBound - 1].glyphs.upperBound])
    if !spaces.areNatural {
      for index in slice where pieces[index].isSpace && !pieces[index].glyphs.isEmpty {
        glyphs[pieces[index].glyphs.upperBound - 1 - first].advance.units +=
          spaces.change(pieces[index].advance)
      }
    }
    let start = firstPieces[run]
    return GlyphRun(
      face: source.face, size: source.size, ink: source.ink, text: characters(slice, of: run),
      glyphs: glyphs,
      clusters: Array(source.clusters[slice.lowerBound - start..<slice.upperBound - start]))
  }
}

/// Shares the slack of a justified line among its spaces in proportion to
/// their width, so that the line is exactly as wide as its measure.
private struct Spaces {
  private let slack: Int
  private let width: Int
  private var passed = 0
  private var given = 0

  init(of line: TextStrip.Line, in strip: TextStrip, justified: Bool) {
    let slack = line.measure - strip.natural(line.from, line.to)
    let stays = !justified || (slack > 0 && strip.stops[line.to].isForced)
    self.slack = stays ? 0 : slack
    self.width = strip.spaceWidth(line.from, line.to)
  }

  /// No space gains or loses anything.
  var areNatural: Bool { slack == 0 || width <= 0 }

  /// What the next space, so wide by nature, gains or loses.
  mutating func change(_ advance: Int) -> Int {
    if areNatural { return 0 }
    passed += advance
    let end = Length.portion(slack, passed, of: width)
    defer { given = end }
    return end - given
  }
}

extension GlyphRun {
  fileprivate func matches(_ other: GlyphRun) -> Bool {
    face == other.face && size == other.size && ink == other.ink
  }

  fileprivate func joined(with other: GlyphRun) -> GlyphRun {
    GlyphRun(
      face: face, size: size, ink: ink, text: text + other.text,
      glyphs: glyphs + other.glyphs, clusters: clusters + other.clusters)
  }
}
