package import Diagnostics

/// What Piagam says of pictures and of drawing.
extension Message {
  package static func brokenPicture(_ name: String) -> Message {
    Message(
      "paint.broken-picture", id: "gambar “\(name)” rusak", en: "the picture “\(name)” is damaged")
  }

  static func cutPicture(_ name: String) -> Message {
    Message(
      "paint.cut-picture", id: "gambar “\(name)” terpotong: berkasnya tidak utuh",
      en: "the picture “\(name)” is cut off: its file is not whole")
  }

  static func pictureMemory(_ name: String) -> Message {
    Message(
      "paint.picture-memory", id: "gambar “\(name)” terlalu besar untuk memori komputer ini",
      en: "the picture “\(name)” is too large for this computer's memory")
  }

  static func drawingLibrary(_ reason: String) -> Message {
    Message(
      "paint.library",
      id: "pustaka gambar gagal: \(reason)", en: "the drawing library failed: \(reason)")
  }

  /// - Parameter width: of the picture as printed.
  static func pictureCoarse(_ name: String, dpi: Int, width: String) -> Message {
    Message(
      "press.picture-coarse",
      id:
        "gambar “\(name)” terlalu kecil: dicetak selebar \(comma(width)) mm "
        + "dengan \(dpi) titik per inci",
      en:
        "the picture “\(name)” is too small: it is printed \(width) mm wide at \(dpi) dots an inch")
  }

  static func pictureCoarseHint(pixels: Int) -> Message {
    Message(
      "press.picture-coarse-hint",
      id: "pakai gambar selebar \(pixels) piksel (300 titik per inci), atau SVG",
      en: "use a picture \(pixels) pixels wide (300 dots an inch), or an SVG")
  }

  static func scanPaper(_ name: String) -> Message {
    Message(
      "press.scan-paper",
      id: "latar gambar “\(name)” tidak putih; pada cetakan tampak sebagai kotak",
      en: "the background of the picture “\(name)” is not white; it is printed as a box")
  }

  static func scanPaperHint() -> Message {
    Message(
      "press.scan-paper-hint",
      id: "putihkan latarnya (kecerahan dan kontras), atau simpan sebagai PNG tembus pandang",
      en: "whiten the background (brightness and contrast), or save it as a transparent PNG")
  }

  static func scanOfPage(_ name: String, width: Int, height: Int) -> Message {
    Message(
      "press.scan-of-page",
      id: "tinta pada gambar “\(name)” hanya mengisi \(width)% lebar dan \(height)% tingginya; "
        + "pada cetakan akan kecil sekali",
      en:
        "the ink in the picture “\(name)” takes only \(width)% of its width and \(height)% of its "
        + "height; it is printed very small")
  }

  static func scanOfWriting(_ name: String) -> Message {
    Message(
      "press.scan-of-writing",
      id: "gambar “\(name)” memuat halaman tulisan, bukan hanya tanda tangan atau cap; pada "
        + "cetakan akan kecil sekali",
      en: "the picture “\(name)” holds a page of writing, not a signature or a stamp alone; it is "
        + "printed very small")
  }

  static func scanOfPageHint() -> Message {
    Message(
      "press.scan-of-page-hint", id: "potong gambarnya sampai tanda tangan atau capnya saja",
      en: "crop the picture to the signature or stamp alone")
  }
}
