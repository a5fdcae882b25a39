internal import CPango
internal import Glibc

extension ImageSurface {
  /// Decodes a JPEG file. A PDF will carry the file itself, not the pixels, as far
  /// as it is picture.
  public static func jpeg(_ bytes: [UInt8]) throws(PictureError) -> ImageSurface {
    let decoder = try JPEGDecoder()
    let size = try decoder.header(of: bytes)
    let surface = try blank(width: size.width, height: size.height)
    guard let pixels = cairo_image_surface_get_data(surface.handle) else {
      throw .outOfMemory
    }
    let stride = Int(cairo_image_surface_get_stride(surface.handle))
    try decoder.decode(bytes, to: pixels, size: size, stride: stride)
    cairo_surface_mark_dirty(surface.handle)
    try surface.attach(JPEGFile.bare(bytes))
    return surface
  }
}

extension ImageSurface {
  private static func blank(width: Int, height: Int) throws(PictureError) -> ImageSurface {
    do throws(CairoError) {
      return try ImageSurface(
        owning: cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)))
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
