import Frames
import Measures
import Typefaces

/// The fonts of this package, opened once for all tests.
enum Bundled {
  /// The folder Fonts, found from where this file stands.
  static let folder: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/") + "/Fonts"
  }()

  static let book = Result { () throws in try FontBook(folder: folder) }

  static func shaper() throws -> PangoShaper { try PangoShaper(book.get()) }

  static let bonum = Face(family: "TeX Gyre Bonum", style: "Regular")
  static let cinzel = Face(family: "Cinzel", style: "Regular")
  static let sans = Face(family: "Source Sans Pro", style: "Regular")

  static func style(_ face: Face = bonum, features: [String] = []) -> TextStyle {
    TextStyle(face: face, size: .pt(11), features: features)
  }
}

extension ShapedText {
  /// The text with every break shown: "|" after a space, "/" without one,
  /// "-" for a hyphen that would be put in, "¶" where a line must end.
  var marked: String {
    var bytes = runs.flatMap { Array($0.text.utf8) }
    for place in breaks.reversed() {
      let mark =
        switch place.kind {
        case .space: "|"
        case .plain: "/"
        case .hyphen: "-"
        case .mandatory: "¶"
        }
      bytes.insert(contentsOf: Array(mark.utf8), at: place.offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
