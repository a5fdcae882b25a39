public import Frames

/// Why frames cannot be painted.
public enum PaintFault: Error, Hashable, Sendable {
  /// The picture is damaged, or of a kind that cannot be used; with the decoder's own
  /// sentence.
  case picture(Image, reason: String)
  /// A frame names a face that is not bundled.
  case unknownFace(Face)
  /// The drawing library failed; a sentence for the developer.
  case library(String)
}
