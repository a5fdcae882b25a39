import FontFiles
import Foundation

/// The fonts of this package, by the names of their files.
enum BundledFonts {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fonts")

  static let names: [String] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".otf") || $0.hasSuffix(".ttf") }.sorted()
  }()

  static let bonum = "TeXGyreBonum/texgyrebonum-regular.otf"
  static let cinzel = "Cinzel/Cinzel-Regular.ttf"
  static let sans = "SourceSansPro/SourceSansPro-Regular.otf"

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  static func font(_ name: String) throws -> FontFile { try FontFile(bytes(name)) }
}

extension FontFile {
  /// The glyphs of characters as they stand in the face's cmap.
  func glyphs(_ text: String) -> GlyphSet {
    GlyphSet(text.unicodeScalars.compactMap { glyph(for: $0) })
  }

  var allGlyphs: GlyphSet { GlyphSet(1..<UInt32(widths.count)) }

  var glyphOfAccent: UInt32 { glyph(for: "é") ?? 0 }
}

/// A table of an OpenType file: where it stands.
func table(_ tag: String, in bytes: [UInt8]) -> Range<Int>? {
  func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
  let count = Int(bytes[4]) << 8 | Int(bytes[5])
  let records = (0..<count).map { 12 + 16 * $0 }
  guard let record = records.first(where: { bytes[$0..<$0 + 4].elementsEqual(tag.utf8) }) else {
    return nil
  }
  return number(record + 8)..<number(record + 8) + number(record + 12)
}
