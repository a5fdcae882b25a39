internal import Markup

extension ElementReader {
  /// Whether a mask only cuts something out, as Figma and Sketch write clips: plain shapes that
  /// let everything through. It is drawn as a clip.
  mutating func isCutout(_ id: String, _ viewport: Viewport) throws(DrawingFault) -> Bool {
    if let known = cutouts.first(where: { $0.id == id }) { return known.node != nil }
    guard let element = parts[id], element.name == "mask" else { return false }
    // One that is masked by itself is none.
    let index = cutouts.count
    cutouts.append((id, nil))
    let isOfBox = element.value("maskContentUnits") == "objectBoundingBox"
    let place = ancestors
    ancestors = []
    var node = try node(.clip(isOfBox: isOfBox), element, viewport)
    ancestors = place
    guard !node.children.isEmpty, let room = try room(of: element, viewport) else { return false }
    for index in node.children.indices {
      let child = node.children[index]
      guard let (cut, shape) = try cut(child, by: node.style, element, viewport) else {
        return false
      }
      let own = Outline(shape, child.transform.matrix).bounds
      guard let own, room.holds(own) else { return false }
      node.children[index] = cut
    }
    (node.style, node.transform) = (Style(), [])
    cutouts[index].node = node
    return true
  }

  /// A shape of a mask as one of a clip; nil of one that is not plain.
  private mutating func cut(
    _ node: Node, by mask: Style, _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> (Node, Shape)? {
    var styles = [mask, node.style]
    var shape: Shape
    switch node.kind {
    case .shape(let own): shape = own
    case .use(let target, let frame):
      guard frame.x == nil, frame.y == nil, let part = parts[target],
        let used = try child(part, viewport), case .shape(let own) = used.kind,
        used.transform.isEmpty
      else { return nil }
      shape = own
      styles.append(used.style)
    default: return nil
    }
    let fill = styles.compactMap { $0[.fill] }.last ?? .color(.rgb(0, 0, 0))
    let isAlpha = element.maskType == "alpha"
    guard fill.isWhite || isAlpha && fill.isOpaque, styles.allSatisfy(\.isPlain) else {
      return nil
    }
    let rule = styles.compactMap { $0[.fillRule] }.last
    // A shape that is only repeated keeps what it says itself.
    guard rule == nil || styles.count == 2 else { return nil }
    var cut = node
    cut.style = Style()
    cut.style[.clipRule] = rule
    return (cut, shape)
  }

  /// How far the mask lets anything through; nil of one that cuts off parts of what it is for.
  private func room(
    of element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Room? {
    let isOfBox = element.value("maskUnits") != "userSpaceOnUse"
    let whole = isOfBox ? Viewport(width: 1, height: 1) : viewport
    let axes = Axes(reader: self, element: element, viewport: whole)
    let box = Box(
      x: try axes.x("x") ?? -0.1 * whole.width, y: try axes.y("y") ?? -0.1 * whole.height,
      width: try axes.x("width") ?? 1.2 * whole.width,
      height: try axes.y("height") ?? 1.2 * whole.height)
    guard isOfBox else { return .box(box) }
    return Room.box(box).holds(Box(x: 0, y: 0, width: 1, height: 1)) ? .wide : nil
  }
}

/// Where a mask lets something through.
private enum Room: Hashable {
  /// Over all that is masked.
  case wide
  case box(Box)

  func holds(_ inner: Box) -> Bool {
    guard case .box(let box) = self else { return true }
    return box.x <= inner.x && box.y <= inner.y
      && box.x + box.width >= inner.x + inner.width
      && box.y + box.height >= inner.y + inner.height
  }
}

extension MarkupScan.Element {
  /// What its style says, or its attribute.
  fileprivate var maskType: String? {
    Declaration.list(value("style") ?? "", line: line, origin: .style)
      .last { $0.name == "mask-type" }?.value.lowercased() ?? value("mask-type")
  }
}

extension Style {
  /// Whether nothing is said but how it is filled.
  fileprivate var isPlain: Bool {
    let said: Set<Property> = [.fill, .fillRule, .clipRule]
    return Property.allCases.allSatisfy {
      self[$0] == nil || said.contains($0) || Style.idle.contains(self[$0])
    }
  }

  private static let idle: Set<Value?> = [
    .color(.none), .number(1), .word("none"), .word("visible"), .word("normal"), .word("inline"),
  ]
}

extension Style.Value {
  fileprivate var isWhite: Bool {
    self == .color(.rgb(255, 255, 255)) || self == .color(.named("white"))
  }

  fileprivate var isOpaque: Bool {
    switch self {
    case .color(.rgb), .color(.named): true
    default: false
    }
  }
}
