public import Frames
internal import Measures
internal import PangoCairo

/// A picture ready to be drawn.
enum DecodedPicture {
  case raster(ImageSurface)
  case vector(VectorPicture)

  fileprivate init(_ picture: Picture) throws(PaintFault) {
    let image = picture.image
    do throws(PictureError) {
      switch image.format {
      case .png: self = .raster(try ImageSurface.png(image.bytes, at: picture.finest))
      case .jpeg: self = .raster(try ImageSurface.jpeg(image.bytes, at: picture.finest))
      case .svg: self = .vector(try VectorPicture(image.bytes))
      }
    } catch {
      throw PaintFault(error, of: image)
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

/// The pictures that a painter has decoded, each once, whatever its files are called.
final class PictureStore {
  private(set) var kept = KeptPictures<DecodedPictureKey, DecodedPicture>()

  private static let largestDrawing = 256 << 10

  func decoded(_ picture: Picture) throws(PaintFault) -> DecodedPicture {
    let key = DecodedPictureKey(picture)
    if let known = kept[key] { return known }
    let decoded = try DecodedPicture(picture)
    // A large drawing takes more memory to keep than time to read once more.
    if case .vector = decoded, picture.image.bytes.count > PictureStore.largestDrawing {
      return decoded
    }
    kept.keep(decoded, as: key, bytes: decoded.bytes)
    return decoded
  }

  func trim() { kept.trim() }
}

/// What a picture, as a file of pages carries it, depends on: never on its name, and of pixels on
/// the size only where that bounds them.
public struct CarriedPictureKey: Hashable, Sendable {
  private var decoded: DecodedPictureKey
  private var drawnSize: Size?
  private var bleed: Insets
  private var isScan: Bool

  /// - Parameter picture: before it is turned.
  public init(_ picture: Picture) {
    decoded = DecodedPictureKey(picture)
    drawnSize = picture.image.format == .svg ? picture.drawnSize : nil
    bleed = picture.bleed
    isScan = picture.image.isScan
  }
}

/// What a decoded picture depends on.
struct DecodedPictureKey: Hashable {
  private var bytes: [UInt8]
  private var finest: PixelSize?

  init(_ picture: Picture) {
    bytes = picture.image.bytes
    finest = picture.image.format == .svg ? nil : picture.finest
  }

  /// Of the last bytes alone, in which files differ: there may be millions.
  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.count)
    bytes.suffix(256).withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension Picture {
  /// In dots an inch: what is finer is not printed so.
  private static let finestKept = 900.0
  private static let finestPrinted = 600.0

  /// As many stored pixels as are printed; nil when those that there are will do.
  fileprivate var finest: PixelSize? {
    let inches = (size.width.points / 72, size.height.points / 72)
    let dots = min(Double(image.width) / inches.0, Double(image.height) / inches.1)
    guard dots > Picture.finestKept else { return nil }
    let (width, height) = (
      Int((inches.0 * Picture.finestPrinted).rounded(.up)),
      Int((inches.1 * Picture.finestPrinted).rounded(.up))
    )
    return image.turn.isSideways
      ? PixelSize(width: height, height: width) : PixelSize(width: width, height: height)
  }
}
