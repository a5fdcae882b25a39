internal import Markup

extension Drawing {
  /// Makes a drawing from an SVG file: shapes, colours and gradients, strokes, clips and
  /// repeats, with the rules of its style sheet worked in. What draws nothing is left out:
  /// metadata, notes of editors, comments, definitions that nothing refers to.
  ///
  /// - Parameter name: of the file, for messages.
  /// - Throws: the first thing that a picture on paper may not hold, or that it would take too
  ///   long to draw it.
  public static func read(_ bytes: [UInt8], name: String) throws(DrawingFault) -> Drawing {
    guard bytes.count <= Budget.mostBytes, let scan = MarkupScan(bytes) else {
      throw DrawingFault(.svgTooMuch(name, .bytes), hint: .svgSimplerHint)
    }
    if let fault = scan.fault { throw DrawingFault(fault, name) }
    guard let root = scan.root, root.name == "svg", root.namespace == SVGNames.svg else {
      throw DrawingFault(.svgNoRoot(name), hint: .svgNoRootHint)
    }
    let guardian = try SVGGuard(root, file: name)
    guard let size = SVGSize(root) else {
      throw DrawingFault(.svgNoSize(name), hint: .svgNoSizeHint)
    }
    let sheet = try StyleSheet(guardian.sheets, file: name, elements: guardian.elements)
    var reader = ElementReader(guardian: guardian, sheet: sheet, file: name)
    var drawing = Drawing(
      width: size.width, height: size.height, root: try reader.root(root, size))
    drawing.cost = try Budget.cost(of: drawing, file: name)
    return drawing
  }
}

extension DrawingFault {
  fileprivate init(_ fault: MarkupScan.Fault, _ name: String) {
    switch fault {
    case .malformed(let line): self.init(.svgSyntax(name, line), hint: .svgPlainHint)
    case .doctype(let line): self.init(.svgDoctype(name, line), hint: .svgPlainHint)
    case .styleSheet(let line):
      self.init(
        .svgReference(Spot(file: name, line: line, tag: "?xml-stylesheet?")),
        hint: .svgReferenceHint)
    case .encoding(let encoding):
      self.init(.svgEncoding(name, encoding), hint: .svgEncodingHint)
    case .deep(let line):
      self.init(.svgDeep(name, line, limit: MarkupScan.deepest), hint: .svgDeepHint)
    case .oversized(let line):
      self.init(.svgOversized(name, line), hint: .svgSimplerHint)
    }
  }
}

/// Namespaces, and elements that are known without being drawn.
enum SVGNames {
  static let svg = "http://www.w3.org/2000/svg"
  static let xlink = "http://www.w3.org/1999/xlink"
  static let xml = "http://www.w3.org/XML/1998/namespace"
  static let inclusion = "http://www.w3.org/2001/XInclude"

  /// Attributes that can refer to other files.
  static let reaching = Set(Property.allCases.map(\.rawValue)).union([
    "style", "href", "src", "base", "filter", "mask-image", "-webkit-mask", "marker",
    "marker-start", "marker-mid", "marker-end", "cursor",
  ])
  static let scripts: Set<String> = [
    "script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio",
    "video", "animate", "animatemotion", "animatetransform", "animatecolor", "set",
  ]
  static let texts: Set<String> = [
    "text", "tspan", "textPath", "tref", "flowRoot", "flowRegion", "flowPara", "flowDiv",
    "textArea",
  ]
  /// They draw nothing where they stand; what refers to one of them is refused there.
  static let silent: Set<String> = [
    "title", "desc", "metadata", "style", "view", "cursor", "color-profile", "font", "font-face",
    "marker", "pattern", "filter", "mask", "solidColor", "solidcolor", "mesh", "meshgradient",
    "hatch", "discard", "script",
  ]
}
