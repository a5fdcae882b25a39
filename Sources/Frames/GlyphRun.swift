public import Measures

/// One face of the bundled fonts, by the names that its file gives itself.
public struct Face: Hashable, Sendable {
  /// "TeX Gyre Bonum".
  public var family: String
  /// "Regular", "Bold", "Italic", "Bold Italic" …
  public var style: String

  public init(family: String, style: String) {
    self.family = family
    self.style = style
  }
}

extension Face: CustomStringConvertible {
  public var description: String { "\(family) \(style)" }
}

/// Shaped text in one face, size and colour: everything that a painter
/// needs, and nothing that it would have to shape again.
public struct GlyphRun: Hashable, Sendable {
  public var face: Face
  public var size: Length
  public var ink: Ink
  /// White that is part of every cluster's last advance: the last one's is seen by nobody.
  public var tracking = Length.zero
  /// By how many thousandths the letters are drawn wider than the face has them; less than 0
  /// for narrower ones. The advances say so already.
  public var expansion = 0
  /// The characters that the run stands for, in reading order. A hyphen put
  /// in at a line end stands for U+00AD (ISO 32000-1, 14.8.2.2.3).
  public var text: String
  /// From left to right.
  public var glyphs: [Glyph]
  /// Which glyphs stand for which characters, from left to right; they
  /// cover `text` (in UTF-8 bytes) and `glyphs` without gaps.
  public var clusters: [Cluster]

  public init(
    face: Face, size: Length, ink: Ink, text: String, glyphs: [Glyph], clusters: [Cluster]
  ) {
    self.face = face
    self.size = size
    self.ink = ink
    self.text = text
    self.glyphs = glyphs
    self.clusters = clusters
  }

  /// How far the pen moves.
  public var advance: Length { glyphs.reduce(.zero) { $0 + $1.advance } }
}

/// One glyph of a face.
public struct Glyph: Hashable, Sendable {
  /// The index in the font file.
  public var id: UInt32
  /// How far the pen moves to the right.
  public var advance: Length
  /// Where the glyph is drawn, from the pen; y downwards.
  public var offset: Point

  public init(id: UInt32, advance: Length, offset: Point = .zero) {
    self.id = id
    self.advance = advance
    self.offset = offset
  }
}

/// So many bytes of text are shown by so many glyphs.
public struct Cluster: Hashable, Sendable {
  public var bytes: Int
  public var glyphs: Int

  public init(bytes: Int, glyphs: Int) {
    self.bytes = bytes
    self.glyphs = glyphs
  }
}
