internal import CPango

extension ImageSurface {
  func findOpaque() -> Bool {
    guard format == CAIRO_FORMAT_ARGB32 else { return format == CAIRO_FORMAT_RGB24 }
    let width = width
    return rows.allSatisfy { row in
      (0..<width).allSatisfy { row[$0 * 4 + 3] == 255 }
    }
  }

  /// Of large pictures every second, third … pixel is looked at.
  func findInk() -> InkFacts? {
    let isCovered = format == CAIRO_FORMAT_RGB24
    guard isCovered || format == CAIRO_FORMAT_ARGB32 else { return nil }
    let rows = rows
    let step = max(1, max(width, height) / 1000)
    let grays = stride(from: 0, to: height, by: step).map { y in
      let row = rows[y]
      return stride(from: 0, to: width, by: step).map {
        UInt8(ImageSurface.gray(row + $0 * 4, isCovered))
      }
    }
    var counts = [Int](repeating: 0, count: 256)
    for gray in grays.joined() { counts[Int(gray)] += 1 }
    // A stamp may have more ink than paper.
    let light = counts[128...].contains { $0 > 0 } ? 128..<256 : 0..<128
    let paper = light.max { counts[$0] < counts[$1] } ?? 255
    return InkFacts(
      paper: paper, isInk: grays.map { row in row.map { Int($0) < paper - InkFacts.contrast } })
  }
}

/// What is drawn on a picture of ink on paper.
public struct InkFacts: Hashable, Sendable {
  /// How light the paper is, from 0 to 255: what most of its light pixels have.
  public var paper: Int
  /// Which part of the width and of the height the ink takes, from 0 to 1; specks are left
  /// out. All of it without ink.
  public var width: Double
  public var height: Double
  /// Which part of the rows, or of the columns where that is more, changes between ink and
  /// paper as often as lines of writing do, from 0 to 1.
  public var writing: Double

  /// How much darker than the paper ink is.
  fileprivate static let contrast = 48

  /// - Parameter isInk: of pixels in rows.
  fileprivate init(paper: Int, isInk: [[Bool]]) {
    self.paper = paper
    let rows = isInk.map { $0.count { $0 } }
    let columns = (isInk.first ?? []).indices.map { x in isInk.count { $0[x] } }
    width = InkFacts.extent(columns)
    height = InkFacts.extent(rows)
    writing = max(
      InkFacts.writing(of: rows.count, columns.count) { isInk[$0][$1] },
      InkFacts.writing(of: columns.count, rows.count) { isInk[$1][$0] })
  }

  /// A line across a signature or a stamp changes less often.
  private static let mostStrokes = 60

  private static func writing(
    of lines: Int, _ length: Int, isInk: (Int, Int) -> Bool
  ) -> Double {
    let many = (0..<lines).count { line in
      (0..<max(0, length - 1)).count { isInk(line, $0) != isInk(line, $0 + 1) } > mostStrokes
    }
    return lines == 0 ? 0 : Double(many) / Double(lines)
  }

  /// The part of the line that holds all ink but a hundredth at each end.
  private static func extent(_ counts: [Int]) -> Double {
    let specks = counts.reduce(0, +) / 100
    func first(_ indices: some Sequence<Int>) -> Int? {
      var sum = 0
      return indices.first { index in
        sum += counts[index]
        return sum > specks
      }
    }
    guard let start = first(counts.indices), let end = first(counts.indices.reversed()) else {
      return 1
    }
    return Double(end - start + 1) / Double(counts.count)
  }
}

extension ImageSurface {
  private var format: cairo_format_t { cairo_image_surface_get_format(handle) }

  /// The bytes of each row: blue, green, red and coverage, which has been multiplied in.
  var rows: [UnsafePointer<UInt8>] {
    guard let start = cairo_image_surface_get_data(handle) else { return [] }
    let stride = Int(cairo_image_surface_get_stride(handle))
    return (0..<height).map { UnsafePointer(start) + $0 * stride }
  }

  /// As light as a pixel looks on white (ITU-R BT.601), from 0 to 255.
  private static func gray(_ pixel: UnsafePointer<UInt8>, _ isCovered: Bool) -> Int {
    let (blue, green, red) = (Int(pixel[0]), Int(pixel[1]), Int(pixel[2]))
    let own = (299 * red + 587 * green + 114 * blue) / 1000
    return isCovered ? own : min(255, own + 255 - Int(pixel[3]))
  }
}
