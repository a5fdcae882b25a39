/// The presentation attributes of an element, each once.
struct Style: Sendable {
  private var values: [Property: Value] = [:]

  subscript(property: Property) -> Value? {
    get { values[property] }
    set { values[property] = newValue }
  }

  enum Value: Hashable, Sendable {
    /// One of the property's `words`.
    case word(String)
    case number(Double)
    case numbers([Double])
    case color(Color)
    /// To an element of the drawing, and what stands in when it is none.
    case reference(String, Color?)
  }

  var isHidden: Bool { self[.display] == .word("none") }

  var isBlended: Bool { ![nil, "normal"].contains(word(.blend)) }

  /// Whether each pixel takes a division or more.
  var isBlendedSlowly: Bool {
    [
      "color-dodge", "color-burn", "soft-light", "hue", "saturation", "color", "luminosity",
    ].contains(word(.blend))
  }

  /// The words that a property has, when it has one.
  func word(_ property: Property) -> String? {
    if case .word(let word)? = self[property] { word } else { nil }
  }

  func number(_ property: Property) -> Double? {
    if case .number(let number)? = self[property] { number } else { nil }
  }
}

/// A colour of sRGB, or that of the property `color`.
enum Color: Hashable, Sendable {
  case none
  case current
  case rgb(UInt8, UInt8, UInt8)
  /// With how much of it covers, from 0 to 1.
  case rgba(UInt8, UInt8, UInt8, alpha: Double)
  case named(String)
}

/// The properties that drawings have.
enum Property: String, CaseIterable, Hashable, Sendable {
  case color, display, visibility, overflow, opacity, isolation
  case fill, stroke
  case fillOpacity = "fill-opacity"
  case fillRule = "fill-rule"
  case clipPath = "clip-path"
  /// Only while a file is read: what can be drawn is a clip.
  case mask
  case clipRule = "clip-rule"
  case strokeWidth = "stroke-width"
  case strokeOpacity = "stroke-opacity"
  case cap = "stroke-linecap"
  case join = "stroke-linejoin"
  case miterLimit = "stroke-miterlimit"
  case dashes = "stroke-dasharray"
  case dashOffset = "stroke-dashoffset"
  case stopColor = "stop-color"
  case stopOpacity = "stop-opacity"
  case blend = "mix-blend-mode"
  case paintOrder = "paint-order"

  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  var isColor: Bool { [.fill, .stroke, .color, .stopColor].contains(self) }

  /// Whether an attribute can say it; else only a style can.
  var isAttribute: Bool { self != .blend && self != .isolation }

  /// What it may be called, when it is no number and no colour.
  var words: Set<String> {
    switch self {
    case .display: ["none", "inline", "block"]
    case .visibility: ["visible", "hidden", "collapse"]
    case .overflow: ["visible", "hidden", "scroll", "auto"]
    case .isolation: ["auto", "isolate"]
    case .fillRule, .clipRule: ["nonzero", "evenodd"]
    case .cap: ["butt", "round", "square"]
    case .join: ["miter", "round", "bevel"]
    case .blend: Property.blends
    case .clipPath, .dashes, .mask: ["none"]
    case .paintOrder: ["normal", "fill", "stroke", "markers"]
    default: []
    }
  }

  /// Whether children have it from their parent.
  var isInherited: Bool {
    switch self {
    case .display, .overflow, .opacity, .isolation, .clipPath, .mask, .stopColor, .stopOpacity,
      .blend:
      false
    default: true
    }
  }

  /// What holds when nobody says anything else; nil when that needs no saying.
  var initial: Style.Value? {
    switch self {
    case .color, .fill: .color(.rgb(0, 0, 0))
    case .stroke: .color(.none)
    case .strokeWidth, .fillOpacity, .strokeOpacity: .number(1)
    case .miterLimit: .number(4)
    case .dashOffset: .number(0)
    case .dashes: .word("none")
    case .visibility, .overflow: .word("visible")
    case .fillRule, .clipRule: .word("nonzero")
    case .cap: .word("butt")
    case .join: .word("miter")
    case .paintOrder: .word("normal")
    default: nil
    }
  }

  private static let blends: Set<String> = [
    "normal", "multiply", "screen", "overlay", "darken", "lighten", "color-dodge", "color-burn",
    "hard-light", "soft-light", "difference", "exclusion", "hue", "saturation", "color",
    "luminosity",
  ]
}
