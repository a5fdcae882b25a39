import Frames
import TestSupport

/// The first page of a PDF as poppler draws it, a pixel a point.
struct Pixels {
  let width: Int
  let height: Int
  private let bytes: [UInt8]

  init(pdf: [UInt8]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(pdf, to: "a.pdf")
    _ = try Program("pdftoppm", ["-r", "72", "-singlefile", file, "a"], in: folder)
    let ppm = Array(try folder.bytes("a.ppm"))
    // P6, width, height, 255.
    let head = ppm.prefix(20).split(separator: 10, maxSplits: 3)
    let sides = String(decoding: head[1], as: UTF8.self).split(separator: " ").compactMap {
      Int($0)
    }
    (width, height) = (sides[0], sides[1])
    bytes = ppm.suffix(width * height * 3)
  }

  subscript(x: Int, y: Int) -> Ink {
    let at = (y * width + x) * 3
    return Ink(red: bytes[at], green: bytes[at + 1], blue: bytes[at + 2])
  }
}
