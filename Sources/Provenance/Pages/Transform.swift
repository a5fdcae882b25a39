internal import PDFObjects

/// How coordinates come to the page (ISO 32000-1, 8.3.4): four numbers in millionths, then a
/// place in thousandths of a point.
struct Transform: Hashable {
  private var rows: [Int]
  private var place: PagePoint

  /// A page's own: what its contents count from the bottom left is from the top left here.
  init(left: Int, top: Int) {
    rows = [1_000_000, 0, 0, -1_000_000]
    place = PagePoint(x: -left, y: top)
  }

  /// The matrix that six operands say, before another one.
  init(_ operands: [PDFValue], before outer: Transform) throws(PageDamage) {
    guard operands.count == 6 else { throw .operands }
    var own: [Int] = []
    for operand in operands.prefix(4) {
      guard let number = operand.units(places: 6), Transform.isInRange(number) else {
        throw .operands
      }
      own.append(number)
    }
    place = try outer.apply(try PagePoint(operands[4], operands[5]))
    rows = []
    for row in [0, 2] {
      for column in 0..<2 {
        let sum = own[row] * outer.rows[column] + own[row + 1] * outer.rows[2 + column]
        rows.append(sum / 1_000_000)
      }
    }
    guard rows.allSatisfy(Transform.isInRange) else { throw .operands }
  }

  /// Up to 2,000 times: products of two stay whole numbers of 64 bits.
  private static func isInRange(_ number: Int) -> Bool { number.magnitude <= 2_000_000_000 }

  func apply(_ point: PagePoint) throws(PageDamage) -> PagePoint {
    let result = PagePoint(
      x: (rows[0] * point.x + rows[2] * point.y) / 1_000_000 + place.x,
      y: (rows[1] * point.x + rows[3] * point.y) / 1_000_000 + place.y)
    guard result.isNear else { throw .operands }
    return result
  }

  /// Around the four corners of a rectangle.
  func apply(_ box: PageBox) throws(PageDamage) -> PageBox {
    var result = PageBox(try apply(PagePoint(x: box.left, y: box.top)))
    for (x, y) in [(box.left, box.bottom), (box.right, box.top), (box.right, box.bottom)] {
      result = result.joined(PageBox(try apply(PagePoint(x: x, y: y))))
    }
    return result
  }
}

extension PagePoint {
  init(_ x: PDFValue, _ y: PDFValue) throws(PageDamage) {
    guard let x = x.thousandths, let y = y.thousandths else { throw .operands }
    (self.x, self.y) = (x, y)
    guard isNear else { throw .operands }
  }
}

extension PageBox {
  /// A rectangle of PDF (ISO 32000-1, 7.9.5).
  init(_ value: PDFValue?) throws(PageDamage) {
    guard let sides = value?.array, sides.count == 4 else { throw .operands }
    let corner = try PagePoint(sides[0], sides[1])
    self = PageBox(corner).joined(PageBox(try PagePoint(sides[2], sides[3])))
  }
}
