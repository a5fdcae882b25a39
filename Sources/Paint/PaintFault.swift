public import Frames
internal import PangoCairo

/// Why frames cannot be painted.
public enum PaintFault: Error, Hashable, Sendable {
  case picture(Image, PictureFault)
  /// A frame names a face that is not bundled.
  case unknownFace(Face)
  /// The drawing library failed; a sentence for the developer.
  case library(String)
}

/// Why a picture cannot be drawn.
public enum PictureFault: Hashable, Sendable {
  case damaged
  /// It ends too early.
  case cut
  /// It is of another format than it was taken for.
  case otherFormat
  /// Its colours are those of a press, not of a screen.
  case cmyk
  /// It contains text, whose font would be the machine's.
  case text
  case outOfMemory

  init(_ error: PictureError) {
    self =
      switch error {
      case .damaged: .damaged
      case .cut: .cut
      case .otherFormat: .otherFormat
      case .cmyk: .cmyk
      case .text: .text
      case .outOfMemory: .outOfMemory
      }
  }
}
