internal import CPango

extension ImageSurface {
  /// Decodes a PNG file.
  public static func png(_ bytes: [UInt8]) throws(PictureError) -> ImageSurface {
    guard bytes.starts(with: signature) else { throw .otherFormat }
    let source = ByteSource(try PNGFile.bare(bytes))
    let surface = cairo_image_surface_create_from_png_stream(ByteSource.read, source.closure)
    let isCut = cairo_surface_status(surface) == CAIRO_STATUS_READ_ERROR
    do throws(CairoError) {
      guard let surface else { throw CairoError("out of memory") }
      return try ImageSurface(owning: surface)
    } catch {
      // Cairo calls most faults of a PNG a lack of memory.
      throw isCut ? .cut : .damaged
    }
  }
}

extension ImageSurface {
  /// PNG (ISO/IEC 15948), 5.2.
  private static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
}
