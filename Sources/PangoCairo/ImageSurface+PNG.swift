internal import CPango

extension ImageSurface {
  /// Decodes a PNG file.
  public static func png(_ bytes: [UInt8]) throws(PictureError) -> ImageSurface {
    let source = ByteSource(bytes)
    do throws(CairoError) {
      return try ImageSurface(
        owning: cairo_image_surface_create_from_png_stream(ByteSource.read, source.closure))
    } catch {
      throw PictureError(error.reason)
    }
  }
}
