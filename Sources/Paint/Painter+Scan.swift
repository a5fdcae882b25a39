public import Frames
internal import PangoCairo

/// A picture of ink on paper, looked at.
public struct Scan: Hashable, Sendable {
  /// How light its paper is, from 0 to 255; a transparent one is white.
  public var paper: Int
  /// Which part of the width and of the height the ink takes, in percent.
  public var width: Int
  public var height: Int
  /// How much of it is lines of writing, in percent.
  public var writing: Int
}

extension Painter {
  /// Nil of vectors, and of what cannot be decoded.
  public func scan(_ picture: Picture) -> Scan? {
    guard case .raster(let surface)? = try? pictures.decoded(picture), let ink = surface.ink else {
      return nil
    }
    let (width, height) = (Int(ink.width * 100), Int(ink.height * 100))
    let isSideways = picture.image.turn.isSideways
    return Scan(
      paper: ink.paper, width: isSideways ? height : width, height: isSideways ? width : height,
      writing: Int(ink.writing * 100))
  }
}
