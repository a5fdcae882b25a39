internal import Frames
internal import PangoCairo
internal import Typefaces

/// The faces that a painter has opened.
final class FaceStore {
  private let book: FontBook
  private var faces: [Face: DrawingFace] = [:]

  init(_ book: FontBook) { self.book = book }

  func face(_ face: Face) throws(PaintFault) -> DrawingFace {
    if let known = faces[face] { return known }
    guard let path = book.path(of: face) else { throw .unknownFace(face) }
    do throws(CairoError) {
      let opened = try DrawingFace(file: path)
      faces[face] = opened
      return opened
    } catch {
      throw .library(error.reason)
    }
  }
}
