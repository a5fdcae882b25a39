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

  static var svgDoctypeHint: Message {
    Message(
      "records.svg-doctype-hint",
      id: "simpan ulang sebagai “SVG polos” (plain SVG) dari penyuntingnya",
      en: "save it again as “plain SVG” in its editor")
  }

  static func svgNoRoot(_ name: String) -> Message {
    Message(
      "records.svg-no-root", id: "“\(name)” adalah XML, tetapi bukan gambar SVG",
      en: "“\(name)” is XML but no SVG picture")
  }

  static func svgScript(_ name: String, _ line: Int, _ part: String) -> Message {
    Message(
      "records.svg-script",
      id: "“\(name)” baris \(line): skrip atau gerakan (\(part)) tidak boleh ada",
      en: "“\(name)” line \(line): scripts and animation (\(part)) are not allowed")
  }

  static func svgReference(_ name: String, _ line: Int) -> Message {
    Message(
      "records.svg-reference",
      id: "“\(name)” baris \(line): gambar tidak boleh mengambil berkas lain",
      en: "“\(name)” line \(line): a picture must not refer to other files")
  }

  static func svgPixels(_ name: String, _ line: Int, _ part: String) -> Message {
    Message(
      "records.svg-pixels",
      id: "“\(name)” baris \(line): \(part) tidak dapat dicetak sebagai vektor",
      en: "“\(name)” line \(line): \(part) cannot be printed as vectors")
  }

  static var svgPixelsHint: Message {
    Message(
      "records.svg-pixels-hint", id: "hapus bagian itu dari gambarnya, atau simpan sebagai PNG",
      en: "remove that part from the picture, or save it as PNG")
  }

  static func svgText(_ name: String, _ line: Int) -> Message {
    Message(
      "records.svg-text",
      id: "“\(name)” baris \(line): teks dalam gambar bergantung pada huruf komputer ini",
      en: "“\(name)” line \(line): text in a picture depends on the fonts of this computer")
  }

  static var svgTextHint: Message {
    Message(
      "records.svg-text-hint", id: "ubah teks menjadi garis (path) di penyunting gambarnya",
      en: "turn the text into paths in the picture's editor")
  }

  static func svgNoSize(_ name: String) -> Message {
    Message(
      "records.svg-no-size", id: "“\(name)” tidak menyebut ukuran: viewBox, atau width dan height",
      en: "“\(name)” states no size: viewBox, or width and height")
  }
}
