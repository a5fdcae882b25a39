internal import CPango
internal import Glibc

extension ImageSurface {
  /// Decodes a JPEG file. A PDF will carry the file itself, not the pixels, as far
  /// as it is picture.
  public static func jpeg(_ bytes: [UInt8]) throws(PictureError) -> ImageSurface {
    let decoder = try JPEGDecoder()
    let full = try decoder.header(of: bytes)
    let bare = try JPEGFile.bare(bytes)
    let size = full.width * full.height > largest ? halved(full) : full
    let surface = try blank(width: size.width, height: size.height)
    guard let pixels = cairo_image_surface_get_data(surface.handle) else {
      throw .outOfMemory
    }
    let stride = Int(cairo_image_surface_get_stride(surface.handle))
    try decoder.decode(bare, to: pixels, size: size, stride: stride)
    cairo_surface_mark_dirty(surface.handle)
    try surface.attach(bare)
    return surface
  }
}

extension ImageSurface {
  /// In pixels. Of a larger one only proofs show the pixels, at half its size.
  private static let largest = 16_000_000

  private static func halved(_ size: (width: Int, height: Int)) -> (width: Int, height: Int) {
    ((size.width + 1) / 2, (size.height + 1) / 2)
  }

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
