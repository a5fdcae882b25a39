internal import Diagnostics

/// What a drawing may not hold but an SVG file can.
extension Message {
  static func svgEncoding(_ name: String, _ encoding: String) -> Message {
    Message(
      "drawings.encoding",
      id: "“\(name)” memakai pengodean huruf yang tidak dikenal: “\(encoding)”",
      en: "“\(name)” is in an unknown encoding: “\(encoding)”")
  }

  static var svgEncodingHint: Message {
    Message(
      "drawings.encoding-hint", id: "simpan ulang gambarnya sebagai SVG dengan pengodean UTF-8",
      en: "save the picture again as SVG in UTF-8")
  }

  static func svgOversized(_ name: String, _ line: Int) -> Message {
    Message(
      "drawings.oversized", id: "“\(name)” baris \(line): gambar ini berisi terlalu banyak unsur",
      en: "“\(name)” line \(line): this picture has too many elements")
  }

  static func svgPart(_ name: String, _ line: Int, _ part: String) -> Message {
    Message(
      "drawings.part",
      id: "“\(name)” baris \(line): \(part) tidak dapat dipakai dalam gambar cetak",
      en: "“\(name)” line \(line): \(part) cannot be used in a picture on paper")
  }

  static var svgStyleHint: Message {
    Message(
      "drawings.style-hint",
      id:
        "simpan ulang dengan “presentation attributes”, misalnya fill=\"#c00000\" pada tiap bentuk",
      en: "save it again with “presentation attributes”, such as fill=\"#c00000\" on every shape")
  }

  static func svgValue(_ file: String, _ line: Int, name: String, value: String) -> Message {
    Message(
      "drawings.value", id: "“\(file)” baris \(line): nilai \(name) tidak terbaca: “\(value)”",
      en: "“\(file)” line \(line): the value of \(name) cannot be read: “\(value)”")
  }

  static func svgRange(_ file: String, _ line: Int, _ name: String) -> Message {
    Message(
      "drawings.range", id: "“\(file)” baris \(line): angka pada \(name) terlalu besar",
      en: "“\(file)” line \(line): a number of \(name) is too large")
  }

  static var svgRangeHint: Message {
    Message(
      "drawings.range-hint", id: "perkecil gambarnya sampai seukuran halaman, misalnya 210 mm",
      en: "scale the picture down to the size of a page, such as 210 mm")
  }

  static func svgFar(_ file: String, _ line: Int) -> Message {
    Message(
      "drawings.far", id: "“\(file)” baris \(line): ada bentuk yang jauh di luar gambarnya",
      en: "“\(file)” line \(line): a shape lies far outside the picture")
  }

  static var svgFarHint: Message {
    Message(
      "drawings.far-hint",
      id: "hapus yang di luar halaman gambar itu, lalu sesuaikan halamannya dengan isinya",
      en: "remove what lies outside the picture's page, then fit the page to its content")
  }

  static func svgCircle(_ file: String, _ line: Int) -> Message {
    Message(
      "drawings.circle", id: "“\(file)” baris \(line): bagian ini memuat dirinya sendiri",
      en: "“\(file)” line \(line): this part contains itself")
  }

  static func svgTooMuch(_ file: String, _ what: Excess) -> Message {
    let (id, en) = what.words
    return Message(
      "drawings.too-much", id: "“\(file)” terlalu rumit untuk dicetak: \(id)",
      en: "“\(file)” is too complex to be printed: \(en)")
  }

  static var svgSimplerHint: Message {
    Message(
      "drawings.simpler-hint",
      id: "sederhanakan gambarnya (di Inkscape: Path › Simplify), atau simpan sebagai PNG 300 dpi",
      en: "simplify the picture (in Inkscape: Path › Simplify), or save it as PNG at 300 dpi")
  }
}

/// What a drawing has too much of.
enum Excess {
  case bytes, elements, segments, rules, dashes, layers, crossings, travel, paint

  /// Indonesian and English.
  fileprivate var words: (String, String) {
    switch self {
    case .bytes:
      ("lebih dari \(Budget.mostBytes >> 20) MiB", "more than \(Budget.mostBytes >> 20) MiB")
    case .elements:
      (
        "lebih dari \(Budget.mostElements) unsur yang digambar",
        "more than \(Budget.mostElements) elements are drawn"
      )
    case .segments:
      (
        "lebih dari \(Budget.mostSegments) ruas garis",
        "more than \(Budget.mostSegments) segments of lines"
      )
    case .rules: ("terlalu banyak aturan <style>", "too many rules in <style>")
    case .dashes:
      (
        "lebih dari \(Budget.mostDashes) garis putus-putus",
        "more than \(Budget.mostDashes) dashes"
      )
    case .layers:
      (
        "lebih dari \(Budget.mostLayers) lapisan tembus pandang, atau terlalu dalam bersarang",
        "more than \(Budget.mostLayers) transparent layers, or nested too deep"
      )
    case .crossings:
      ("garis-garisnya terlalu sering bersilangan", "its lines cross each other too often")
    case .travel: ("garis-garisnya terlalu panjang seluruhnya", "its lines are too long in all")
    case .paint:
      ("terlalu banyak bidang yang saling menutupi", "too many areas lie on top of each other")
    }
  }
}
