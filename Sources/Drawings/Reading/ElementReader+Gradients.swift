internal import Diagnostics
internal import Markup

extension ElementReader {
  /// With all that it takes over from others (SVG 1.1, 13.2.2), so that it refers to none.
  mutating func gradient(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Node {
    let chain = chain(from: element)
    declarations += chain.reduce(0) { $0 + $1.attributes.count + $1.children.count }
    guard declarations <= Budget.mostDeclarations else {
      throw DrawingFault(.svgTooMuch(file, .elements), hint: .svgSimplerHint)
    }
    var gradient = Gradient(isRadial: element.name == "radialGradient")
    func first(_ name: String) -> MarkupScan.Element? { chain.first { $0.value(name) != nil } }
    gradient.spread = first("spreadMethod")?.value("spreadMethod")
      .flatMap { ["repeat", "reflect"].contains($0) ? $0 : nil }
    gradient.isOfBox = first("gradientUnits")?.value("gradientUnits")
      .map { $0 != "userSpaceOnUse" }
    if let holder = first("gradientTransform") {
      gradient.transform = try transform(holder, "gradientTransform")
    }
    let isOfBox = gradient.isOfBox ?? true
    let inside = isOfBox ? Viewport(width: 1, height: 1) : viewport
    for name in gradient.isRadial ? Gradient.radial : Gradient.linear {
      guard let holder = chain.first(where: { $0.name == element.name && $0.value(name) != nil })
      else { continue }
      let axes = Axes(reader: self, element: holder, viewport: inside)
      let whole =
        name.contains("x") ? inside.width : name.contains("y") ? inside.height : inside.mean
      gradient.lengths[name] = try axes.length(name, whole)
    }
    var node = node(.gradient(gradient), element)
    node.style = try style(of: element, in: viewport)
    node.children = try stops(
      chain.first { $0.children.contains { $0.name == "stop" } } ?? element, viewport)
    return node
  }

  /// The gradient, that which it refers to, and so on.
  private func chain(from element: MarkupScan.Element) -> [MarkupScan.Element] {
    var chain = [element]
    while let link = chain[chain.count - 1].link, chain.count < 16,
      let next = parts[String(link.dropFirst())],
      ["linearGradient", "radialGradient"].contains(next.name)
    {
      chain.append(next)
    }
    return chain
  }

  private mutating func stops(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> [Node] {
    var stops: [Node] = []
    if !sheet.isEmpty { ancestors.append(Selected(element)) }
    defer { if !sheet.isEmpty { ancestors.removeLast() } }
    for stop in element.children where stop.name == "stop" && stop.namespace == SVGNames.svg {
      let axes = Axes(reader: self, element: stop, viewport: viewport)
      let offset = min(1, max(0, try axes.length("offset", 1) ?? 0))
      var node = Node(kind: .stop(offset), line: stop.line)
      node.style = try style(of: stop, in: viewport)
      stops.append(node)
      self.stops += 1
      guard self.stops <= Budget.mostElements else {
        throw DrawingFault(.svgTooMuch(file, .elements), hint: .svgSimplerHint)
      }
    }
    return stops
  }
}
