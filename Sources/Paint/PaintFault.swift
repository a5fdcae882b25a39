public import Frames
internal import PangoCairo

/// Why frames cannot be painted.
public enum PaintFault: Error, Hashable, Sendable {
  case damaged(Image)
  /// Its file ends too early.
  case cut(Image)
  /// Memory is out.
  case tooLarge(Image)
  /// A frame names a face that is not bundled.
  case unknownFace(Face)
  /// The drawing library failed; a sentence for the developer.
  case library(String)

  init(_ error: PictureError, of image: Image) {
    self =
      switch error {
      case .damaged: .damaged(image)
      case .cut: .cut(image)
      case .outOfMemory: .tooLarge(image)
      }
  }
}
