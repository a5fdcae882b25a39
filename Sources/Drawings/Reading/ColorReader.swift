internal import Diagnostics

extension Color {
  /// Reads a colour (SVG 1.1, 4.2); what stands behind it (`icc-color(…)`) is for presses.
  /// Nil for what is none.
  init?(_ text: String) {
    let text = text.trimmed.lowercased()
    if text.hasPrefix("#") {
      self.init(hexadecimal: text.dropFirst().prefix { !$0.isWhitespace })
    } else if let open = text.firstIndex(of: "(") {
      let inside = text[open...].dropFirst().prefix { $0 != ")" }
      self.init(function: text[..<open], inside)
    } else {
      let word = String(text.prefix { !$0.isWhitespace })
      switch word {
      case "none": self = .none
      case "currentcolor": self = .current
      case "transparent": self = .rgba(0, 0, 0, alpha: 0)
      default:
        guard Color.names.contains(word) else { return nil }
        self = .named(word)
      }
    }
  }

  /// Whether it is a colour by a function of later years: "color(display-p3 …)", "oklch(…)".
  static func isForeign(_ text: String) -> Bool {
    text.contains("(") && !text.trimmed.lowercased().hasPrefix("url(") && Color(text) == nil
  }

  private init?(hexadecimal text: Substring) {
    guard text.allSatisfy(\.isHexDigit), let number = UInt32(text, radix: 16) else { return nil }
    func byte(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: number >> shift) }
    func digit(_ shift: UInt32) -> UInt8 { (byte(shift) & 15) * 17 }
    switch text.count {
    case 3: self = .rgb(digit(8), digit(4), digit(0))
    case 6: self = .rgb(byte(16), byte(8), byte(0))
    case 4: self = .rgba(digit(12), digit(8), digit(4), alpha: Double(digit(0)) / 255)
    case 8: self = .rgba(byte(24), byte(16), byte(8), alpha: Double(byte(0)) / 255)
    default: return nil
    }
  }

  /// "rgb" and "rgba", in numbers or percent, "hsl" and "hsla".
  private init?(function name: Substring, _ inside: Substring) {
    let isHue = ["hsl", "hsla"].contains(name.trimmed)
    guard isHue || ["rgb", "rgba"].contains(name.trimmed) else { return nil }
    let parts = inside.split { $0 == "," || $0 == "/" || $0.isWhitespace }
    let numbers = parts.enumerated().compactMap { index, part -> Double? in
      if isHue, index == 0 {
        return ValueScan.length(part.hasSuffix("deg") ? part.dropLast(3) : part, whole: 360)?.0
      }
      let whole = index == 3 || isHue ? 1.0 : 255
      guard let (value, isInRange) = ValueScan.length(part, whole: whole), isInRange else {
        return nil
      }
      return min(whole, max(0, value))
    }
    guard numbers.count == parts.count, (3...4).contains(numbers.count) else { return nil }
    let light = isHue ? Color.light(of: numbers) : Array(numbers.prefix(3))
    let bytes = light.map { UInt8($0.rounded()) }
    self =
      numbers.count == 4
      ? .rgba(bytes[0], bytes[1], bytes[2], alpha: numbers[3]) : .rgb(bytes[0], bytes[1], bytes[2])
  }

  /// Red, green and blue, up to 255, of a hue in degrees, how strong and how light it is (CSS
  /// Color 3, 4.2.4).
  private static func light(of parts: [Double]) -> [Double] {
    let (strength, lightness) = (parts[1], parts[2])
    let reach = strength * min(lightness, 1 - lightness)
    return [0.0, 8, 4].map { offset in
      let turn = (offset + parts[0] / 30).truncatingRemainder(dividingBy: 12)
      let place = turn < 0 ? turn + 12 : turn
      return 255 * (lightness - reach * max(-1, min(place - 3, 9 - place, 1)))
    }
  }

  private static let names = Set(
    """
    aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet \
    brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan \
    darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta \
    darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue \
    darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey \
    dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray \
    green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush \
    lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray \
    lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray \
    lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon \
    mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue \
    mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin \
    navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen \
    paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple \
    rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna \
    silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle \
    tomato turquoise violet wheat white whitesmoke yellow yellowgreen
    """.split(separator: " ").map(String.init))
}
