internal import CPango

extension ImageSurface {
  /// The pixels, one sample of grey or three of colour each, and their coverage where there is any.
  public struct Samples: Sendable {
    public var bytes: [UInt8]
    public var isGray: Bool
    public var coverage: [UInt8]?
  }

  /// Row by row from the top; coverage is taken out of the colours again.
  public func samples() -> Samples {
    let isGray = everyPixel { $0[0] == $0[1] && $0[1] == $0[2] }
    var samples = Samples(bytes: [], isGray: isGray, coverage: isOpaque ? nil : [])
    samples.bytes.reserveCapacity(width * height * (isGray ? 1 : 3))
    for row in rows {
      for column in 0..<width {
        let pixel = row + column * 4
        let cover = isOpaque ? 255 : pixel[3]
        samples.coverage?.append(cover)
        samples.bytes.append(ImageSurface.uncovered(pixel[2], cover))
        guard !isGray else { continue }
        samples.bytes.append(ImageSurface.uncovered(pixel[1], cover))
        samples.bytes.append(ImageSurface.uncovered(pixel[0], cover))
      }
    }
    return samples
  }

  /// The JPEG file that stands for the pixels, if one does.
  public var file: [UInt8]? {
    var bytes: UnsafePointer<UInt8>?
    var count: UInt = 0
    cairo_surface_get_mime_data(handle, CAIRO_MIME_TYPE_JPEG, &bytes, &count)
    return bytes.map { Array(UnsafeBufferPointer(start: $0, count: Int(count))) }
  }

  /// Whether the frame of a JPEG file has one component (ITU-T T.81, B.2.2).
  public static func isGray(jpeg bytes: [UInt8]) -> Bool {
    var at = 2
    while at + 9 < bytes.count {
      if (0xc0...0xc2).contains(bytes[at + 1]) { return bytes[at + 9] == 1 }
      at += 2 + Int(bytes[at + 2]) << 8 + Int(bytes[at + 3])
    }
    return false
  }

  private func everyPixel(_ isTrue: (UnsafePointer<UInt8>) -> Bool) -> Bool {
    rows.allSatisfy { row in (0..<width).allSatisfy { isTrue(row + $0 * 4) } }
  }

  private static func uncovered(_ channel: UInt8, _ cover: UInt8) -> UInt8 {
    guard cover != 255 else { return channel }
    guard cover != 0 else { return 0 }
    return UInt8(min(255, (Int(channel) * 255 + Int(cover) / 2) / Int(cover)))
  }
}
