internal import Markup

/// The size of an SVG: width and height where both have absolute lengths, else
/// the viewBox (SVG 1.1, 7.2 and 7.7). In thousandths of a user unit.
struct SVGSize {
  var width: Int
  var height: Int
  /// The part of the plane that is shown.
  var box: Box

  init?(_ root: MarkupScan.Element) {
    let sides = ["width", "height"].map { name in
      root.value(name).flatMap { SVGSize.absolute($0) }
    }
    var box = root.value("viewBox").flatMap(Box.init)
    if box == nil, let width = sides[0], let height = sides[1] {
      box = Box(x: 0, y: 0, width: width, height: height)
    }
    guard let box else { return nil }
    let shown = sides.contains(nil) ? [box.width, box.height] : sides.compactMap(\.self)
    (width, height) = (Int(shown[0] * 1000), Int(shown[1] * 1000))
    guard width > 0, height > 0 else { return nil }
    self.box = box
  }

  /// Up to a million.
  private static func absolute(_ text: String) -> Double? {
    guard !text.hasSuffix("%"), let (length, isInRange) = ValueScan.length(text, whole: 0),
      isInRange, length > 0, length <= 1e6
    else { return nil }
    return length
  }
}

extension Box {
  /// Reads a `viewBox`; nil for one without an inside.
  init?(_ text: String) {
    var scan = ValueScan(text)
    guard let sides = scan.numbers(), sides.count == 4, !scan.isOutOfRange,
      sides[2] > 1e-3, sides[3] > 1e-3
    else { return nil }
    self.init(x: sides[0], y: sides[1], width: sides[2], height: sides[3])
  }
}

extension MarkupScan.Element {
  /// Of an attribute without a namespace.
  func value(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == nil }?.value
  }

  /// What it refers to, by either name.
  var link: String? {
    value("href")
      ?? attributes.first { $0.name == "href" && $0.namespace == SVGNames.xlink }?.value
  }
}
