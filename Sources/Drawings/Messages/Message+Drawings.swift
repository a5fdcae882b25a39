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

  static func svgDeep(_ name: String, _ line: Int, limit: Int) -> Message {
    Message(
      "drawings.deep",
      id: "“\(name)” baris \(line): lebih dari \(limit) kelompok (<g>) saling memuat",
      en: "“\(name)” line \(line): more than \(limit) groups (<g>) lie in each other")
  }

  static var svgDeepHint: Message {
    Message(
      "drawings.deep-hint",
      id: "lepaskan kelompoknya (di Inkscape: Object › Ungroup), lalu simpan ulang",
      en: "ungroup the shapes (in Inkscape: Object › Ungroup), then save it again")
  }

  static func svgPart(_ spot: Spot) -> Message {
    Message(
      "drawings.part", id: "\(spot.indonesian) tidak dapat dipakai dalam gambar cetak",
      en: "\(spot.english) cannot be used in a picture on paper")
  }

  static var svgStrokeHint: Message {
    Message(
      "drawings.stroke-hint",
      id: "ubah garis tepinya menjadi bentuk (di Inkscape: Path › Stroke to Path)",
      en: "turn the stroke into a shape (in Inkscape: Path › Stroke to Path)")
  }

  static var svgColorHint: Message {
    Message(
      "drawings.color-hint",
      id: "pakai warna sRGB (di Figma: File › Document color profile › sRGB), misalnya "
        + "fill=\"#c00000\"",
      en: "use a colour of sRGB (in Figma: File › Document color profile › sRGB), such as "
        + "fill=\"#c00000\"")
  }

  static var svgStyleHint: Message {
    Message(
      "drawings.style-hint",
      id: "simpan ulang dengan “presentation attributes” (di Illustrator: Save As › SVG › CSS "
        + "Properties), misalnya fill=\"#c00000\" pada tiap bentuk",
      en: "save it again with “presentation attributes” (in Illustrator: Save As › SVG › CSS "
        + "Properties), such as fill=\"#c00000\" on every shape")
  }

  static func svgValue(_ spot: Spot, _ value: String) -> Message {
    Message(
      "drawings.value", id: "\(spot.indonesian) tidak terbaca: “\(value)”",
      en: "\(spot.english) cannot be read: “\(value)”")
  }

  static func svgRange(_ spot: Spot) -> Message {
    Message(
      "drawings.range", id: "\(spot.indonesian) memuat angka yang terlalu besar",
      en: "\(spot.english) holds a number that is too large")
  }

  static var svgRangeHint: Message {
    Message(
      "drawings.range-hint", id: "perkecil gambarnya sampai seukuran halaman, misalnya 210 mm",
      en: "scale the picture down to the size of a page, such as 210 mm")
  }

  static func svgFar(_ spot: Spot) -> Message {
    Message(
      "drawings.far", id: "\(spot.indonesian) terletak jauh di luar gambarnya",
      en: "\(spot.english) lies far outside the picture")
  }

  static var svgFarHint: Message {
    Message(
      "drawings.far-hint",
      id: "hapus yang di luar halaman gambar itu, lalu sesuaikan halamannya dengan isinya",
      en: "remove what lies outside the picture's page, then fit the page to its content")
  }

  static func svgSteep(_ spot: Spot) -> Message {
    Message(
      "drawings.steep",
      id: "\(spot.indonesian) memakai gradasi yang terlalu rapat untuk dicetak",
      en: "\(spot.english) has a gradient that is too steep to be printed")
  }

  static var svgSteepHint: Message {
    Message(
      "drawings.steep-hint", id: "beri bentuk itu warna polos, misalnya fill=\"#c00000\"",
      en: "give that shape a plain colour, such as fill=\"#c00000\"")
  }

  static func svgCircle(_ spot: Spot) -> Message {
    Message(
      "drawings.circle", id: "\(spot.indonesian) memuat dirinya sendiri",
      en: "\(spot.english) contains itself")
  }

  static var svgCircleHint: Message {
    Message(
      "drawings.circle-hint",
      id: "lepaskan salinannya (di Inkscape: Edit › Clone › Unlink Clone), lalu simpan ulang",
      en: "unlink the clone (in Inkscape: Edit › Clone › Unlink Clone), then save it again")
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

  static var svgClipHint: Message {
    Message(
      "drawings.clip-hint",
      id: "lepaskan potongannya (di Inkscape: Object › Clip › Release), atau simpan sebagai "
        + "PNG 300 dpi",
      en: "release the clips (in Inkscape: Object › Clip › Release), or save it as PNG at 300 dpi")
  }
}

/// What a drawing has too much of.
enum Excess {
  case bytes, elements, segments, rules, dashes, layers, crossings, cuts, travel, paint
  case nesting, blends, together

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
    case .together:
      ("beberapa batas hampir tercapai sekaligus", "several limits are nearly reached at once")
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
    case .blends:
      (
        "lebih dari \(Budget.mostBlends) bagian dengan mode campuran (mix-blend-mode)",
        "more than \(Budget.mostBlends) parts with a blend mode (mix-blend-mode)"
      )
    case .nesting:
      (
        "lebih dari \(Budget.deepestNode) bagian saling memuat",
        "more than \(Budget.deepestNode) parts lie in each other"
      )
    case .cuts:
      (
        "terlalu banyak bentuk yang dipotong (clip) oleh bentuk lain",
        "too many shapes are clipped by other shapes"
      )
    case .travel: ("garis-garisnya terlalu panjang seluruhnya", "its lines are too long in all")
    case .paint:
      ("terlalu banyak bidang yang saling menutupi", "too many areas lie on top of each other")
    }
  }
}
