internal import Glibc

extension [Transform] {
  /// Reads the attribute `transform` (SVG 1.1, 7.6); nil when it is not in order.
  init?(_ text: String) {
    var scan = ValueScan(text)
    self = []
    scan.skipSpace()
    while !scan.isAtEnd {
      guard let next = Transform(&scan) else { return nil }
      append(next)
      scan.skipComma()
    }
    guard !scan.isOutOfRange else { return nil }
  }

  /// All of them, the last first.
  var matrix: Matrix { reduce(Matrix()) { $0 * $1.matrix } }
}

extension Transform {
  fileprivate init?(_ scan: inout ValueScan) {
    let name = scan.word()
    scan.skipSpace()
    guard scan.take(UInt8(ascii: "(")) else { return nil }
    var numbers: [Double] = []
    scan.skipSpace()
    while let number = scan.number() {
      numbers.append(number)
      scan.skipComma()
    }
    guard scan.take(UInt8(ascii: ")")) else { return nil }
    self.init(name, numbers)
  }

  private init?(_ name: String, _ numbers: [Double]) {
    switch (name, numbers.count) {
    case ("matrix", 6):
      self = .matrix(
        Matrix(
          a: numbers[0], b: numbers[1], c: numbers[2], d: numbers[3], e: numbers[4], f: numbers[5]))
    case ("translate", 1...2): self = .translate(numbers[0], numbers.count > 1 ? numbers[1] : 0)
    case ("scale", 1...2): self = .scale(numbers[0], numbers[numbers.count - 1])
    case ("rotate", 1): self = .rotate(numbers[0], nil)
    case ("rotate", 3): self = .rotate(numbers[0], Point(x: numbers[1], y: numbers[2]))
    case ("skewX", 1) where abs(numbers[0]) <= Transform.steepest: self = .skewX(numbers[0])
    case ("skewY", 1) where abs(numbers[0]) <= Transform.steepest: self = .skewY(numbers[0])
    default: return nil
    }
  }

  /// In degrees; a skew of a right angle would have no end.
  private static let steepest = 80.0

  /// For budgets alone: what is drawn is turned by whoever draws it.
  fileprivate var matrix: Matrix {
    switch self {
    case .matrix(let matrix): return matrix
    case .translate(let x, let y): return Matrix(e: x, f: y)
    case .scale(let x, let y): return Matrix(a: x, d: y)
    case .skewX(let angle): return Matrix(c: tan(angle * .pi / 180))
    case .skewY(let angle): return Matrix(b: tan(angle * .pi / 180))
    case .rotate(let angle, let point):
      let (sine, cosine) = (sin(angle * .pi / 180), cos(angle * .pi / 180))
      let turn = Matrix(a: cosine, b: sine, c: -sine, d: cosine)
      guard let point else { return turn }
      return Matrix(e: point.x, f: point.y) * turn * Matrix(e: -point.x, f: -point.y)
    }
  }
}
