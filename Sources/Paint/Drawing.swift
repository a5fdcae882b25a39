internal import Frames
internal import Measures
internal import PangoCairo

/// One pass over frames, onto one canvas.
struct Drawing {
  let canvas: Canvas
  let faces: FaceStore
  let pictures: PictureStore

  func draw(_ frame: Frame, at corner: Point) throws(PaintFault) {
    for placed in frame.items { try draw(placed.item, at: corner + placed.origin) }
  }

  private func draw(_ item: Item, at point: Point) throws(PaintFault) {
    switch item {
    case .frame(let frame), .tagged(_, let frame), .artifact(_, let frame):
      try draw(frame, at: point)
    case .glyphs(let run): try draw(run, at: point)
    case .path(let path): draw(path, at: point)
    case .picture(let picture): try draw(picture, at: point)
    case .bookmark, .slot: break
    }
  }
}

extension Drawing {
  private func draw(_ picture: Picture, at point: Point) throws(PaintFault) {
    let (x, y) = (point.x.points, point.y.points)
    let (width, height) = (picture.size.width.points, picture.size.height.points)
    switch try pictures.decoded(picture.image) {
    case .raster(let surface):
      canvas.draw(surface, x: x, y: y, width: width, height: height)
    case .vector(let vector):
      do throws(PictureError) {
        try vector.draw(on: canvas, x: x, y: y, width: width, height: height)
      } catch {
        throw .picture(picture.image, reason: error.reason)
      }
    }
  }
}

extension Canvas {
  func setColor(_ ink: Ink) {
    setColor(
      red: Double(ink.red) / 255, green: Double(ink.green) / 255, blue: Double(ink.blue) / 255)
  }
}
