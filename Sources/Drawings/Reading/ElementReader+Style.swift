internal import Diagnostics
internal import Markup

extension ElementReader {
  /// The presentation of an element: its attributes, then the rules of style sheets, then its
  /// attribute `style` (SVG 1.1, 6.4).
  mutating func style(
    of element: MarkupScan.Element, in viewport: Viewport
  ) throws(DrawingFault) -> Style {
    var declarations = element.attributes.filter { $0.namespace == nil && isStyle($0.name) }.map {
      Declaration(
        name: $0.name, value: $0.value.contains("/*") ? $0.value.withoutComments : $0.value,
        line: element.line, origin: .attribute)
    }
    declarations += sheet.declarations(for: element)
    if let text = element.value("style") {
      declarations += Declaration.list(
        text.withoutComments, line: element.line, origin: .style)
    }
    self.declarations += declarations.count
    guard self.declarations <= Budget.mostDeclarations else {
      throw DrawingFault(.svgTooMuch(file, .rules), hint: .svgSimplerHint)
    }
    var style = Style()
    // The strongest is the last, so that what stands before a good value need not be read.
    for isImportant in [true, false] {
      for declaration in declarations.reversed() where declaration.isImportant == isImportant {
        try apply(declaration, to: &style, of: element, viewport)
      }
    }
    return style
  }

  private func isStyle(_ name: String) -> Bool {
    Property.named[name]?.isAttribute == true || Self.pixels.contains(name)
      || Self.refused.contains(name)
  }

  private static let pixels: Set<String> = ["filter", "mask", "mask-image", "-webkit-mask"]
  /// Wherever they stand.
  private static let refused: Set<String> = [
    "marker", "marker-start", "marker-mid", "marker-end", "vector-effect",
  ]
  /// Of CSS, which would draw otherwise than what the attributes say.
  private static let tricks: Set<String> = [
    "transform", "d", "x", "y", "cx", "cy", "r", "rx", "ry", "clip", "offset-path", "offset",
    "animation", "animation-name", "zoom", "all", "translate", "rotate", "scale",
  ]
  private static let idle: Set<String> = ["", "none", "auto", "normal", "initial", "unset"]

  private func apply(
    _ declaration: Declaration, to style: inout Style, of element: MarkupScan.Element,
    _ viewport: Viewport
  ) throws(DrawingFault) {
    if let property = Property.named[declaration.name] {
      if style[property] == nil {
        style[property] = try value(of: property, declaration, viewport)
      }
      return
    }
    guard !Self.idle.contains(declaration.value.lowercased()) else { return }
    let name = declaration.origin == .style ? "style" : declaration.name
    if Self.pixels.contains(declaration.name) {
      throw DrawingFault(.svgPixels(file, declaration.line, name), hint: .svgPixelsHint)
    }
    let isSize = ["width", "height"].contains(declaration.name) && element.name != "svg"
    let isTrick = Self.tricks.contains(declaration.name) || isSize
    if Self.refused.contains(declaration.name) || isTrick && declaration.origin != .attribute {
      throw DrawingFault(
        .svgPart(file, declaration.line, declaration.name), hint: .svgStyleHint)
    }
  }

  /// Nil for what CSS would pass over, so that the value before it holds.
  private func value(
    of property: Property, _ declaration: Declaration, _ viewport: Viewport
  ) throws(DrawingFault) -> Style.Value? {
    let text = declaration.value
    let plain = text.lowercased()
    if property.words.contains(plain) { return .word(plain) }
    switch property {
    case .fill, .stroke, .color, .stopColor:
      return try color(text, declaration)
    case .clipPath: return try clip(text, declaration)
    case .paintOrder:
      let words = plain.split { $0.isWhitespace }
      guard words.allSatisfy({ property.words.contains(String($0)) }) else { return nil }
      return words.isEmpty ? nil : .word(words.joined(separator: " "))
    case .opacity, .fillOpacity, .strokeOpacity, .stopOpacity:
      return try length(text, declaration, whole: 1).map { .number(min(1, max(0, $0))) }
    case .strokeWidth, .dashOffset, .miterLimit:
      return try length(text, declaration, whole: viewport.mean).map { .number($0) }
    case .dashes: return try dashes(text, declaration, viewport)
    default:
      try refuseFunctions(text, declaration)
      return nil
    }
  }

  private func dashes(
    _ text: String, _ declaration: Declaration, _ viewport: Viewport
  ) throws(DrawingFault) -> Style.Value? {
    var numbers: [Double] = []
    for part in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      guard let number = try length(String(part), declaration, whole: viewport.mean), number >= 0
      else { return nil }
      numbers.append(number)
    }
    guard numbers.count <= 1000 else {
      throw DrawingFault(.svgTooMuch(file, .dashes), hint: .svgSimplerHint)
    }
    return numbers.isEmpty ? nil : .numbers(numbers)
  }

  private func length(
    _ text: String, _ declaration: Declaration, whole: Double
  ) throws(DrawingFault) -> Double? {
    guard let (value, isInRange) = ValueScan.length(text, whole: whole) else {
      try refuseFunctions(text, declaration)
      return nil
    }
    guard isInRange else { throw outOfRange(declaration.name, declaration.line) }
    return value
  }

  /// "calc(…)" and "var(…)" mean something, but not here.
  private func refuseFunctions(
    _ text: String, _ declaration: Declaration
  ) throws(DrawingFault) {
    guard text.contains("(") else { return }
    throw DrawingFault(
      .svgPart(file, declaration.line, "\(declaration.name): \(text.prefix(40))"),
      hint: .svgStyleHint)
  }

  private func color(
    _ text: String, _ declaration: Declaration
  ) throws(DrawingFault) -> Style.Value? {
    guard let (id, rest) = ElementReader.reference(text) else {
      guard let color = Color(text) else {
        try refuseFunctions(text, declaration)
        return nil
      }
      return .color(color)
    }
    let fallback = Color(String(rest))
    guard let target = parts[id] else { return .color(fallback ?? .none) }
    guard ["linearGradient", "radialGradient"].contains(target.name) else {
      throw DrawingFault(
        .svgPixels(file, declaration.line, "<\(target.name)>"), hint: .svgPixelsHint)
    }
    return .reference(id, fallback)
  }

  private func clip(_ text: String, _ declaration: Declaration) throws(DrawingFault) -> Style.Value?
  {
    guard let (id, _) = ElementReader.reference(text) else {
      try refuseFunctions(text, declaration)
      return nil
    }
    // What clips by nothing that there is does not clip.
    guard parts[id]?.name == "clipPath" else { return .word("none") }
    return .reference(id, nil)
  }

  /// "url(#name) black": the name, and what stands behind.
  private static func reference(_ text: String) -> (id: String, rest: Substring)? {
    let text = text.trimmed
    guard text.lowercased().hasPrefix("url("), let end = text.firstIndex(of: ")") else {
      return nil
    }
    let quotes: (Character) -> Bool = { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    let inside = text[..<end].dropFirst(4).drop(while: quotes)
    guard inside.first == "#" else { return nil }
    return (String(inside.dropFirst().prefix { !quotes($0) }), text[end...].dropFirst())
  }
}
