/// What was subtracted before deflating (ISO 32000-1, 7.4.4.4), added again.
struct Predictor {
  private let kind: Int
  /// Bytes of a sample of all colours, and of a row.
  private let (pixel, row): (Int, Int)
  private let place: Int

  init(_ parameters: PDFDictionary, place: Int) throws(PDFFault) {
    let colors = parameters["Colors"]?.int ?? 1
    let bits = parameters["BitsPerComponent"]?.int ?? 8
    let columns = parameters["Columns"]?.int ?? 1
    kind = parameters["Predictor"]?.int ?? 1
    self.place = place
    guard 1...32 ~= colors, [1, 2, 4, 8, 16].contains(bits), 1...1 << 24 ~= columns else {
      throw .damaged(.filter, at: place)
    }
    pixel = max(1, colors * bits / 8)
    row = (colors * bits * columns + 7) / 8
    guard kind != 2 || bits == 8 else { throw .unsupported("Predictor") }
  }

  func undo(_ bytes: [UInt8]) throws(PDFFault) -> [UInt8] {
    switch kind {
    case 1: return bytes
    case 2: return addLeft(bytes)
    case 10...15: return try addPNG(bytes)
    default: throw .unsupported("Predictor")
    }
  }

  /// Of TIFF.
  private func addLeft(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for start in stride(from: 0, to: bytes.count, by: row) {
      let end = min(start + row, bytes.count)
      for index in stride(from: start + pixel, to: end, by: 1) {
        bytes[index] &+= bytes[index - pixel]
      }
    }
    return bytes
  }

  /// Of PNG: each row says how.
  private func addPNG(_ bytes: [UInt8]) throws(PDFFault) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(bytes.count)
    // So that the first row has one above it, and each sample one on its left.
    var above = [UInt8](repeating: 0, count: pixel + row)
    var line = above
    for start in stride(from: 0, to: bytes.count, by: row + 1) {
      // The last row may be short.
      let count = min(row, bytes.count - start - 1)
      let tag = bytes[start]
      guard tag <= 4 else { throw .damaged(.filter, at: place) }
      for index in pixel..<pixel + count {
        let (left, up) = (line[index - pixel], above[index])
        let sum: UInt8 =
          switch tag {
          case 0: 0
          case 1: left
          case 2: up
          case 3: UInt8((Int(left) + Int(up)) / 2)
          default: Predictor.nearest(left, up, above[index - pixel])
          }
        line[index] = bytes[start + 1 + index - pixel] &+ sum
      }
      all += line[pixel..<pixel + count]
      swap(&line, &above)
    }
    return all
  }

  /// Of Paeth.
  private static func nearest(_ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
    let (a, b, c) = (Int(left), Int(up), Int(corner))
    let (toLeft, toUp, toCorner) = (abs(b - c), abs(a - c), abs(a + b - 2 * c))
    if toLeft <= toUp && toLeft <= toCorner { return left }
    return toUp <= toCorner ? up : corner
  }
}
