package import Diagnostics

/// What Piagam says of pictures and of drawing.
extension Message {
  /// - Parameter reason: the decoder's own sentence, in English.
  package static func brokenPicture(_ name: String, reason: String) -> Message {
    Message(
      "paint.broken-picture",
      id: "gambar “\(name)” rusak atau tidak dapat dibaca (\(reason))",
      en: "the picture “\(name)” is damaged or cannot be read (\(reason))")
  }

  package static func replacePicture() -> Message {
    Message(
      "paint.replace-picture",
      id: "simpan ulang gambar itu sebagai PNG, JPEG (RGB), atau SVG",
      en: "save the picture again as PNG, JPEG (RGB) or SVG")
  }

  static func drawingLibrary(_ reason: String) -> Message {
    Message(
      "paint.library",
      id: "pustaka gambar gagal: \(reason)", en: "the drawing library failed: \(reason)")
  }
}
