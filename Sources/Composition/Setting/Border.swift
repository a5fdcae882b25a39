internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// The page's background: borders, each one picture of the page's size.
  func background(_ size: Size) -> Frame? {
    let borders = page.borders.compactMap { border($0.own, size) }
    guard !borders.isEmpty else { return nil }
    let frame = Frame(
      size: size,
      items: borders.map { Placed(.picture(Picture($0, size: size)), at: .zero) })
    return Frame(size: size, items: [Placed(.artifact(.background, frame), at: .zero)])
  }

  private func border(_ element: BorderElement, _ size: Size) -> Image? {
    guard let corner = artwork[element.corner], let edge = artwork[element.edge]
    else { return nil }
    let border = Border(
      corner: corner, edge: edge, inset: scaled(element.inset), size: scaled(element.size))
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
    let turns = [
      "", "translate(\(inner.width.number) 0) scale(-1 1)",
      "translate(0 \(inner.height.number)) scale(1 -1)",
      "translate(\(inner.width.number) \(inner.height.number)) scale(-1 -1)",
    ]
    let square = Size(width: size, height: size)
    return turns.map { turned($0, use("c", square, at: .zero)) }.joined()
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
    let natural = max(1, size.units * edge.width / max(1, corner.width))
    let height = Length(units: size.units * edge.height / max(1, corner.height))
    let count = max(1, (length.units + natural / 2) / natural)
    return (0..<count).map { index in
      let start = length.units * index / count
      let end = length.units * (index + 1) / count
      return use(
        "e", Size(width: Length(units: end - start), height: height),
        at: size + Length(units: start))
    }.joined()
  }

  private func use(_ name: String, _ size: Size, at x: Length) -> String {
    "<use xlink:href=\"#\(name)\" x=\"\(x.number)\" width=\"\(size.width.number)\" "
      + "height=\"\(size.height.number)\"/>"
  }

  private func turned(_ transform: String, _ body: String) -> String {
    transform.isEmpty ? body : "<g transform=\"\(transform)\">\(body)</g>"
  }

  /// The artwork as a symbol that is stretched to wherever it is used. Its
  /// own names get the symbol's before them, for both come into one file.
  private func definition(_ name: String, _ image: Image) -> String {
    guard let root = SVGRoot(String(decoding: image.bytes, as: UTF8.self)) else { return "" }
    let box = root["viewBox"] ?? "0 0 \(image.width) \(image.height)"
    let kept = root.attributes.filter { !Border.replaced.contains($0.name) }
      .map { " \($0.name)=\($0.quoted)" }.joined()
    return "<symbol id=\"\(name)\" preserveAspectRatio=\"none\" viewBox=\"\(box)\"\(kept)>"
      + root.body.prefixingNames(with: "\(name)-") + "</symbol>"
  }

  /// What a symbol has of its own, or the whole file.
  private static let replaced: Set<String> = [
    "xmlns", "xmlns:xlink", "id", "viewBox", "preserveAspectRatio", "width", "height", "x", "y",
    "version", "baseProfile",
  ]
}

extension String {
  /// `id="a"`, `href="#a"` and `url(#a)` with something before the `a`.
  fileprivate func prefixingNames(with prefix: String) -> String {
    guard hasNames else { return self }
    return replacing(/(\sid\s*=\s*["']|href\s*=\s*["']#|url\(\s*["']?#)/) { $0.output.0 + prefix }
  }

  /// A fast answer: most artwork has none.
  private var hasNames: Bool {
    var end: (UInt8, UInt8) = (0, 0)
    return utf8.contains { byte in
      defer { end = (end.1, byte) }
      return byte == UInt8(ascii: "=") && end == (UInt8(ascii: "i"), UInt8(ascii: "d"))
    }
  }
}

extension Length {
  fileprivate var number: String { pointsText }
}
