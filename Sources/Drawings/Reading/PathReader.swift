/// Reads path data (SVG 1.1, 8.3) into segments at absolute places.
struct PathReader {
  private(set) var segments: [Segment] = []
  private var scan: ValueScan
  private var current = Point(x: 0, y: 0)
  private var start = Point(x: 0, y: 0)
  /// The last control point of a curve of the third, or of the second degree.
  private var cubic: Point?
  private var square: Point?

  /// Nil for data that are not in order; nothing is drawn of them in part.
  ///
  /// - Parameter limit: how many segments there may be; one more ends the reading.
  static func segments(_ text: String, limit: Int) -> ([Segment], isInRange: Bool)? {
    var reader = PathReader(scan: ValueScan(text))
    guard reader.read(limit) else { return nil }
    return (reader.segments, !reader.scan.isOutOfRange)
  }

  private init(scan: ValueScan) { self.scan = scan }

  private mutating func read(_ limit: Int) -> Bool {
    scan.skipSpace()
    while !scan.isAtEnd {
      guard let letter = scan.letter(), !segments.isEmpty || letter | 0x20 == 0x6D else {
        return false
      }
      guard command(letter, limit) else { return false }
      scan.skipSpace()
    }
    return true
  }

  /// A letter and all that stands behind it; a further pair behind "M" is a line.
  private mutating func command(_ letter: UInt8, _ limit: Int) -> Bool {
    var letter = letter
    scan.skipSpace()
    guard letter | 0x20 != UInt8(ascii: "z") else {
      add(.close, to: start)
      return true
    }
    repeat {
      guard segment(letter) else { return false }
      if letter | 0x20 == UInt8(ascii: "m") { letter = letter - 1 }
      scan.skipComma()
    } while segments.count <= limit && scan.next.map(isNumber) == true
    return true
  }

  private func isNumber(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || [0x2B, 0x2D, 0x2E].contains(byte)
  }

  private mutating func segment(_ letter: UInt8) -> Bool {
    let origin = letter & 0x20 != 0 ? current : Point(x: 0, y: 0)
    switch letter & ~0x20 {
    case UInt8(ascii: "M"):
      guard let end = point(origin) else { return false }
      start = end
      add(.move(end), to: end)
    case UInt8(ascii: "L"):
      guard let end = point(origin) else { return false }
      add(.line(end), to: end)
    case UInt8(ascii: "H"):
      guard let x = scan.number() else { return false }
      let end = Point(x: origin.x + x, y: current.y)
      add(.line(end), to: end)
    case UInt8(ascii: "V"):
      guard let y = scan.number() else { return false }
      let end = Point(x: current.x, y: origin.y + y)
      add(.line(end), to: end)
    case UInt8(ascii: "A"): return arc(origin)
    default: return curve(letter & ~0x20, origin)
    }
    return true
  }

  private mutating func curve(_ letter: UInt8, _ origin: Point) -> Bool {
    switch letter {
    case UInt8(ascii: "C"), UInt8(ascii: "S"):
      let first = letter == UInt8(ascii: "S") ? mirrored(cubic) : point(origin)
      guard let first, let second = point(origin), let end = point(origin) else { return false }
      add(.curve(first, second, end), to: end)
      cubic = second
    case UInt8(ascii: "Q"), UInt8(ascii: "T"):
      let control = letter == UInt8(ascii: "T") ? mirrored(square) : point(origin)
      guard let control, let end = point(origin) else { return false }
      add(.quadratic(control, end), to: end)
      square = control
    default: return false
    }
    return true
  }

  private mutating func arc(_ origin: Point) -> Bool {
    guard let rx = number(), let ry = number(), let turn = number(), let isLarge = flag(),
      let isClockwise = flag(), let end = point(origin)
    else { return false }
    let arc = Arc(
      rx: abs(rx), ry: abs(ry), turn: turn, isLarge: isLarge, isClockwise: isClockwise)
    add(.arc(arc, end), to: end)
    return true
  }

  private mutating func add(_ segment: Segment, to end: Point) {
    segments.append(segment)
    (current, cubic, square) = (end, nil, nil)
  }

  /// Where a curve goes on smoothly; the current point behind anything else.
  private func mirrored(_ control: Point?) -> Point? {
    control.map { current + current - $0 } ?? current
  }

  private mutating func point(_ origin: Point) -> Point? {
    guard let x = number(), let y = number() else { return nil }
    return Point(x: origin.x + x, y: origin.y + y)
  }

  private mutating func number() -> Double? {
    scan.skipComma()
    return scan.number()
  }

  private mutating func flag() -> Bool? {
    scan.skipComma()
    return scan.flag()
  }
}
