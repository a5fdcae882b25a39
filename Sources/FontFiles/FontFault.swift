/// Why a font file cannot stand in a document.
public enum FontFault: Error, Hashable, Sendable {
  /// It is no OpenType or TrueType file with one face, or not whole.
  case damaged
  /// It has neither CFF nor TrueType outlines, or an outline kind that PDF does not know.
  case noOutlines
  /// It is a variable font; documents hold static faces.
  case variable
  /// Its CFF table numbers glyphs by a character collection of its own.
  case cidKeyed
  /// Its licence forbids embedding (OpenType, OS/2, fsType; ISO 19005-3, 6.2.11.4.1).
  case mayNotBeEmbedded
  /// Its licence forbids a subset, and subsets are all that is ever embedded.
  case mayNotBeSubset
  /// Glyph 0 stands for what is missing and may not be shown (ISO 19005-3, 6.2.11.8).
  case notdef
  /// The file has no glyph of this number.
  case noGlyph(UInt32)
}
