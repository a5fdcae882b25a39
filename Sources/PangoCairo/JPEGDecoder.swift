internal import CTurboJPEG

/// Decodes JPEG files.
final class JPEGDecoder {
  private let handle: tjhandle

  init() throws(PictureError) {
    guard let handle = tjInitDecompress() else { throw .outOfMemory }
    self.handle = handle
  }

  deinit { tjDestroy(handle) }

  /// The size in pixels.
  ///
  /// - Throws: for a file that is no JPEG, or has no red, green and blue:
  ///   an archive's colours are sRGB (ISO 19005-3, 6.2.4.2).
  func header(of bytes: [UInt8]) throws(PictureError) -> PixelSize {
    guard bytes.starts(with: [0xff, 0xd8]) else { throw .otherFormat }
    var width: Int32 = 0
    var height: Int32 = 0
    var sampling: Int32 = 0
    var space: Int32 = 0
    try check(
      tjDecompressHeader3(
        handle, bytes, UInt(bytes.count), &width, &height, &sampling, &space))
    guard space != Int32(TJCS_CMYK.rawValue), space != Int32(TJCS_YCCK.rawValue) else {
      throw .cmyk
    }
    return PixelSize(width: Int(width), height: Int(height))
  }

  /// Decodes into rows of blue, green, red and an unused byte.
  func decode(
    _ bytes: [UInt8], to pixels: UnsafeMutablePointer<UInt8>, size: PixelSize,
    stride: Int
  ) throws(PictureError) {
    try check(
      tjDecompress2(
        handle, bytes, UInt(bytes.count), pixels, Int32(size.width), Int32(stride),
        Int32(size.height), Int32(TJPF_BGRX.rawValue), TJFLAG_STOPONWARNING))
  }

  private func check(_ result: Int32) throws(PictureError) {
    guard result != 0 else { return }
    throw .damaged
  }
}
