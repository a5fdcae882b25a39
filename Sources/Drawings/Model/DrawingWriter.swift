extension Drawing {
  /// The drawing as SVG, in one form only: no white space that is not needed, all numbers in
  /// the shortest decimals that stand for them, names in the order of their first use.
  public var text: [UInt8] {
    var writer = DrawingWriter(used: root.references)
    writer.write(root, isRoot: true)
    return writer.bytes
  }
}

/// Writes nodes as SVG.
struct DrawingWriter {
  private(set) var bytes: [UInt8] = []
  /// What is referred to; nothing else needs a name.
  private let used: Set<String>
  /// By their numbers.
  private var names: [String: Int] = [:]

  init(used: Set<String>) { self.used = used }

  mutating func write(_ node: Node, isRoot: Bool = false) {
    if node.isRefused { return }
    put("<")
    put(node.tag)
    if isRoot {
      put(" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
    }
    if let id = node.id, used.contains(id) { put(" id", name(id)) }
    for (name, value) in node.attributes { put(" " + name, value) }
    if case .use(let target, _) = node.kind { put(" xlink:href", "#" + name(target)) }
    if !node.transform.isEmpty { put(" transform", node.transform.text) }
    for property in Property.allCases where property.isAttribute {
      guard let value = node.style[property] else { continue }
      put(" " + property.rawValue, text(of: value))
    }
    writeStyle(of: node)
    let children = node.children.filter { !$0.isRefused }
    guard !children.isEmpty else { return put("/>") }
    put(">")
    for child in children { write(child) }
    put("</")
    put(node.tag)
    put(">")
  }

  /// Those properties that are none of the presentation attributes.
  private mutating func writeStyle(of node: Node) {
    let rest = Property.allCases.filter { !$0.isAttribute && node.style[$0] != nil }
    guard !rest.isEmpty else { return }
    let words = rest.compactMap { property in
      node.style.word(property).map { property.rawValue + ":" + $0 }
    }
    put(" style", words.joined(separator: ";"))
  }

  private mutating func text(of value: Style.Value) -> String {
    switch value {
    case .word(let word): word
    case .number(let number): number.text
    case .numbers(let numbers): numbers.map(\.text).joined(separator: " ")
    case .color(let color): color.text
    case .reference(let target, let color):
      "url(#" + name(target) + ")" + (color.map { " " + $0.text } ?? "")
    }
  }

  private mutating func name(_ id: String) -> String {
    let number = names[id] ?? names.count
    names[id] = number
    return "a\(number)"
  }

  private mutating func put(_ text: String) { bytes += text.utf8 }

  private mutating func put(_ name: String, _ value: String) {
    put(name)
    put("=\"")
    put(value)
    put("\"")
  }
}

extension Node {
  /// The names of all that it refers to, with what stands in it.
  fileprivate var references: Set<String> {
    var names: Set<String> = []
    func add(_ node: Node) {
      if case .use(let name, _) = node.kind { names.insert(name) }
      for property in [Property.fill, .stroke, .clipPath] {
        if case .reference(let name, _)? = node.style[property] { names.insert(name) }
      }
      for child in node.children { add(child) }
    }
    add(self)
    return names
  }

  var tag: String {
    switch kind {
    case .group: "g"
    case .definitions: "defs"
    case .shape(let shape): shape.tag
    case .use: "use"
    case .viewport: "svg"
    case .symbol: "symbol"
    case .clip: "clipPath"
    case .gradient(let gradient): gradient.isRadial ? "radialGradient" : "linearGradient"
    case .stop: "stop"
    case .refused: ""
    }
  }

  fileprivate var attributes: [(String, String)] {
    switch kind {
    case .group, .definitions, .refused: []
    case .shape(let shape): shape.attributes
    case .use(_, let frame): frame.attributes
    case .viewport(let frame, let fit): frame.attributes + fit.attributes
    case .symbol(let fit): fit.attributes
    case .clip(let isOfBox): isOfBox ? [("clipPathUnits", "objectBoundingBox")] : []
    case .gradient(let gradient): gradient.attributes
    case .stop(let offset): [("offset", offset.text)]
    }
  }
}

extension Node.Frame {
  fileprivate var attributes: [(String, String)] {
    [("x", x), ("y", y), ("width", width), ("height", height)].compactMap { name, number in
      number.map { (name, $0.text) }
    }
  }
}

extension Fit {
  fileprivate var attributes: [(String, String)] {
    let sides = box.map { [$0.x, $0.y, $0.width, $0.height] }
    return [("viewBox", sides?.map(\.text).joined(separator: " ")), ("preserveAspectRatio", align)]
      .compactMap { name, text in text.map { (name, $0) } }
  }
}

extension Gradient {
  fileprivate var attributes: [(String, String)] {
    let units = isOfBox.map { $0 ? "objectBoundingBox" : "userSpaceOnUse" }
    let own = (isRadial ? Gradient.radial : Gradient.linear).compactMap { name in
      lengths[name].map { (name, $0.text) }
    }
    return own
      + [("gradientUnits", units), ("spreadMethod", spread)].compactMap { name, word in
        word.map { (name, $0) }
      } + (transform.isEmpty ? [] : [("gradientTransform", transform.text)])
  }
}

extension Node {
  fileprivate var isRefused: Bool { if case .refused = kind { true } else { false } }
}
