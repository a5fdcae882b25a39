internal import Frames
internal import Paint
internal import PDFObjects

/// The pictures that were encoded for one document or another.
final class PictureObjects {
  private let painter: Painter
  private let deflater: Deflater
  private var kept = KeptPictures<CarriedPictureKey, ReadyPicture>()

  init(_ painter: Painter, _ deflater: Deflater) {
    self.painter = painter
    self.deflater = deflater
  }

  /// - Parameter key: the picture's.
  func ready(
    _ picture: Picture, _ key: CarriedPictureKey
  ) throws(WritingFault) -> ReadyPicture {
    if let known = kept[key] { return known }
    let carried: CarriedPicture
    do throws(PaintFault) { carried = try painter.carried(picture) } catch {
      throw .paint(error)
    }
    let made: ReadyPicture
    do throws(PDFFault) { made = try ReadyPicture(carried, bleed: picture.bleed, deflater) } catch {
      throw .artwork(picture.image)
    }
    kept.keep(made, as: key, bytes: made.bytes)
    return made
  }

  /// Between documents.
  func trim() {
    painter.trim()
    kept.trim()
  }
}
