internal import Frames
internal import Paint
internal import PDFObjects

/// The pictures that were encoded for one document or another.
final class PictureObjects {
  private let painter: Painter
  private let deflater: Deflater
  private var ready: [CarriedPictureKey: ReadyPicture] = [:]
  private var bytes = 0

  private static let capacity = 64 << 20

  init(_ painter: Painter, _ deflater: Deflater) {
    self.painter = painter
    self.deflater = deflater
  }

  /// - Parameter key: the picture's.
  func ready(
    _ picture: Picture, _ key: CarriedPictureKey
  ) throws(WritingFault) -> ReadyPicture {
    if let known = ready[key] { return known }
    let carried: CarriedPicture
    do throws(PaintFault) { carried = try painter.carried(picture) } catch {
      throw .paint(error)
    }
    let made = try ReadyPicture(carried, bleed: picture.bleed, deflater)
    ready[key] = made
    bytes += made.bytes
    return made
  }

  /// Forgets everything when it is much; between documents.
  func trim() {
    guard bytes > PictureObjects.capacity else { return }
    ready.removeAll()
    bytes = 0
  }
}
