internal import Diagnostics
internal import Markup

/// Makes nodes from elements. Whatever it does not know by name is either one of the silent
/// ones or refused.
struct ElementReader {
  let file: String
  /// By their names.
  let parts: [String: MarkupScan.Element]
  let sheet: StyleSheet
  /// How many segments paths had so far.
  var segments = 0
  /// How many declarations elements took over, and gradients stops.
  var declarations = 0
  var stops = 0

  /// What percentages are of.
  struct Viewport {
    var width: Double
    var height: Double
    /// Nothing in it is drawn unless it is referred to.
    var isHidden = false

    /// SVG 1.1, 7.10.
    var mean: Double { ((width * width + height * height) / 2).squareRoot() }
  }

  private enum Tag: String {
    case svg, g, a, defs, symbol, use, path, rect, circle, ellipse, line, polyline, polygon
    case linearGradient, radialGradient, stop, clipPath
    case choice = "switch"
  }

  init(file: String, parts: [String: MarkupScan.Element], sheet: StyleSheet) {
    (self.file, self.parts, self.sheet) = (file, parts, sheet)
  }

  mutating func root(_ element: MarkupScan.Element, _ size: SVGSize) throws(DrawingFault) -> Node {
    let viewport = Viewport(width: size.box.width, height: size.box.height)
    let fit = Fit(box: size.box, align: align(element))
    return try node(.viewport(Node.Frame(), fit), element, viewport)
  }

  /// Nil for what draws nothing.
  private mutating func child(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Node? {
    guard element.namespace == SVGNames.svg, !element.isOfExtension else { return nil }
    guard let tag = Tag(rawValue: element.name) else {
      try refuse(element, viewport)
      return nil
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

  private mutating func node(
    _ kind: Node.Kind, _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Node {
    var node = node(kind, element)
    var viewport = viewport
    node.style = try style(of: element, in: viewport)
    node.transform = try transform(element, "transform")
    if node.style.isHidden { viewport.isHidden = true }
    for child in element.children {
      if let own = try self.child(child, viewport) { node.children.append(own) }
    }
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

  private func refuse(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) {
    let name = element.name
    if SVGNames.silent.contains(name) || viewport.isHidden { return }
    if SVGNames.texts.contains(name) {
      guard element.allText.contains(where: { !$0.isWhitespace }) else { return }
      throw DrawingFault(.svgText(file, element.line), hint: .svgTextHint)
    }
    if name == "image" {
      throw DrawingFault(.svgPixels(file, element.line, "<image>"), hint: .svgPixelsHint)
    }
    throw DrawingFault(.svgPart(file, element.line, "<\(name)>"), hint: .svgDoctypeHint)
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
      height: box?.height ?? (isKnown ? frame.height : nil) ?? viewport.height,
      isHidden: viewport.isHidden)
    return try node(
      element.name == "svg" ? .viewport(frame, fit) : .symbol(fit), element, inside)
  }

  private mutating func use(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Node? {
    guard let link = element.link else { return nil }
    let id = String(link.dropFirst())
    guard let target = parts[id] else { return nil }
    guard let tag = Tag(rawValue: target.name), tag != .stop else {
      var viewport = viewport
      viewport.isHidden = false
      try refuse(target, viewport)
      return nil
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
