internal import Diagnostics
internal import Markup

extension ElementReader {
  /// Nil for one that has no extent.
  mutating func shape(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Shape? {
    let axes = Axes(reader: self, element: element, viewport: viewport)
    switch element.name {
    case "path": return try path(element)
    case "rect":
      let box = Box(
        x: try axes.x("x") ?? 0, y: try axes.y("y") ?? 0, width: try axes.x("width") ?? 0,
        height: try axes.y("height") ?? 0)
      guard box.width > 0, box.height > 0 else { return nil }
      return .rectangle(box, rx: try axes.x("rx"), ry: try axes.y("ry"))
    case "circle":
      let radius = try axes.mean("r") ?? 0
      let center = Point(x: try axes.x("cx") ?? 0, y: try axes.y("cy") ?? 0)
      return radius > 0 ? .circle(center, radius) : nil
    case "ellipse":
      let (rx, ry) = (try axes.x("rx") ?? 0, try axes.y("ry") ?? 0)
      let center = Point(x: try axes.x("cx") ?? 0, y: try axes.y("cy") ?? 0)
      return rx > 0 && ry > 0 ? .ellipse(center, rx: rx, ry: ry) : nil
    case "line":
      return .line(
        Point(x: try axes.x("x1") ?? 0, y: try axes.y("y1") ?? 0),
        Point(x: try axes.x("x2") ?? 0, y: try axes.y("y2") ?? 0))
    default:
      let points = try points(element)
      return element.name == "polygon" ? .polygon(points) : .polyline(points)
    }
  }

  func frame(
    _ element: MarkupScan.Element, _ viewport: Viewport
  ) throws(DrawingFault) -> Node.Frame {
    let axes = Axes(reader: self, element: element, viewport: viewport)
    return Node.Frame(
      x: try axes.x("x"), y: try axes.y("y"), width: try axes.x("width"),
      height: try axes.y("height"))
  }

  private mutating func path(_ element: MarkupScan.Element) throws(DrawingFault) -> Shape? {
    guard let text = element.value("d") else { return nil }
    let limit = Budget.mostSegments - segments
    guard let (read, isInRange) = PathReader.segments(text, limit: limit) else {
      throw wrong("d", text, element)
    }
    guard isInRange else { throw outOfRange("d", element) }
    segments += read.count
    guard segments <= Budget.mostSegments else {
      throw DrawingFault(.svgTooMuch(file, .segments), hint: .svgSimplerHint)
    }
    return read.isEmpty ? nil : .path(read)
  }

  private mutating func points(
    _ element: MarkupScan.Element
  ) throws(DrawingFault) -> [Point] {
    let text = element.value("points") ?? ""
    var scan = ValueScan(text)
    guard let numbers = scan.numbers() else { throw wrong("points", text, element) }
    guard !scan.isOutOfRange else { throw outOfRange("points", element) }
    segments += numbers.count / 2
    guard segments <= Budget.mostSegments else {
      throw DrawingFault(.svgTooMuch(file, .segments), hint: .svgSimplerHint)
    }
    return (0..<numbers.count / 2).map { Point(x: numbers[2 * $0], y: numbers[2 * $0 + 1]) }
  }

  func transform(
    _ element: MarkupScan.Element, _ name: String
  ) throws(DrawingFault) -> [Transform] {
    guard let text = element.value(name) else { return [] }
    guard let transforms = [Transform](text) else { throw wrong(name, text, element) }
    return transforms
  }

  func wrong(_ name: String, _ value: String, _ element: MarkupScan.Element) -> DrawingFault {
    DrawingFault(.svgValue(spot(element, name), String(value.prefix(40))), hint: .svgPlainHint)
  }

  func outOfRange(_ name: String, _ element: MarkupScan.Element) -> DrawingFault {
    DrawingFault(.svgRange(spot(element, name)), hint: .svgRangeHint)
  }
}

/// The lengths of one element.
struct Axes {
  let reader: ElementReader
  let element: MarkupScan.Element
  let viewport: ElementReader.Viewport

  func x(_ name: String) throws(DrawingFault) -> Double? { try length(name, viewport.width) }
  func y(_ name: String) throws(DrawingFault) -> Double? { try length(name, viewport.height) }
  func mean(_ name: String) throws(DrawingFault) -> Double? { try length(name, viewport.mean) }

  /// Nil when it is not said, or left to whoever draws.
  func length(_ name: String, _ whole: Double) throws(DrawingFault) -> Double? {
    guard let text = element.value(name), !text.isEmpty, text != "auto" else { return nil }
    guard let (value, isInRange) = ValueScan.length(text, whole: whole) else {
      throw reader.wrong(name, text, element)
    }
    guard isInRange else { throw reader.outOfRange(name, element) }
    return value
  }
}
