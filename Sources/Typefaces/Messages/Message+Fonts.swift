package import Diagnostics

/// What Piagam says of fonts and characters.
extension Message {
  static func noManifest() -> Message {
    Message(
      "typefaces.no-manifest",
      id: "folder fon tidak dapat dipakai: daftar MANIFEST tidak ada",
      en: "the fonts folder cannot be used: its MANIFEST is missing")
  }

  static func badManifestLine() -> Message {
    Message(
      "typefaces.bad-manifest-line",
      id: "baris MANIFEST ini bukan sidik SHA-256 yang diikuti nama berkas",
      en: "this line of the MANIFEST is not a SHA-256 digest followed by a file name")
  }

  static func fontFileMissing() -> Message {
    Message(
      "typefaces.file-missing",
      id: "berkas tercantum dalam MANIFEST, tetapi tidak ada",
      en: "the file is named in the MANIFEST but is missing")
  }

  static func fontFileAltered() -> Message {
    Message(
      "typefaces.file-altered",
      id: "isi berkas tidak sama dengan sidik SHA-256 dalam MANIFEST",
      en: "the file does not have the SHA-256 digest given in the MANIFEST")
  }

  static func fontFileUnlisted() -> Message {
    Message(
      "typefaces.file-unlisted",
      id: "berkas fon tidak tercantum dalam MANIFEST",
      en: "the font file is not named in the MANIFEST")
  }

  static func fontFileUnreadable() -> Message {
    Message(
      "typefaces.file-unreadable",
      id: "berkas bukan fon TrueType atau OpenType",
      en: "the file is not a TrueType or OpenType font")
  }

  static func restoreFonts() -> Message {
    Message(
      "typefaces.restore",
      id: "pulihkan folder Fonts dari paket Piagam yang asli",
      en: "restore the folder Fonts from the original Piagam package")
  }

  static func removeOrListFont() -> Message {
    Message(
      "typefaces.remove-or-list",
      id: "keluarkan berkas itu dari folder, atau cantumkan dalam MANIFEST",
      en: "take the file out of the folder, or name it in the MANIFEST")
  }

  package static func unknownFace(_ face: String) -> Message {
    Message(
      "typefaces.unknown-face",
      id: "fon “\(face)” tidak disertakan dalam Piagam",
      en: "the font “\(face)” is not among Piagam's fonts")
  }

  /// - Parameter text: where the character stands, already short enough.
  static func noGlyph(_ character: Character, face: String, text: String) -> Message {
    let shown = shownCharacter(character)
    let excerpt = visible(text)
    return Message(
      "typefaces.no-glyph",
      id: "karakter \(shown) dalam teks “\(excerpt)” tidak ada dalam fon \(face)",
      en: "the character \(shown) in the text “\(excerpt)” is not in the font \(face)")
  }

  static func replaceCharacter() -> Message {
    Message(
      "typefaces.replace-character",
      id: "hapus atau ganti karakter itu",
      en: "remove or replace the character")
  }

  static func fontLibrary(_ reason: String) -> Message {
    Message(
      "typefaces.library",
      id: "pustaka fon gagal: \(reason)", en: "the font library failed: \(reason)")
  }
}

extension Message {
  /// “é” (U+00E9); without the quotes when it cannot be seen.
  private static func shownCharacter(_ character: Character) -> String {
    let codes = character.unicodeScalars.map(code).joined(separator: " ")
    let visible = character.unicodeScalars.contains { !isInvisible($0) }
    return visible ? "“\(character)” (\(codes))" : codes
  }

  private static func visible(_ text: String) -> String {
    text.unicodeScalars.map { isInvisible($0) ? "⟨\(code($0))⟩" : String($0) }.joined()
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
