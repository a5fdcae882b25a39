internal import CPango

extension ImageSurface {
  /// The same picture in fewer pixels, each the mean of those that it stands for; itself when
  /// it has no more.
  func reduced(to size: PixelSize) throws(PictureError) -> ImageSurface {
    guard width > size.width, height > size.height else { return self }
    do throws(CairoError) {
      let format = cairo_image_surface_get_format(handle)
      let small = try ImageSurface(
        owning: cairo_image_surface_create(format, Int32(size.width), Int32(size.height)))
      let canvas = try small.makeCanvas()
      let pen = canvas.handle
      cairo_scale(
        pen, Double(size.width) / Double(width), Double(size.height) / Double(height))
      cairo_set_operator(pen, CAIRO_OPERATOR_SOURCE)
      cairo_set_source_surface(pen, handle, 0, 0)
      cairo_pattern_set_extend(cairo_get_source(pen), CAIRO_EXTEND_PAD)
      cairo_pattern_set_filter(cairo_get_source(pen), CAIRO_FILTER_GOOD)
      cairo_paint(pen)
      try canvas.check()
      return small
    } catch {
      throw .outOfMemory
    }
  }
}
