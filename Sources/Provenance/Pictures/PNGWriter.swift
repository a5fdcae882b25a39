internal import PDFObjects

/// Writes samples as a PNG (3rd edition).
struct PNGWriter {
  private let image: CarriedImage

  init(_ image: CarriedImage) { self.image = image }

  func bytes(of picture: Manifest.PagePicture) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    PNGWriter.add("IHDR", head, to: &file)
    let turn = picture.turn
    if turn != 1 { PNGWriter.add("eXIf", ExifOrientation(turn).tiff, to: &file) }
    if (picture.width, picture.height) != (image.width, image.height) {
      // A chunk of our own, of which other programs know that they need not.
      let size = PNGWriter.number(picture.width) + PNGWriter.number(picture.height)
      PNGWriter.add("piSz", size, to: &file)
    }
    PNGWriter.add("IDAT", Deflater().deflated(rows), to: &file)
    PNGWriter.add("IEND", [], to: &file)
    return file
  }

  /// Its colours: grey 0, red, green and blue 2, and 4 more with coverage.
  private var head: [UInt8] {
    guard case .samples(_, let isGray, let coverage) = image.form else { return [] }
    let type: UInt8 = (isGray ? 0 : 2) + (coverage == nil ? 0 : 4)
    return PNGWriter.number(image.width) + PNGWriter.number(image.height) + [8, type, 0, 0, 0]
  }

  /// Each behind the number of its filter: none.
  private var rows: [UInt8] {
    guard case .samples(let samples, let isGray, let coverage) = image.form else { return [] }
    let count = isGray ? 1 : 3
    var rows: [UInt8] = []
    rows.reserveCapacity(
      image.height + samples.count + (coverage?.count ?? 0))
    for row in 0..<image.height {
      rows.append(0)
      let pixels = row * image.width..<(row + 1) * image.width
      guard let coverage else {
        rows += samples[pixels.lowerBound * count..<pixels.upperBound * count]
        continue
      }
      for pixel in pixels {
        rows += samples[pixel * count..<(pixel + 1) * count]
        rows.append(coverage[pixel])
      }
    }
    return rows
  }
}

extension PNGWriter {
  private static func add(_ name: String, _ data: [UInt8], to file: inout [UInt8]) {
    file += number(data.count)
    let start = file.count
    file += Array(name.utf8) + data
    file += number(Int(checksum(file[start...])))
  }

  private static func number(_ value: Int) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// CRC-32 (annex D).
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
    return ~sum
  }

  private static let table = (0..<256).map { byte -> UInt32 in
    var value = UInt32(byte)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    return value
  }
}
