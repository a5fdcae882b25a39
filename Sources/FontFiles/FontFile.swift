internal import Synchronization

/// A font file as a PDF document needs it: names, measures, widths, and subsets to embed.
///
/// Glyphs are known by their index in the file, as in a `GlyphRun`. In every subset a glyph
/// keeps that number as its CID, so that content can be written before its subset is known:
///
///     let font = try FontFile(bytes)               // once a face and a process
///     var shown = GlyphSet()                       // once a face and a document
///     for glyph in run.glyphs { shown.insert(glyph.id) }
///     let subset = try font.subset(showing: shown)
///
/// `FontSubset` holds what is written: a Type 0 font with the encoding Identity-H, whose BaseFont
/// is `subset.baseFont` (with "-Identity-H" behind it where outlines are CFF), `subset.widths`,
/// `font.descriptor`, `subset.program`, `subset.unicodeMap`. All of it is the same in every
/// document with the same `subset.glyphs`, to be compressed once.
///
/// A cluster whose text is not `font.text(of:)` of its one glyph needs an ActualText, or
/// `subset.unicodeMap(adding:)`.
///
/// Never changed once open: threads share it.
public final class FontFile: Sendable {
  /// What outlines are made of, and so how a subset is embedded.
  public enum Outlines: Hashable, Sendable {
    /// FontFile3 of the subtype CIDFontType0C, in a font of the subtype CIDFontType0.
    case cff
    /// FontFile2, in a font of the subtype CIDFontType2 with the CIDToGIDMap Identity.
    case trueType
  }

  public let postScriptName: String
  public let family: String
  public let outlines: Outlines
  public let descriptor: FontDescriptor
  /// How far the pen moves by glyph, in 1/1000 em, rounded half up: exact where an em has
  /// 1,000 units.
  public let widths: [Int]

  private let face: HarfBuzzFace
  private let repertoire: Repertoire
  private let made = Mutex<[GlyphSet: FontSubset]>([:])

  public init(_ bytes: [UInt8]) throws(FontFault) {
    let face = try HarfBuzzFace(bytes)
    outlines = try face.outlines
    let tables = try MetricTables(face)
    try tables.checkLicence()
    guard let name = face.name(.postScript), FontFile.isPostScriptName(name) else {
      throw .damaged
    }
    postScriptName = name
    family = face.name(.family) ?? name
    descriptor = FontDescriptor(tables)
    widths = face.advances.map { tables.thousandths($0) }
    repertoire = Repertoire(face)
    self.face = face
  }
}

extension FontFile {
  /// The glyph of a character before any feature, 0 never.
  public func glyph(for character: Unicode.Scalar) -> UInt32? { face.glyph(for: character) }

  /// What a glyph stands for whatever the document, which `FontSubset.unicodeMap` says of it.
  /// Of several characters with one glyph it is the first: a space, not U+00A0. Of a glyph that
  /// only a feature leads to it is what that is made from.
  public func text(of glyph: UInt32) -> String? {
    guard glyph < widths.count else { return nil }
    let text = repertoire.text(of: glyph)
    return text.isEmpty ? nil : text
  }

  /// What a document that shows these glyphs embeds, which depends on nothing but them. They
  /// are rounded up to whole parts of the face's repertoire, so that most documents share a subset.
  public func subset(showing glyphs: GlyphSet) throws(FontFault) -> FontSubset {
    guard !glyphs.contains(0) else { throw .notdef }
    if let last = glyphs.last, last >= widths.count { throw .noGlyph(last) }
    let whole = repertoire.rounded(glyphs)
    if let known = made.withLock({ $0[whole] }) { return known }
    let subset = try FontSubset(whole, of: self, from: face)
    made.withLock { made in
      if made.count >= FontFile.mostSubsets { made = [:] }
      made[whole] = subset
    }
    return subset
  }

  /// How many subsets are kept, of about 15 kB each.
  private static let mostSubsets = 64

  /// Printable ASCII but for what ends a name in PostScript or PDF, 63 characters at most.
  private static func isPostScriptName(_ name: String) -> Bool {
    (1...63).contains(name.utf8.count)
      && name.utf8.allSatisfy { (0x21...0x7e).contains($0) && !"()<>[]{}/%#".utf8.contains($0) }
  }
}
