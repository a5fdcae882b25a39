extension ShapedText {
  /// The text with these characters as an element of its own, where they stand first. Nil where
  /// they do not stand, or where that would part letters that are drawn as one.
  public func tagging(_ characters: String, as tag: Tag) -> ShapedText? {
    guard let bytes = runs.flatMap(\.text.utf8).firstRange(of: Array(characters.utf8))
    else { return nil }
    var parted = runs
    guard let start = parted.cut(at: bytes.lowerBound), let end = parted.cut(at: bytes.upperBound)
    else { return nil }
    return ShapedText(
      runs: parted, breaks: breaks, ascent: ascent, descent: descent,
      part: Part(runs: start..<end, tag: tag))
  }
}

extension [GlyphRun] {
  /// Sees to it that a run begins at this byte of all texts.
  ///
  /// - Returns: which; nil where a cluster goes on.
  fileprivate mutating func cut(at byte: Int) -> Int? {
    var start = 0
    for index in indices {
      if start == byte { return index }
      let end = start + self[index].text.utf8.count
      if byte < end {
        guard let halves = self[index].cut(at: byte - start) else { return nil }
        replaceSubrange(index...index, with: [halves.0, halves.1])
        return index + 1
      }
      start = end
    }
    return count
  }
}

extension GlyphRun {
  /// Nil amid a cluster.
  fileprivate func cut(at byte: Int) -> (GlyphRun, GlyphRun)? {
    var (bytes, count) = (0, 0)
    for (index, cluster) in clusters.enumerated() where bytes <= byte {
      if bytes == byte {
        var (head, tail) = (self, self)
        head.text = String(decoding: text.utf8.prefix(byte), as: UTF8.self)
        tail.text = String(decoding: text.utf8.dropFirst(byte), as: UTF8.self)
        (head.glyphs, tail.glyphs) = (Array(glyphs[..<count]), Array(glyphs[count...]))
        (head.clusters, tail.clusters) = (Array(clusters[..<index]), Array(clusters[index...]))
        return (head, tail)
      }
      bytes += cluster.bytes
      count += cluster.glyphs
    }
    return nil
  }
}
