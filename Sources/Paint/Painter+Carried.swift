public import Frames
internal import Measures
internal import PangoCairo

extension Painter {
  /// A picture, not yet turned, as a file of pages carries it: drawings drawn by Cairo, in
  /// `drawnSize`; JPEG as it is.
  public func carried(_ picture: Picture) throws(PaintFault) -> CarriedPicture {
    switch try pictures.decoded(picture) {
    case .vector(let drawing):
      return CarriedPicture(.drawing(try page(of: drawing, picture)))
    case .raster(let surface):
      let isInk = picture.image.isScan && surface.isOpaque
      if let file = surface.file {
        let size = Raster.Size(width: picture.image.width, height: picture.image.height)
        return CarriedPicture(
          .jpeg(file, size, isGray: ImageSurface.isGray(jpeg: file)), isInk: isInk)
      }
      let samples = surface.samples()
      let raster = Raster(
        size: Raster.Size(width: surface.width, height: surface.height),
        samples: samples.bytes, isGray: samples.isGray, coverage: samples.coverage)
      return CarriedPicture(.raster(raster), isInk: isInk)
    }
  }

  private func page(
    of drawing: VectorPicture, _ picture: Picture
  ) throws(PaintFault) -> [UInt8] {
    let area = Canvas.Area(
      x: 0, y: 0, width: picture.drawnSize.width.points, height: picture.drawnSize.height.points)
    let surface = try PaintFault.wrapping { () throws(CairoError) in
      try PDFSurface(width: area.width, height: area.height)
    }
    do throws(PictureError) {
      try drawing.draw(on: surface.canvas, size: (area.width, area.height), in: area)
    } catch {
      throw PaintFault(error, of: picture.image)
    }
    return try PaintFault.wrapping { () throws(CairoError) in
      try surface.showPage()
      return try surface.finish()
    }
  }
}
