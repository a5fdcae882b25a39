/// What a drawing may cost whoever draws it. It is gone through as it will be drawn, every
/// repeat by `use` and every clip included, and given up where a limit is passed, so that
/// finding out never costs more than the limits themselves.
struct Budget {
  static let mostBytes = 4 << 20
  static let mostElements = 20_000
  /// What a gradient's stop counts, in elements.
  static let costOfStop = 10
  /// Declarations of styles that elements take over.
  static let mostDeclarations = 1_000_000
  static let mostSegments = 100_000
  static let mostDashes = 10_000
  static let mostLayers = 2000
  /// Parts that are mixed with what lies below, pixel by pixel.
  static let mostBlends = 100
  /// Each is a surface as large as the picture.
  static let deepestLayer = 8
  static let deepestNode = 300
  /// Lengths of all edges together, in diagonals of the picture.
  static let mostTravel = 5_000.0
  /// Filled areas together, in areas of the picture. A thousand take a second where they are
  /// as dear as they can be: whatever takes longer than plain colour counts more.
  static let mostPaint = 1_000.0
  private static let paintOfRadial = 4.0
  /// Of a layer, times how deep it lies.
  private static let paintOfLayer = 0.5
  private static let paintOfBlend = (slow: 20.0, quick: 4.0)
  /// Of a gradient that begins anew, from one corner of the picture to the other.
  static let mostTurns = 500.0
  /// How many limits may be exhausted at once, parts of one included: each takes up to
  /// two thirds of a second.
  static let mostTogether = 3.0
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
  private var blends = 0
  private var travel = 0.0
  private var paint = 0.0
  private var crossings = Crossings()
  private var cuts = Cuts()
  /// What stands in the clip that is being read; nil outside one.
  private var clipping: [Outline]?

  /// - Returns: how many limits it exhausts, parts of one included.
  /// - Throws: what there is too much of.
  static func cost(of drawing: Drawing, file: String) throws(DrawingFault) -> Double {
    guard case .viewport(_, let fit) = drawing.root.kind, let box = fit.box else { return 0 }
    var budget = Budget(file: file, box: box, parts: drawing.root.parts)
    budget.elements = budget.parts.values.reduce(0) { $0 + Budget.costOfStop * $1.stops }
    let brush = Brush(width: box.width, height: box.height)
    try budget.visit(drawing.root, brush, isRoot: true)
    guard budget.cost <= Budget.mostTogether else { throw budget.tooMuch(.together) }
    return budget.cost
  }

  private var cost: Double {
    let counts = [
      (elements, Budget.mostElements), (segments, Budget.mostSegments),
      (layers, Budget.mostLayers), (blends, Budget.mostBlends),
    ]
    let lengths = dashes / Double(Budget.mostDashes) + travel / Budget.mostTravel
    return counts.reduce(lengths + paint / Budget.mostPaint + crossings.cost + cuts.cost) {
      $0 + Double($1.0) / Double($1.1)
    }
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
    guard elements <= Budget.mostElements else { throw tooMuch(.elements) }
    guard outer.depth < Budget.deepestNode else { throw tooMuch(.nesting) }
    guard !node.style.isHidden else { return }
    var brush = try inside(node, outer)
    switch node.kind {
    case .shape(let shape): try measure(shape, node, brush)
    case .use(let target, let frame): try use(target, in: frame, node, brush)
    case .group: try visit(node.children, brush)
    case .viewport(let frame, let fit):
      if !isRoot { enter(frame, fit, &brush) }
      try visit(node.children, brush)
    case .refused(let fault): throw fault
    case .definitions, .symbol, .clip, .gradient, .stop: break
    }
  }

  private mutating func inside(_ node: Node, _ outer: Brush) throws(DrawingFault) -> Brush {
    var brush = outer.inside(node)
    if brush.layers > outer.layers {
      layers += 1
      paint += Budget.paintOfLayer * Double(brush.layers)
    }
    guard layers <= Budget.mostLayers, brush.layers <= Budget.deepestLayer else {
      throw tooMuch(.layers)
    }
    if node.style.isBlended {
      blends += 1
      paint += node.style.isBlendedSlowly ? Budget.paintOfBlend.slow : Budget.paintOfBlend.quick
    }
    guard blends <= Budget.mostBlends else { throw tooMuch(.blends) }
    brush.clip = try clip(node, brush)
    return brush
  }

  private mutating func visit(_ nodes: [Node], _ brush: Brush) throws(DrawingFault) {
    for node in nodes { try visit(node, brush) }
  }

  private mutating func use(
    _ target: String, in frame: Node.Frame, _ node: Node, _ brush: Brush
  ) throws(DrawingFault) {
    guard let part = parts[target] else { return }
    guard open.insert(target).inserted else {
      throw DrawingFault(.svgCircle(node.spot(in: file)), hint: .svgCircleHint)
    }
    var brush = brush
    switch part.kind {
    case .symbol(let fit):
      enter(frame, fit, &brush)
      brush = try inside(part, brush)
      try visit(part.children, brush)
    case .viewport(var own, let fit):
      brush.move(by: frame)
      own.width = frame.width ?? own.width
      own.height = frame.height ?? own.height
      brush = try inside(part, brush)
      enter(own, fit, &brush)
      try visit(part.children, brush)
    default:
      brush.move(by: frame)
      try visit(part, brush)
    }
    open.remove(target)
  }

  /// Into a frame, which hides what reaches beyond it.
  private func enter(_ frame: Node.Frame, _ fit: Fit, _ brush: inout Brush) {
    brush.move(by: Node.Frame(x: frame.x, y: frame.y))
    let size = Box(
      x: 0, y: 0, width: frame.width ?? brush.width, height: frame.height ?? brush.height)
    let outline = Outline(.rectangle(size, rx: nil, ry: nil), brush.matrix)
    brush.clip = cuts.narrow(brush.clip, by: [outline])
    brush.enter(Node.Frame(width: frame.width, height: frame.height), fit)
  }

  /// What clips is drawn as well, only nobody sees it.
  ///
  /// - Returns: all that clips the element.
  private mutating func clip(_ node: Node, _ brush: Brush) throws(DrawingFault) -> Clip {
    guard case .reference(let name, _)? = node.style[.clipPath], let part = parts[name],
      case .clip(let isOfBox) = part.kind
    else { return brush.clip }
    guard open.insert(name).inserted else {
      throw DrawingFault(.svgCircle(node.spot(in: file)), hint: .svgCircleHint)
    }
    var inside = Brush(width: brush.width, height: brush.height)
    inside.depth = brush.depth + 1
    inside.layers = brush.layers
    inside.matrix =
      isOfBox
      ? Matrix(a: box.width, d: box.height, e: box.x, f: box.y) : brush.matrix
    inside.matrix = inside.matrix * part.transform.matrix
    let outer = clipping
    clipping = []
    inside.clip = try clip(part, inside)
    try visit(part.children, inside)
    open.remove(name)
    let own = clipping ?? []
    clipping = outer.map { $0 + own }
    return cuts.narrow(brush.clip, by: own)
  }

  private func tooMuch(_ what: Excess) -> DrawingFault {
    DrawingFault(
      .svgTooMuch(file, what), hint: what == .cuts ? .svgClipHint : .svgSimplerHint)
  }
}

extension Budget {
  private mutating func measure(
    _ shape: Shape, _ node: Node, _ brush: Brush
  ) throws(DrawingFault) {
    let dearness = try measureGradients(shape, node, brush)
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
      throw DrawingFault(.svgFar(node.spot(in: file)), hint: .svgFarHint)
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
    paint += dearness * outline.area(in: box) / (box.width * box.height)
    guard paint <= Budget.mostPaint else { throw tooMuch(.paint) }
    crossings.add(outline, width: width)
    guard !crossings.isTooMuch else { throw tooMuch(.crossings) }
    guard clipping == nil else {
      clipping?.append(outline)
      return
    }
    cuts.add(outline, isStroked: brush.isStroked, in: brush.clip)
    guard !cuts.isTooMuch else { throw tooMuch(.cuts) }
  }

  /// - Returns: how much longer the shape takes than one of a plain colour.
  private mutating func measureGradients(
    _ shape: Shape, _ node: Node, _ brush: Brush
  ) throws(DrawingFault) -> Double {
    var dearness = 1.0
    for property in [Property.fill, .stroke] {
      guard case .reference(let name, _)? = brush.paint[property], let part = parts[name],
        case .gradient(let gradient) = part.kind
      else { continue }
      let own = Outline(shape, Matrix())
      let turns = gradient.turns(on: own, brush, in: box)
      let isTooSteep = gradient.isTooSteep(on: own, hasInside: property == .fill, brush, in: box)
      guard !isTooSteep, turns <= Budget.mostTurns else {
        throw DrawingFault(.svgSteep(node.spot(in: file)), hint: .svgSteepHint)
      }
      elements += part.children.count * Int(turns.rounded(.up))
      if gradient.isRadial { dearness += Budget.paintOfRadial }
    }
    return dearness
  }
}

extension Node {
  fileprivate func spot(in file: String) -> Spot { Spot(file: file, line: line, tag: tag) }

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

extension Node {
  fileprivate var stops: Int {
    children.count { if case .stop = $0.kind { true } else { false } }
  }
}
