internal import Markup

/// The size of an SVG: width and height where both have absolute lengths, else
/// the viewBox (SVG 1.1, 7.2 and 7.7). In thousandths of a user unit.
struct SVGSize {
  var width: Int
  var height: Int

  init?(_ root: MarkupScan.Element) {
    let values = Dictionary(
      root.attributes.filter { $0.namespace == nil }.map { ($0.name, $0.value) }
    ) { first, _ in first }
    let box = (values["viewBox"] ?? "").split { $0 == " " || $0 == "," || $0.isNewline }
    let sides: [Int?] =
      if let w = values["width"].flatMap(SVGSize.length),
        let h = values["height"].flatMap(SVGSize.length)
      {
        [w, h]
      } else if box.count == 4 {
        box.suffix(2).map { SVGSize.thousandths($0) }
      } else {
        []
      }
    guard sides.count == 2, let w = sides[0], let h = sides[1], w > 0, h > 0 else { return nil }
    width = w
    height = h
  }

  /// CSS units in px: a numerator and a denominator.
  private static let units: [(String, Int, Int)] = [
    ("px", 1, 1), ("pt", 4, 3), ("pc", 16, 1), ("in", 96, 1), ("cm", 4800, 127), ("mm", 480, 127),
  ]

  private static func length(_ text: String) -> Int? {
    let unit = units.first { text.hasSuffix($0.0) }
    let number = unit == nil ? text[...] : text.dropLast(2)
    return thousandths(number).map { $0 * (unit?.1 ?? 1) / (unit?.2 ?? 1) }
  }

  /// "210.5" → 210500; up to a million, no exponent.
  private static func thousandths(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !text.isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0].isEmpty ? "0" : parts[0]), whole <= 1_000_000
    else { return nil }
    let fraction = parts.count == 2 ? parts[1].prefix(3) : ""
    let padded = fraction + String(repeating: "0", count: 3 - fraction.count)
    return whole * 1000 + (Int(padded) ?? 0)
  }
}
