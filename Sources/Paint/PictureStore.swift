internal import Frames
internal import PangoCairo

/// A picture ready to be drawn.
enum DecodedPicture {
  case raster(ImageSurface)
  case vector(VectorPicture)

  init(_ image: Image) throws(PaintFault) {
    do throws(PictureError) {
      switch image.format {
      case .png: self = .raster(try ImageSurface.png(image.bytes))
      case .jpeg: self = .raster(try ImageSurface.jpeg(image.bytes))
      case .svg: self = .vector(try VectorPicture(image.bytes))
      }
    } catch {
      throw .picture(image, PictureFault(error))
    }
  }

  /// Roughly, in memory.
  fileprivate var bytes: Int {
    switch self {
    case .raster(let surface): surface.width * surface.height * 4
    case .vector: 1 << 20
    }
  }
}

/// The pictures that a painter has decoded.
final class PictureStore {
  private var pictures: [Image: DecodedPicture] = [:]
  private var bytes = 0

  private static let capacity = 64 << 20

  func decoded(_ image: Image) throws(PaintFault) -> DecodedPicture {
    if let known = pictures[image] { return known }
    let decoded = try DecodedPicture(image)
    pictures[image] = decoded
    bytes += decoded.bytes
    return decoded
  }

  /// Forgets everything when it is much. Only between documents: inside one,
  /// a picture drawn twice is one object of the file.
  func trim() {
    guard bytes > PictureStore.capacity else { return }
    pictures.removeAll()
    bytes = 0
  }
}
