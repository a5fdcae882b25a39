/// What a drawing may cost whoever draws it. It is gone through as it will be drawn, every
/// repeat by `use` and every clip included, and given up where a limit is passed, so that
/// finding out never costs more than the limits themselves.
struct Budget {
  static let mostBytes = 4 << 20
  static let mostElements = 20_000
  /// Declarations of styles that elements take over.
  static let mostDeclarations = 1_000_000
  static let mostSegments = 100_000
  static let mostDashes = 10_000
  static let mostLayers = 100
  /// Each is a surface as large as the page.
  static let deepestLayer = 4
  static let deepestNode = 200
  /// Lengths of all edges together, in diagonals of the picture.
  static let mostTravel = 5_000.0
  /// Filled areas together, in areas of the picture.
  static let mostPaint = 1_000.0
  /// How far from its middle anything may lie, in diagonals of the picture.
  static let farthest = 1_000.0

  private let file: String
  private let box: Box
  private let parts: [String: Node]
  /// Names of what is being drawn.
  private var open: Set<String> = []

  private var elements = 0
  private var segments = 0
  private var dashes = 0.0
  private var layers = 0
  private var travel = 0.0
  private var paint = 0.0
  private var crossings = Crossings()

  /// - Throws: what there is too much of.
  static func check(_ drawing: Drawing, file: String) throws(DrawingFault) {
    guard case .viewport(_, let fit) = drawing.root.kind, let box = fit.box else { return }
    var budget = Budget(file: file, box: box, parts: drawing.root.parts)
    let brush = Brush(width: box.width, height: box.height)
    try budget.visit(drawing.root, brush, isRoot: true)
  }

  private init(file: String, box: Box, parts: [String: Node]) {
    (self.file, self.box, self.parts) = (file, box, parts)
  }
}

extension Budget {
  private mutating func visit(
    _ node: Node, _ outer: Brush, isRoot: Bool = false
  ) throws(DrawingFault) {
    elements += 1
    guard elements <= Budget.mostElements, outer.depth < Budget.deepestNode else {
      throw tooMuch(.elements)
    }
    guard !node.style.isHidden else { return }
    var brush = outer.inside(node)
    if brush.layers > outer.layers { layers += 1 }
    guard layers <= Budget.mostLayers, brush.layers <= Budget.deepestLayer else {
      throw tooMuch(.layers)
    }
    try clip(node, brush)
    switch node.kind {
    case .shape(let shape): try measure(shape, node, brush)
    case .use(let target, let frame): try use(target, in: frame, node, brush)
    case .group: try visit(node.children, brush)
    case .viewport(let frame, let fit):
      if !isRoot { brush.enter(frame, fit) }
      try visit(node.children, brush)
    case .definitions, .symbol, .clip, .gradient, .stop: break
    }
  }

  private mutating func visit(_ nodes: [Node], _ brush: Brush) throws(DrawingFault) {
    for node in nodes { try visit(node, brush) }
  }

  private mutating func use(
    _ target: String, in frame: Node.Frame, _ node: Node, _ brush: Brush
  ) throws(DrawingFault) {
    guard let part = parts[target] else { return }
    guard open.insert(target).inserted else {
      throw DrawingFault(.svgCircle(file, node.line), hint: .svgDoctypeHint)
    }
    var brush = brush
    switch part.kind {
    case .symbol(let fit):
      brush.enter(frame, fit)
      brush = brush.inside(part)
      try visit(part.children, brush)
    case .viewport(var own, let fit):
      brush.move(by: frame)
      own.width = frame.width ?? own.width
      own.height = frame.height ?? own.height
      brush = brush.inside(part)
      brush.enter(own, fit)
      try visit(part.children, brush)
    default:
      brush.move(by: frame)
      try visit(part, brush)
    }
    open.remove(target)
  }

  /// What clips is drawn as well, only nobody sees it.
  private mutating func clip(_ node: Node, _ brush: Brush) throws(DrawingFault) {
    guard case .reference(let name, _)? = node.style[.clipPath], let part = parts[name],
      case .clip(let isOfBox) = part.kind
    else { return }
    guard open.insert(name).inserted else {
      throw DrawingFault(.svgCircle(file, node.line), hint: .svgDoctypeHint)
    }
    var inside = Brush(width: brush.width, height: brush.height)
    inside.depth = brush.depth + 1
    inside.layers = brush.layers
    inside.matrix =
      isOfBox
      ? Matrix(a: box.width, d: box.height, e: box.x, f: box.y) : brush.matrix
    inside.matrix = inside.matrix * part.transform.matrix
    try clip(part, inside)
    try visit(part.children, inside)
    open.remove(name)
  }

  private func tooMuch(_ what: Excess) -> DrawingFault {
    DrawingFault(.svgTooMuch(file, what), hint: .svgSimplerHint)
  }
}

extension Budget {
  private mutating func measure(
    _ shape: Shape, _ node: Node, _ brush: Brush
  ) throws(DrawingFault) {
    for property in [Property.fill, .stroke] {
      guard case .reference(let name, _)? = brush.paint[property] else { continue }
      elements += parts[name]?.children.count ?? 0
    }
    let outline = Outline(shape, brush.matrix)
    segments += outline.segments
    guard segments <= Budget.mostSegments else { throw tooMuch(.segments) }
    let reach = Budget.farthest * box.diagonal
    let width = brush.isStroked ? brush.strokeWidth * brush.matrix.scale : 0
    let isNear = outline.hull.allSatisfy { point in
      let way = point - box.center
      return abs(way.x) <= reach && abs(way.y) <= reach
    }
    guard isNear, width <= reach else {
      throw DrawingFault(.svgFar(file, node.line), hint: .svgFarHint)
    }
    let length = outline.length
    var edges = Double(outline.edgeCount)
    if brush.isStroked, let rhythm = brush.dashRhythm {
      let own = Outline(shape, Matrix()).length * rhythm
      dashes += own
      edges += own
      guard dashes <= Double(Budget.mostDashes) else { throw tooMuch(.dashes) }
    }
    travel += (brush.isStroked ? 2 * length + 3.2 * width * edges : length) / box.diagonal
    guard travel <= Budget.mostTravel else { throw tooMuch(.travel) }
    paint += outline.area(in: box) / (box.width * box.height)
    guard paint <= Budget.mostPaint else { throw tooMuch(.paint) }
    crossings.add(outline, width: width)
    guard !crossings.isTooMuch else { throw tooMuch(.crossings) }
  }
}

extension Node {
  /// What has a name, by it; the first of several.
  fileprivate var parts: [String: Node] {
    var parts: [String: Node] = [:]
    func add(_ node: Node) {
      if let id = node.id, parts[id] == nil { parts[id] = node }
      for child in node.children { add(child) }
    }
    add(self)
    return parts
  }
}
