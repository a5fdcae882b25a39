internal import CDeflate
internal import CPango

extension ImageSurface {
  /// The picture as a PNG file (3rd edition) of opaque colours, for whoever waits for it: rows
  /// without a filter, packed at the lowest level. On pages, whose lines repeat, that is no
  /// larger than what Cairo writes in twice the time.
  public func quickPNG() -> [UInt8] {
    cairo_surface_flush(handle)
    var file: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    let (depth, rgb): (UInt8, UInt8) = (8, 2)
    file.add("IHDR", bytes(width) + bytes(height) + [depth, rgb, 0, 0, 0])
    file.add("IDAT", deflated(unfilteredRows))
    file.add("IEND", [])
    return file
  }

  /// Red, green and blue, each row behind the number of its filter: none.
  private var unfilteredRows: [UInt8] {
    let length = width * 3 + 1
    return [UInt8](unsafeUninitializedCapacity: length * height) { target, count in
      for (number, row) in rows.enumerated() {
        var at = number * length
        target[at] = 0
        for column in 0..<width {
          let pixel = row + column * 4
          target[at + 1] = pixel[2]
          target[at + 2] = pixel[1]
          target[at + 3] = pixel[0]
          at += 3
        }
      }
      count = length * height
    }
  }

  private func deflated(_ input: [UInt8]) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(1) else {
      preconditionFailure("no memory")
    }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_zlib_compress_bound(compressor, input.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      count = libdeflate_zlib_compress(
        compressor, input, input.count, output.baseAddress, output.count)
    }
  }

  private func bytes(_ number: Int) -> [UInt8] { [UInt8](pngNumber: UInt32(number)) }
}

extension [UInt8] {
  fileprivate init(pngNumber number: UInt32) {
    self = (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }

  /// A chunk of a PNG file.
  fileprivate mutating func add(_ name: String, _ data: [UInt8]) {
    let body = Array(name.utf8) + data
    let checksum = libdeflate_crc32(0, body, body.count)
    self += [UInt8](pngNumber: UInt32(data.count)) + body + [UInt8](pngNumber: checksum)
  }
}
