internal import Frames
internal import Measures

extension ShapedText {
  /// The whole text in one line.
  var line: TextLine { lines(cutAt: nil)[0] }

  /// The text in two lines of widths as equal as its spaces allow; nil
  /// when it has none.
  var pair: [TextLine]? {
    let cuts = breaks.compactMap { $0.kind == .space ? $0.offset : nil }
    let pairs = cuts.map { lines(cutAt: $0) }
    return pairs.min { widest($0) < widest($1) }
  }

  private func widest(_ lines: [TextLine]) -> Length { lines.map(\.width).max() ?? .zero }

  /// - Parameter offset: in bytes of the whole text, before a cluster.
  private func lines(cutAt offset: Int?) -> [TextLine] {
    var lines = [TextLine()]
    var start = 0
    for run in runs {
      let end = start + run.text.utf8.count
      if let offset, (start..<end).contains(offset) {
        let (head, tail) = run.cut(at: offset - start)
        lines[0].append(head)
        lines.append(TextLine())
        lines[1].append(tail)
      } else {
        lines[lines.count - 1].append(run)
      }
      start = end
    }
    return lines.map { $0.withoutTrailingSpace() }
  }
}

extension TextLine {
  fileprivate mutating func append(_ run: GlyphRun) {
    guard !run.glyphs.isEmpty else { return }
    runs.append(run)
    size = max(size, run.size)
  }

  fileprivate func withoutTrailingSpace() -> TextLine {
    var line = self
    while let last = line.runs.last, last.text.hasSuffix(" ") {
      line.runs[line.runs.count - 1] = last.cut(at: last.text.utf8.count - 1).head
    }
    line.runs.removeAll { $0.glyphs.isEmpty }
    return line
  }
}

extension GlyphRun {
  /// The run before and after so many bytes; a cluster that reaches over
  /// them belongs to the head.
  fileprivate func cut(at offset: Int) -> (head: GlyphRun, tail: GlyphRun) {
    var count = (clusters: 0, bytes: 0, glyphs: 0)
    for cluster in clusters where count.bytes < offset {
      count.clusters += 1
      count.bytes += cluster.bytes
      count.glyphs += cluster.glyphs
    }
    var (head, tail) = (self, self)
    head.clusters = Array(clusters.prefix(count.clusters))
    tail.clusters = Array(clusters.dropFirst(count.clusters))
    head.glyphs = Array(glyphs.prefix(count.glyphs))
    tail.glyphs = Array(glyphs.dropFirst(count.glyphs))
    head.text = String(decoding: text.utf8.prefix(count.bytes), as: UTF8.self)
    tail.text = String(decoding: text.utf8.dropFirst(count.bytes), as: UTF8.self)
    return (head, tail)
  }
}
