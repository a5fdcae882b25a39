internal import CPango

extension ImageSurface {
  /// Decodes a PNG file.
  ///
  /// - Parameter size: as many pixels as are needed; nil for all.
  public static func png(
    _ bytes: [UInt8], at size: PixelSize? = nil
  ) throws(PictureError) -> ImageSurface {
    guard bytes.starts(with: signature) else { throw .damaged }
    let bare = try PNGFile.bare(bytes)
    let source = ByteSource(bare)
    let surface = cairo_image_surface_create_from_png_stream(ByteSource.read, source.closure)
    let isCut = cairo_surface_status(surface) == CAIRO_STATUS_READ_ERROR
    let full: ImageSurface
    do throws(CairoError) {
      guard let surface else { throw CairoError("out of memory") }
      full = try ImageSurface(owning: surface)
    } catch {
      // Cairo calls most faults of a PNG a lack of memory.
      throw isCut ? .cut : .damaged
    }
    let stored = PixelSize(width: full.width, height: full.height)
    // Decoded, and once more on its way into a document.
    let memory = stored.count * (PNGFile.isColored(bare) ? 8 : 5)
    return try full.reduced(to: size ?? (memory > mostMemory ? stored.halved : stored))
  }
}

extension ImageSurface {
  /// PNG (ISO/IEC 15948), 5.2.
  private static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  /// In bytes: a page of F4 at 600 dots an inch, in shades of grey.
  private static let mostMemory = 200_000_000
}
