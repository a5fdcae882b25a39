internal import Diagnostics
internal import Markup

/// Makes nodes from elements. Whatever it does not know by name is either one of the silent
/// ones or refused.
struct ElementReader {
  let file: String
  /// By their names.
  let parts: [String: MarkupScan.Element]
  let sheet: StyleSheet
  /// Names that style sheets give to values: "--warna".
  let variables: Set<String>
  /// Names of what stands in something that is never drawn.
  let buried: Set<String>
  /// Where the reader is, the root first; empty without a style sheet.
  var ancestors: [Selected] = []
  /// What masks cut out, by their names, in the order of their first use; nil of others.
  var cutouts: [(id: String, node: Node?)] = []
  /// How many segments paths had so far.
  var segments = 0
  /// How many declarations elements took over, and gradients stops.
  var declarations = 0
  var stops = 0

  /// What percentages are of.
  struct Viewport {
    var width: Double
    var height: Double

    /// SVG 1.1, 7.10.
    var mean: Double { ((width * width + height * height) / 2).squareRoot() }
  }

  private enum Tag: String {
    case svg, g, a, defs, symbol, use, path, rect, circle, ellipse, line, polyline, polygon
    case linearGradient, radialGradient, stop, clipPath
    case choice = "switch"
  }

  init(guardian: SVGGuard, sheet: StyleSheet, file: String) {
    (self.file, self.sheet) = (file, sheet)
    (parts, buried, variables) = (guardian.parts, guardian.buried, guardian.variables)
  }

  mutating func root(_ element: MarkupScan.Element, _ size: SVGSize) throws(DrawingFault) -> Node {
    let viewport = Viewport(width: size.box.width, height: size.box.height)
    let fit = Fit(box: size.box, align: align(element))
    var root = try node(.viewport(Node.Frame(), fit), element, viewport)
    let masks = cutouts.compactMap(\.node)
    if !masks.isEmpty {
      root.children.append(Node(kind: .definitions, children: masks, line: element.line))
    }
    return root
  }

  /// Nil for what draws nothing.
  mutating func child(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Node? {
    guard element.namespace == SVGNames.svg, !element.isOfExtension else { return nil }
    guard let tag = Tag(rawValue: element.name) else {
      return refusal(of: element).map { node(.refused($0), element) }
    }
    switch tag {
    case .g, .a: return try node(.group, element, viewport)
    case .choice: return try choice(element, viewport)
    case .defs: return try node(.definitions, element, viewport)
    case .clipPath:
      let isOfBox = element.value("clipPathUnits") == "objectBoundingBox"
      return try node(.clip(isOfBox: isOfBox), element, viewport)
    case .symbol, .svg: return try inner(element, viewport)
    case .use: return try use(element, viewport)
    case .linearGradient, .radialGradient: return try gradient(element, viewport)
    // One outside a gradient.
    case .stop: return nil
    default:
      let node = try node(.group, element, viewport)
      return try shape(element, viewport).map { node.drawing($0) }
    }
  }

  /// With what stands in it.
  func node(_ kind: Node.Kind, _ element: MarkupScan.Element) -> Node {
    Node(kind: kind, id: element.value("id"), line: element.line)
  }

  mutating func node(
    _ kind: Node.Kind, _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Node {
    var node = node(kind, element)
    node.style = try style(of: element, in: viewport)
    node.transform = try transform(element, "transform")
    if !sheet.isEmpty { ancestors.append(Selected(element)) }
    for child in element.children {
      if let own = try self.child(child, viewport) { node.children.append(own) }
    }
    if !sheet.isEmpty { ancestors.removeLast() }
    return node
  }

  /// The first that any reader could show, as programs have it that write a copy of their
  /// own beside what is drawn.
  private mutating func choice(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Node? {
    var one = element
    one.children = Array(
      element.children.filter { $0.namespace == SVGNames.svg && !$0.isOfExtension }.prefix(1))
    return try node(.group, one, viewport)
  }

  /// Why an element cannot be drawn; nil of one that draws nothing.
  private func refusal(of element: MarkupScan.Element) -> DrawingFault? {
    let name = element.name
    if SVGNames.silent.contains(name) { return nil }
    if SVGNames.texts.contains(name) {
      guard element.allText.contains(where: { !$0.isWhitespace }) else { return nil }
      return DrawingFault(.svgText(spot(element)), hint: .svgTextHint)
    }
    return name == "image"
      ? DrawingFault(.svgPixels(spot(element)), hint: .svgImageHint)
      : DrawingFault(.svgPart(spot(element)), hint: .svgPlainHint)
  }

  func spot(_ element: MarkupScan.Element, _ attribute: String? = nil) -> Spot {
    Spot(file: file, line: element.line, tag: element.name, attribute: attribute)
  }

  private mutating func inner(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Node? {
    let box = element.value("viewBox").flatMap(Box.init)
    let fit = Fit(box: box, align: align(element))
    let frame = try frame(element, viewport)
    // What fills a frame that nothing says the size of is not known before it is drawn.
    let isKnown = box != nil || element.name == "svg"
    let inside = Viewport(
      width: box?.width ?? (isKnown ? frame.width : nil) ?? viewport.width,
      height: box?.height ?? (isKnown ? frame.height : nil) ?? viewport.height)
    return try node(
      element.name == "svg" ? .viewport(frame, fit) : .symbol(fit), element, inside)
  }

  private mutating func use(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Node? {
    guard let link = element.link else { return nil }
    let id = String(link.dropFirst())
    guard let target = parts[id] else { return nil }
    if buried.contains(id) {
      return node(
        .refused(DrawingFault(.svgPart(spot(element, "#" + id)), hint: .svgCircleHint)), element)
    }
    guard let tag = Tag(rawValue: target.name), tag != .stop else {
      return refusal(of: target).map { node(.refused($0), element) }
    }
    return try node(.use(id, frame(element, viewport)), element, viewport)
  }

  private func align(_ element: MarkupScan.Element) -> String? {
    let words = (element.value("preserveAspectRatio") ?? "").split { $0.isWhitespace }
      .filter { $0 != "defer" }
    guard let first = words.first, Fit.aligns.contains(String(first)) else { return nil }
    return words.count > 1 && words[1] == "slice" ? "\(first) slice" : String(first)
  }
}

extension Node {
  /// What stands in a shape (a title, an animation) draws nothing.
  fileprivate func drawing(_ shape: Shape) -> Node {
    var node = self
    (node.kind, node.children) = (.shape(shape), [])
    return node
  }
}
