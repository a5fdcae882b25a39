/// How a picture's rows are turned, as files say it (Exif 2.32, 4.6.4: tag 274).
struct ExifOrientation {
  /// A TIFF file of one entry: a short number.
  let tiff: [UInt8]

  init(_ turn: Int) {
    tiff =
      [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1]
      + [0, UInt8(clamping: turn), 0, 0, 0, 0, 0, 0]
  }

  /// In a segment APP1 of its own, behind the start of the image (Exif 2.32, 4.5.5).
  func put(intoJPEG bytes: [UInt8]) -> [UInt8] {
    let body = Array("Exif\0\0".utf8) + tiff
    return bytes[..<min(2, bytes.count)] + [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
      + bytes.dropFirst(2)
  }
}
