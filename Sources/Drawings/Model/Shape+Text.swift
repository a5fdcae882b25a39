extension Shape {
  var tag: String {
    switch self {
    case .path: "path"
    case .rectangle: "rect"
    case .circle: "circle"
    case .ellipse: "ellipse"
    case .line: "line"
    case .polyline: "polyline"
    case .polygon: "polygon"
    }
  }

  var attributes: [(String, String)] {
    switch self {
    case .path(let segments): [("d", segments.text)]
    case .rectangle(let box, let rx, let ry):
      [("x", box.x), ("y", box.y), ("width", box.width), ("height", box.height), ("rx", rx)]
        .said + [("ry", ry)].said
    case .circle(let center, let radius): [("cx", center.x), ("cy", center.y), ("r", radius)].said
    case .ellipse(let center, let rx, let ry):
      [("cx", center.x), ("cy", center.y), ("rx", rx), ("ry", ry)].said
    case .line(let start, let end):
      [("x1", start.x), ("y1", start.y), ("x2", end.x), ("y2", end.y)].said
    case .polyline(let points), .polygon(let points):
      [("points", points.map(\.text).joined(separator: " "))]
    }
  }
}

extension [(String, Double?)] {
  fileprivate var said: [(String, String)] {
    compactMap { name, number in number.map { (name, $0.text) } }
  }
}

extension [Segment] {
  /// Written into one string: there may be a hundred thousand.
  fileprivate var text: String {
    var text = ""
    for segment in self {
      text += segment.letter
      for (index, number) in segment.numbers.enumerated() {
        if index > 0 { text += " " }
        text += number.text
      }
    }
    return text
  }
}

extension Segment {
  fileprivate var letter: String {
    switch self {
    case .move: "M"
    case .line: "L"
    case .curve: "C"
    case .quadratic: "Q"
    case .arc: "A"
    case .close: "Z"
    }
  }

  fileprivate var numbers: [Double] {
    switch self {
    case .move(let end), .line(let end): [end.x, end.y]
    case .curve(let first, let second, let end):
      [first.x, first.y, second.x, second.y, end.x, end.y]
    case .quadratic(let control, let end): [control.x, control.y, end.x, end.y]
    case .arc(let arc, let end):
      [arc.rx, arc.ry, arc.turn, arc.isLarge ? 1 : 0, arc.isClockwise ? 1 : 0, end.x, end.y]
    case .close: []
    }
  }
}

extension Point {
  fileprivate var text: String { x.text + " " + y.text }
}

extension [Transform] {
  var text: String { map(\.text).joined(separator: " ") }
}

extension Transform {
  fileprivate var text: String {
    let (name, numbers): (String, [Double]) =
      switch self {
      case .matrix(let own): ("matrix", [own.a, own.b, own.c, own.d, own.e, own.f])
      case .translate(let x, let y): ("translate", [x, y])
      case .scale(let x, let y): ("scale", [x, y])
      case .rotate(let angle, let point): ("rotate", [angle] + (point.map { [$0.x, $0.y] } ?? []))
      case .skewX(let angle): ("skewX", [angle])
      case .skewY(let angle): ("skewY", [angle])
      }
    return name + "(" + numbers.map(\.text).joined(separator: " ") + ")"
  }
}

extension Color {
  var text: String {
    switch self {
    case .none: "none"
    case .current: "currentColor"
    case .named(let name): name
    case .rgba(let red, let green, let blue, let alpha):
      "rgba(\(red),\(green),\(blue),\(alpha.text))"
    case .rgb(let red, let green, let blue): "#" + [red, green, blue].map(Color.hex).joined()
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}

extension Double {
  /// The shortest decimals that are read as this number, whatever the machine's locale.
  var text: String {
    // Most are whole, and those are written faster so. A zero keeps its sign.
    if self != 0, let whole = Int32(exactly: self) { return String(whole) }
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
