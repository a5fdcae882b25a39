/// What holds where an element is drawn.
struct Brush {
  var matrix = Matrix()
  var depth = 0
  /// How many transparent layers it lies in.
  var layers = 0
  var clip = Clip()
  /// Of the nearest viewport.
  var width: Double
  var height: Double
  /// What is inherited.
  var paint = Style()

  init(width: Double, height: Double) { (self.width, self.height) = (width, height) }

  /// For an element itself.
  func inside(_ node: Node) -> Brush {
    var brush = self
    brush.depth += 1
    if !node.transform.isEmpty { brush.matrix = matrix * node.transform.matrix }
    for property in Brush.inherited {
      if let value = node.style[property] { brush.paint[property] = value }
    }
    let isLayer =
      node.style.number(.opacity).map { $0 < 1 } == true
      || node.style.isBlended
      || node.style.word(.isolation) == "isolate"
    if isLayer { brush.layers += 1 }
    return brush
  }

  private static let inherited: [Property] = [.fill, .stroke, .strokeWidth, .dashes]

  var viewport: Box { Box(x: 0, y: 0, width: width, height: height) }

  var isStroked: Bool { ![nil, .color(.none)].contains(paint[.stroke]) && strokeWidth > 0 }

  /// In user units.
  var strokeWidth: Double { abs(paint.number(.strokeWidth) ?? 1) }

  /// Dashes a user unit; nil of a line without gaps.
  var dashRhythm: Double? {
    guard case .numbers(let numbers)? = paint[.dashes] else { return nil }
    let sum = numbers.reduce(0, +)
    return sum > 0 ? Double(numbers.count) / sum : nil
  }

  mutating func move(by frame: Node.Frame) {
    guard frame.x != nil || frame.y != nil else { return }
    matrix = matrix * Matrix(e: frame.x ?? 0, f: frame.y ?? 0)
  }

  /// Into a frame that a part of the plane is fitted to.
  mutating func enter(_ frame: Node.Frame, _ fit: Fit) {
    move(by: frame)
    (width, height) = (frame.width ?? width, frame.height ?? height)
    guard let box = fit.box else { return }
    let scales = (width / box.width, height / box.height)
    let align = fit.align ?? ""
    let both = align.hasSuffix("slice") ? max(scales.0, scales.1) : min(scales.0, scales.1)
    let (x, y) = align == "none" ? scales : (both, both)
    // Where it is aligned to changes the place by less than the frame.
    matrix = matrix * Matrix(a: x, d: y, e: -box.x * x, f: -box.y * y)
    (width, height) = (box.width, box.height)
  }
}
