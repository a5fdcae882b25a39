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
    let area = Canvas.Area(
      x: point.x.points, y: point.y.points, width: picture.size.width.points,
      height: picture.size.height.points)
    switch try pictures.decoded(picture) {
    case .raster(let surface):
      canvas.draw(
        surface, in: area, turned: PixelTurn(picture.image.turn),
        multiplied: picture.image.isScan && surface.isOpaque)
    case .vector(let vector):
      let size = picture.unturned.drawnSize
      do throws(PictureError) {
        try vector.draw(
          on: canvas, size: (size.width.points, size.height.points), in: area,
          turned: PixelTurn(picture.image.turn), showing: picture.shown)
      } catch {
        throw PaintFault(error, of: picture.image)
      }
    }
  }
}

extension Picture {
  /// What is shown of a drawing in the size in which it is drawn, as the form of a file shows it.
  fileprivate var shown: Canvas.Area {
    let size = unturned.drawnSize
    return Canvas.Area(
      x: -bleed.left.points, y: -bleed.top.points,
      width: (size.width + bleed.horizontal).points,
      height: (size.height + bleed.vertical).points)
  }
}

extension PixelTurn {
  init(_ turn: Image.Turn) {
    self.init(
      isSideways: turn.isSideways, fromRight: turn.isFromRight, fromBottom: turn.isFromBottom)
  }
}

extension Canvas {
  func setColor(_ ink: Ink) {
    setColor(
      red: Double(ink.red) / 255, green: Double(ink.green) / 255, blue: Double(ink.blue) / 255)
  }
}
