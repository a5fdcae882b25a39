internal import PDFObjects

/// A path that is not painted yet (ISO 32000-1, 8.5), on the page.
struct OpenPath {
  private(set) var box: PageBox?
  private var hasher = Hasher()

  mutating func add(_ operation: Operation, _ points: [PagePoint]) {
    hasher.combine(operation)
    hasher.combine(points)
    for point in points { box = box?.joined(PageBox(point)) ?? PageBox(point) }
  }

  func digest(_ operation: Operation, _ state: PaintState) -> Int {
    var hasher = hasher
    hasher.combine(operation)
    hasher.combine(state.states)
    if operation != .stroke { hasher.combine(state.fill) }
    if operation != .fill {
      hasher.combine(state.stroke)
      hasher.combine(state.width)
      hasher.combine(state.dash)
      hasher.combine(state.ends)
    }
    return hasher.finalize()
  }
}

extension PageInterpreter {
  mutating func performPath(
    _ operation: Operation, _ operands: [PDFValue]
  ) throws(PageDamage) {
    switch operation {
    case .fillColour: state.fill = try operands.numbers(3)
    case .strokeColour: state.stroke = try operands.numbers(3)
    case .lineWidth: state.width = try operands.numbers(1)[0]
    case .cap: state.ends[0] = try operands.numbers(1)[0]
    case .join: state.ends[1] = try operands.numbers(1)[0]
    case .dash:
      guard let dash = operands.first?.array, operands.count == 2 else { throw .operands }
      state.dash = try (dash + [operands[1]]).numbers(dash.count + 1)
    case .move, .line: try addPath(operation, try operands.numbers(2))
    case .curve: try addPath(operation, try operands.numbers(6))
    case .rectangle:
      let sides = try operands.numbers(4)
      try addPath(operation, [sides[0], sides[1], sides[0] + sides[2], sides[1] + sides[3]])
    case .close: path.add(operation, [])
    default: try paintPath(operation)
    }
  }

  private mutating func addPath(
    _ operation: Operation, _ numbers: [Int]
  ) throws(PageDamage) {
    var points: [PagePoint] = []
    for index in stride(from: 0, to: numbers.count, by: 2) {
      let point = PagePoint(x: numbers[index], y: numbers[index + 1])
      points.append(try state.transform.apply(point))
    }
    path.add(operation, points)
  }

  private mutating func paintPath(_ operation: Operation) throws(PageDamage) {
    guard let box = path.box else { throw .operands }
    let margin = operation == .fill ? 0 : state.width / 2
    try paint(.line, box.widened(by: margin), digest: path.digest(operation, state))
    path = OpenPath()
  }
}

extension [PDFValue] {
  /// So many numbers, in thousandths.
  func numbers(_ wanted: Int) throws(PageDamage) -> [Int] {
    guard count == wanted else { throw .operands }
    var numbers: [Int] = []
    for value in self {
      guard let number = value.thousandths, number.magnitude <= 100_000_000 else {
        throw .operands
      }
      numbers.append(number)
    }
    return numbers
  }
}
