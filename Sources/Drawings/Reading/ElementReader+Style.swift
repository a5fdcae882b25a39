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
    if !sheet.isEmpty {
      declarations += sheet.declarations(for: Selected(element), in: ancestors)
    }
    if let text = element.value("style") {
      declarations += Declaration.list(
        text.withoutComments, line: element.line, origin: .style)
    }
    self.declarations += declarations.count
    guard self.declarations <= Budget.mostDeclarations else {
      throw DrawingFault(.svgTooMuch(file, .rules), hint: .svgSimplerHint)
    }
    var style = Style()
    var foreign: [Property: Declaration] = [:]
    // The strongest is the last, so that what stands before a good value need not be read.
    for isImportant in [true, false] {
      for declaration in declarations.reversed() where declaration.isImportant == isImportant {
        try apply(declaration, to: &style, &foreign, of: element, viewport)
      }
    }
    for property in Property.allCases where style[property] == nil {
      if let declaration = foreign[property] {
        throw refused(declaration, element, hint: .svgColorHint)
      }
    }
    try settle(&style, of: element)
    return style
  }

  /// Values of the parent's and those that hold anyway are known now; a mask is a clip.
  private func settle(
    _ style: inout Style, of element: MarkupScan.Element
  ) throws(DrawingFault) {
    for property in Property.allCases where style[property] == .word("inherit") {
      guard property.isInherited else {
        throw DrawingFault(
          .svgPart(spot(element, "\(property.rawValue): inherit")), hint: .svgStyleHint)
      }
      style[property] = nil
    }
    for property in Property.allCases where style[property] == .word("initial") {
      style[property] = property.initial
    }
    guard case .reference? = style[.mask] else { return style[.mask] = nil }
    if case .reference? = style[.clipPath] {
      throw DrawingFault(.svgPixels(spot(element, "mask")), hint: .svgPixelsHint)
    }
    (style[.clipPath], style[.mask]) = (style[.mask], nil)
  }

  private func isStyle(_ name: String) -> Bool {
    Property.named[name]?.isAttribute == true || Self.pixels.contains(name)
      || Self.strokes.contains(name) || Self.turns.contains(name)
  }

  private static let pixels: Set<String> = ["filter", "mask-image", "-webkit-mask"]
  /// Refused wherever they stand.
  private static let strokes: Set<String> = [
    "marker", "marker-start", "marker-mid", "marker-end", "vector-effect",
  ]
  /// They say something of the attribute `transform` alone.
  private static let turns: Set<String> = ["transform-origin", "transform-box"]
  /// Of CSS, which would draw otherwise than what the attributes say.
  private static let tricks: Set<String> = [
    "transform", "d", "x", "y", "cx", "cy", "r", "rx", "ry", "clip", "offset-path", "offset",
    "animation", "animation-name", "zoom", "all", "translate", "rotate", "scale",
  ]
  private static let idle: Set<String> = ["", "none", "auto", "normal", "initial", "unset"]

  /// - Parameter foreign: the strongest colours that are not of sRGB: one before them holds.
  private mutating func apply(
    _ declaration: Declaration, to style: inout Style,
    _ foreign: inout [Property: Declaration], of element: MarkupScan.Element,
    _ viewport: Viewport
  ) throws(DrawingFault) {
    let (name, value) = (declaration.name, declaration.value)
    // A letter may be written by its number.
    let isEscaped = name.contains("\\")
    if let property = Property.named[name], !value.contains("\\") {
      guard style[property] == nil else { return }
      var plain = declaration
      if value.contains("var(") {
        guard let text = withoutVariables(value) else { throw refused(declaration, element) }
        plain.value = text
      }
      if property.isColor, Color.isForeign(plain.value) {
        foreign[property] = foreign[property] ?? declaration
      } else {
        style[property] = try self.value(of: property, plain, element, viewport)
      }
      return
    }
    guard !Self.idle.contains(value.lowercased()) else { return }
    if Self.pixels.contains(name) {
      throw DrawingFault(.svgPixels(spot(element, name)), hint: .svgPixelsHint)
    }
    if Self.strokes.contains(name) {
      throw DrawingFault(.svgPart(spot(element, name)), hint: .svgStrokeHint)
    }
    let isSize = ["width", "height"].contains(name) && element.name != "svg"
    let isTrick = declaration.origin != .attribute && (Self.tricks.contains(name) || isSize)
    let isTurn = Self.turns.contains(name) && element.value("transform") != nil
    if isTrick || isTurn {
      throw DrawingFault(
        .svgPart(spot(element, name)), hint: isTurn ? .svgPlainHint : .svgStyleHint)
    }
    if isEscaped || Property.named[name] != nil { throw refused(declaration, element) }
  }

  private func refused(
    _ declaration: Declaration, _ element: MarkupScan.Element, hint: Message = .svgStyleHint
  ) -> DrawingFault {
    let words = "\(declaration.name): \(declaration.value.prefix(40))"
    return DrawingFault(.svgPart(spot(element, words)), hint: hint)
  }

  /// With what stands in for variables that nobody sets (CSS Variables 1, 3), as programs for
  /// web pages write it; nil for any other.
  private func withoutVariables(_ value: String) -> String? {
    guard value.utf8.count <= 1000 else { return nil }
    var text = value
    // The last one holds no other.
    while let start = text.ranges(of: "var(").last {
      var depth = 1
      let inside = text[start.upperBound...].prefix {
        depth += $0 == "(" ? 1 : $0 == ")" ? -1 : 0
        return depth > 0
      }
      guard let comma = inside.firstIndex(of: ","), inside.endIndex < text.endIndex,
        !variables.contains(inside[..<comma].trimmed)
      else { return nil }
      let rest = inside[inside.index(after: comma)...].trimmed
      text.replaceSubrange(start.lowerBound...inside.endIndex, with: rest)
    }
    return text
  }

  /// Nil for what CSS would pass over, so that the value before it holds.
  private mutating func value(
    of property: Property, _ declaration: Declaration, _ element: MarkupScan.Element,
    _ viewport: Viewport
  ) throws(DrawingFault) -> Style.Value? {
    let text = declaration.value
    let plain = text.lowercased()
    if property.words.contains(plain) { return .word(plain) }
    switch plain {
    case "inherit": return .word("inherit")
    case "initial": return .word("initial")
    case "unset", "revert": return .word(property.isInherited ? "inherit" : "initial")
    default: break
    }
    let axes = Axes(reader: self, element: element, viewport: viewport)
    switch property {
    case _ where property.isColor: return try color(declaration, element)
    case .clipPath: return try clip(declaration, element)
    case .mask: return try mask(declaration, element, viewport)
    case .paintOrder:
      let words = plain.split { $0.isWhitespace }
      guard words.allSatisfy({ property.words.contains(String($0)) }) else { return nil }
      return words.isEmpty ? nil : .word(words.joined(separator: " "))
    case .opacity, .fillOpacity, .strokeOpacity, .stopOpacity:
      return try length(text, declaration, axes, whole: 1).map { .number(min(1, max(0, $0))) }
    case .strokeWidth, .dashOffset, .miterLimit:
      return try length(text, declaration, axes, whole: viewport.mean).map { .number($0) }
    case .dashes: return try dashes(declaration, axes)
    default:
      try refuseFunctions(declaration, element)
      return nil
    }
  }

  private func dashes(
    _ declaration: Declaration, _ axes: Axes
  ) throws(DrawingFault) -> Style.Value? {
    var numbers: [Double] = []
    for part in declaration.value.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      let whole = axes.viewport.mean
      guard let number = try length(String(part), declaration, axes, whole: whole), number >= 0
      else { return nil }
      numbers.append(number)
    }
    guard numbers.count <= 1000 else {
      throw DrawingFault(.svgTooMuch(file, .dashes), hint: .svgSimplerHint)
    }
    return numbers.isEmpty ? nil : .numbers(numbers)
  }

  private func length(
    _ text: String, _ declaration: Declaration, _ axes: Axes, whole: Double
  ) throws(DrawingFault) -> Double? {
    guard let (value, isInRange) = ValueScan.length(text, whole: whole) else {
      try refuseFunctions(declaration, axes.element)
      return nil
    }
    guard isInRange else { throw outOfRange(declaration.name, axes.element) }
    return value
  }

  /// "calc(…)" and "var(…)" mean something, but not here.
  private func refuseFunctions(
    _ declaration: Declaration, _ element: MarkupScan.Element
  ) throws(DrawingFault) {
    if declaration.value.contains("(") { throw refused(declaration, element) }
  }

  private func color(
    _ declaration: Declaration, _ element: MarkupScan.Element
  ) throws(DrawingFault) -> Style.Value? {
    guard let (id, rest) = ElementReader.reference(declaration.value) else {
      return Color(declaration.value).map { .color($0) }
    }
    let fallback = Color(String(rest))
    guard let target = parts[id] else { return .color(fallback ?? .none) }
    guard ["linearGradient", "radialGradient"].contains(target.name) else {
      let words = "\(declaration.name): <\(target.name)>"
      throw DrawingFault(.svgPixels(spot(element, words)), hint: .svgPixelsHint)
    }
    return .reference(id, fallback)
  }

  private func clip(
    _ declaration: Declaration, _ element: MarkupScan.Element
  ) throws(DrawingFault) -> Style.Value? {
    guard let (id, _) = ElementReader.reference(declaration.value) else {
      try refuseFunctions(declaration, element)
      return nil
    }
    // What clips by nothing that there is does not clip.
    guard parts[id]?.name == "clipPath" else { return .word("none") }
    return .reference(id, nil)
  }

  private mutating func mask(
    _ declaration: Declaration, _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Style.Value? {
    guard let (id, _) = ElementReader.reference(declaration.value),
      try isCutout(id, viewport)
    else { throw DrawingFault(.svgPixels(spot(element, "mask")), hint: .svgPixelsHint) }
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
