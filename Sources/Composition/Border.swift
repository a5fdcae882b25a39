internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// The page's background: borders, each one picture of the page's size.
  func background(_ size: Size) -> Frame? {
    let borders = page.background.compactMap { border($0, size) }
    guard !borders.isEmpty else { return nil }
    let frame = Frame(
      size: size,
      items: borders.map { Placed(.picture(Picture($0, size: size)), at: .zero) })
    return Frame(
      size: size,
      items: [Placed(.tagged(Tag(element: 0, role: .artifact), frame), at: .zero)])
  }

  private func border(_ element: Element, _ size: Size) -> Image? {
    guard let corner = artwork[element.word("corner") ?? ""],
      let edge = artwork[element.word("edge") ?? ""]
    else { return nil }
    let border = Border(
      corner: corner, edge: edge, inset: scaled(element.length("inset") ?? .zero),
      size: scaled(element.length("size") ?? .zero))
    return border.image(on: size)
  }
}

/// An ornamental border put together from the artwork of one corner and of
/// one repeat of the upper edge, as an SVG picture. The corner is mirrored
/// and the edge turned; a whole number of repeats is stretched to fit, so
/// that the ornament closes on any paper.
struct Border {
  var corner: Image
  var edge: Image
  /// From the paper's edge to the artwork.
  var inset: Length
  /// Edge length of a corner; the edge artwork has the same scale.
  var size: Length

  func image(on page: Size) -> Image {
    let inner = Size(
      width: page.width - inset * 2, height: page.height - inset * 2)
    let body =
      definition("c", corner) + definition("e", edge)
      + "<g transform=\"translate(\(inset.number) \(inset.number))\">"
      + corners(inner) + edges(inner) + "</g>"
    let text =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
      + "viewBox=\"0 0 \(page.width.number) \(page.height.number)\">\(body)</svg>"
    return Image(
      name: "border", format: .svg, width: page.width.units, height: page.height.units,
      bytes: Array(text.utf8))
  }

  private func corners(_ inner: Size) -> String {
    let scale = Border.ratio(size.units, Length.pt(corner.width).units)
    let turns = [
      "", "translate(\(inner.width.number) 0) scale(-1 1)",
      "translate(0 \(inner.height.number)) scale(1 -1)",
      "translate(\(inner.width.number) \(inner.height.number)) scale(-1 -1)",
    ]
    return turns.map { use("c", "\($0) scale(\(scale))") }.joined()
  }

  private func edges(_ inner: Size) -> String {
    let across = repeats(inner.width - size * 2)
    let down = repeats(inner.height - size * 2)
    return across + turned("translate(0 \(inner.height.number)) scale(1 -1)", across)
      + turned("rotate(90) scale(1 -1)", down)
      + turned("translate(\(inner.width.number) 0) rotate(90)", down)
  }

  /// The edge artwork side by side along the upper edge, behind a corner.
  private func repeats(_ length: Length) -> String {
    let natural = Length(units: size.units * edge.width / max(1, corner.width))
    let count = max(1, (length.units + natural.units / 2) / max(1, natural.units))
    let scaleX = Border.ratio(length.units, Length.pt(edge.width * count).units)
    let scaleY = Border.ratio(size.units, Length.pt(corner.width).units)
    return (0..<count).map { index in
      let x = Length(units: size.units + length.units * index / count)
      return use("e", "translate(\(x.number) 0) scale(\(scaleX) \(scaleY))")
    }.joined()
  }

  private func use(_ name: String, _ transform: String) -> String {
    "<use xlink:href=\"#\(name)\" transform=\"\(transform)\"/>"
  }

  private func turned(_ transform: String, _ body: String) -> String {
    "<g transform=\"\(transform)\">\(body)</g>"
  }

  /// The artwork's elements, without its own root.
  private func definition(_ name: String, _ image: Image) -> String {
    let text = String(decoding: image.bytes, as: UTF8.self)
    guard let root = text.firstRange(of: "<svg"),
      let start = text[root.upperBound...].firstIndex(of: ">"),
      let end = text.ranges(of: "</svg>").last, start < end.lowerBound
    else { return "" }
    return "<defs><g id=\"\(name)\">\(text[text.index(after: start)..<end.lowerBound])</g></defs>"
  }

  /// Six decimals, exactly rounded, whatever the machine.
  private static func ratio(_ a: Int, _ b: Int) -> String {
    let millionths = (a * 1_000_000 + b / 2) / max(1, b)
    let fraction = String(millionths % 1_000_000)
    return "\(millionths / 1_000_000)."
      + String(repeating: "0", count: 6 - fraction.count) + fraction
  }
}

extension Length {
  fileprivate var number: String { pointsText }
}
