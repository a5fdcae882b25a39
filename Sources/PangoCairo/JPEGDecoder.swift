internal import CTurboJPEG

/// Decodes JPEG files, and makes them anew.
final class JPEGDecoder {
  private let handle: tjhandle

  init() throws(PictureError) {
    guard let handle = tjInitTransform() else { throw .outOfMemory }
    self.handle = handle
  }

  deinit { tjDestroy(handle) }

  func size(of bytes: [UInt8]) throws(PictureError) -> PixelSize {
    var width: Int32 = 0
    var height: Int32 = 0
    var sampling: Int32 = 0
    var space: Int32 = 0
    try check(
      tjDecompressHeader3(
        handle, bytes, UInt(bytes.count), &width, &height, &sampling, &space))
    return PixelSize(width: Int(width), height: Int(height))
  }

  /// The same picture, coefficient by coefficient, in a file of one form that holds nothing
  /// else: neither remarks, profiles and small pictures of it nor tables, marks and bits that
  /// nobody reads.
  func bare(_ bytes: [UInt8]) throws(PictureError) -> [UInt8] {
    var transform = tjtransform()
    transform.options = TJXOPT_COPYNONE
    var start: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    defer { tjFree(start) }
    try check(
      tjTransform(
        handle, bytes, UInt(bytes.count), 1, &start, &count, &transform, TJFLAG_STOPONWARNING))
    var bare = Array(UnsafeBufferPointer(start: start, count: Int(count)))
    // JFIF comes first: its version, and dots an inch that nobody asks for (1.02, annex A).
    if bare.starts(with: [0xff, 0xd8, 0xff, 0xe0]) {
      bare.replaceSubrange(11..<18, with: [1, 1, 0, 0, 1, 0, 1])
    }
    return bare
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
