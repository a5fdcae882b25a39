internal import Diagnostics

/// What an SVG file may not hold.
extension Message {
  static func svgSyntax(_ name: String, _ line: Int) -> Message {
    Message(
      "records.svg-syntax", id: "“\(name)” baris \(line): bukan XML yang benar",
      en: "“\(name)” line \(line): not well-formed XML")
  }

  static func svgDoctype(_ name: String, _ line: Int) -> Message {
    Message(
      "records.svg-doctype",
      id: "“\(name)” baris \(line): <!DOCTYPE> yang memuat deklarasi [ … ] tidak boleh ada",
      en: "“\(name)” line \(line): a <!DOCTYPE> with declarations [ … ] is not allowed")
  }

  static var svgPlainHint: Message {
    Message(
      "records.svg-plain-hint",
      id:
        "simpan ulang sebagai SVG polos (di Inkscape: File › Save As › Plain SVG; di Illustrator: "
        + "tanpa “Preserve Illustrator Editing Capabilities”)",
      en: "save it again as plain SVG (in Inkscape: File › Save As › Plain SVG; in Illustrator: "
        + "without “Preserve Illustrator Editing Capabilities”)")
  }

  static func svgNoRoot(_ name: String) -> Message {
    Message(
      "records.svg-no-root", id: "“\(name)” adalah XML, tetapi bukan gambar SVG",
      en: "“\(name)” is XML but no SVG picture")
  }

  static var svgNoRootHint: Message {
    Message(
      "records.svg-no-root-hint", id: "simpan ulang gambarnya sebagai SVG, PNG, atau JPEG",
      en: "save the picture again as SVG, PNG or JPEG")
  }

  static func svgScript(_ spot: Spot) -> Message {
    Message(
      "records.svg-script", id: "\(spot.indonesian): skrip atau gerakan tidak boleh ada",
      en: "\(spot.english): scripts and animation are not allowed")
  }

  static func svgReference(_ spot: Spot) -> Message {
    Message(
      "records.svg-reference",
      id: "\(spot.indonesian): gambar tidak boleh mengambil berkas lain",
      en: "\(spot.english): a picture must not refer to other files")
  }

  static var svgReferenceHint: Message {
    Message(
      "records.svg-reference-hint",
      id: "salin isi berkas lain itu ke dalam gambarnya, lalu hapus tautannya",
      en: "copy what the other file holds into the picture, then remove the link")
  }

  static func svgPixels(_ spot: Spot) -> Message {
    Message(
      "records.svg-pixels", id: "\(spot.indonesian) tidak dapat dicetak sebagai vektor",
      en: "\(spot.english) cannot be printed as vectors")
  }

  static var svgPixelsHint: Message {
    Message(
      "records.svg-pixels-hint",
      id: "hapus bagian itu dari gambarnya (di Inkscape: Filters › Remove Filters, atau Object › "
        + "Mask › Release), atau simpan sebagai PNG 300 dpi",
      en: "remove that part from the picture (in Inkscape: Filters › Remove Filters, or Object › "
        + "Mask › Release), or save it as PNG at 300 dpi")
  }

  static var svgImageHint: Message {
    Message(
      "records.svg-image-hint",
      id: "ubah menjadi garis (di Inkscape: Path › Trace Bitmap), atau simpan gambarnya sebagai "
        + "PNG 300 dpi",
      en: "turn it into paths (in Inkscape: Path › Trace Bitmap), or save the picture as PNG at "
        + "300 dpi")
  }

  static func svgText(_ spot: Spot) -> Message {
    Message(
      "records.svg-text",
      id: "\(spot.indonesian): teks dalam gambar bergantung pada huruf komputer ini",
      en: "\(spot.english): text in a picture depends on the fonts of this computer")
  }

  static var svgTextHint: Message {
    Message(
      "records.svg-text-hint",
      id: "ubah teksnya menjadi garis (di Inkscape: Path › Object to Path; di CorelDRAW: Object › "
        + "Convert to Curves; di Illustrator: Type › Create Outlines)",
      en: "turn the text into paths (in Inkscape: Path › Object to Path; in CorelDRAW: Object › "
        + "Convert to Curves; in Illustrator: Type › Create Outlines)")
  }

  static func svgNoSize(_ name: String) -> Message {
    Message(
      "records.svg-no-size", id: "“\(name)” tidak menyebut ukuran: viewBox, atau width dan height",
      en: "“\(name)” states no size: viewBox, or width and height")
  }

  static var svgNoSizeHint: Message {
    Message(
      "records.svg-no-size-hint",
      id: "tulis ukurannya pada <svg>, misalnya viewBox=\"0 0 100 100\"",
      en: "write its size on <svg>, such as viewBox=\"0 0 100 100\"")
  }
}
