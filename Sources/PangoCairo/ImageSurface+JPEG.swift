internal import CPango
internal import Glibc

extension ImageSurface {
  /// Decodes a JPEG file of grey or three colours: an archive's are sRGB (ISO 19005-3,
  /// 6.2.4.2). A PDF will carry a JPEG file, not the pixels, when all pixels are needed.
  ///
  /// - Parameter needed: as many pixels as are needed; nil for all.
  public static func jpeg(
    _ bytes: [UInt8], at needed: PixelSize? = nil
  ) throws(PictureError) -> ImageSurface {
    let decoder = try JPEGDecoder()
    let full = try decoder.size(of: bytes)
    if let needed {
      return try pixels(bytes, decoder, size: full.least(needed)).reduced(to: needed)
    }
    let bare = try decoder.bare(bytes)
    let surface = try pixels(bare, decoder, size: full.count > largest ? full.halved : full)
    try surface.attach(bare)
    return surface
  }
}

extension ImageSurface {
  private static func pixels(
    _ bytes: [UInt8], _ decoder: JPEGDecoder, size: PixelSize
  ) throws(PictureError) -> ImageSurface {
    let surface = try blank(size)
    guard let pixels = cairo_image_surface_get_data(surface.handle) else {
      throw .outOfMemory
    }
    let stride = Int(cairo_image_surface_get_stride(surface.handle))
    try decoder.decode(bytes, to: pixels, size: size, stride: stride)
    cairo_surface_mark_dirty(surface.handle)
    return surface
  }

  /// In pixels. Of a larger one only proofs show the pixels, at half its size.
  private static let largest = 16_000_000

  private static func blank(_ size: PixelSize) throws(PictureError) -> ImageSurface {
    do throws(CairoError) {
      return try ImageSurface(
        owning: cairo_image_surface_create(
          CAIRO_FORMAT_RGB24, Int32(size.width), Int32(size.height)))
    } catch {
      throw .outOfMemory
    }
  }

  /// Gives the surface its file; Cairo frees the copy.
  private func attach(_ bytes: [UInt8]) throws(PictureError) {
    guard let copy = malloc(bytes.count) else { throw .outOfMemory }
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    let status = cairo_surface_set_mime_data(
      handle, CAIRO_MIME_TYPE_JPEG, copy.assumingMemoryBound(to: UInt8.self),
      UInt(bytes.count), { free($0) }, copy)
    guard status == CAIRO_STATUS_SUCCESS else {
      free(copy)
      throw .outOfMemory
    }
  }
}

extension PixelSize {
  /// The smallest size that the decoder can give and has as many pixels as are needed: a half,
  /// a quarter or an eighth.
  fileprivate func least(_ needed: PixelSize) -> PixelSize {
    [halved, halved.halved, halved.halved.halved].last {
      $0.width >= needed.width && $0.height >= needed.height
    } ?? self
  }
}
