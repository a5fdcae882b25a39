/// The text of a run as it is shown, copied and found.
public struct ShownText: Hashable, Sendable {
  public var text: String
  /// Which glyphs stand for which characters; each has a glyph.
  public var clusters: [Cluster]
}

extension GlyphRun {
  /// Without the characters for which nothing is drawn (forced line ends), and
  /// with plain spaces, since a no-break space has done its work once the
  /// lines are set.
  public var shown: ShownText {
    if isPlain { return ShownText(text: text, clusters: clusters) }
    var bytes: [UInt8] = []
    var shown: [Cluster] = []
    var rest = Array(text.utf8)[...]
    for cluster in clusters {
      let part = rest.prefix(cluster.bytes)
      rest = rest.dropFirst(cluster.bytes)
      guard cluster.glyphs > 0 else { continue }
      let found = part.elementsEqual(GlyphRun.noBreakSpace) ? [UInt8(ascii: " ")] : part
      bytes += found
      shown.append(Cluster(bytes: found.count, glyphs: cluster.glyphs))
    }
    return ShownText(text: String(decoding: bytes, as: UTF8.self), clusters: shown)
  }

  /// Every character is shown as it is.
  private var isPlain: Bool {
    clusters.allSatisfy { $0.glyphs > 0 } && !text.utf8.contains(GlyphRun.noBreakSpace[0])
  }

  private static let noBreakSpace = Array("\u{a0}".utf8)
}
