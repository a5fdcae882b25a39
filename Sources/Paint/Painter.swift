public import Frames
internal import Measures
internal import PangoCairo
public import Typefaces

/// Paints frames with Cairo. It decides nothing about the content: whatever
/// the frames say is drawn where they say, in their order.
///
/// Belongs to one thread at a time; make one a worker. What it remembers
/// (open fonts, decoded pictures) never changes a result.
public final class Painter {
  private let faces: FaceStore
  let pictures = PictureStore()

  public init(book: FontBook) { faces = FaceStore(book) }

  /// Forgets decoded pictures when they are much; between documents.
  public func trim() { pictures.trim() }

  /// A page as a PNG picture on white, for proofs.
  ///
  /// - Parameter isQuick: the same pixels, in half the time.
  public func png(
    _ page: Frame, dpi: Int, isQuick: Bool = false
  ) throws(PaintFault) -> [UInt8] {
    trim()
    let surface = try PaintFault.wrapping { () throws(CairoError) in
      try ImageSurface(width: page.size.width.pixels(dpi), height: page.size.height.pixels(dpi))
    }
    let canvas = try PaintFault.wrapping { () throws(CairoError) in try surface.makeCanvas() }
    canvas.setColor(red: 1, green: 1, blue: 1)
    canvas.fillAll()
    canvas.scale(Double(dpi) / 72)
    try draw(page, on: canvas)
    return try PaintFault.wrapping { () throws(CairoError) in
      try canvas.check()
      return isQuick ? surface.quickPNG() : try surface.png()
    }
  }
}

extension Painter {
  /// The C libraries that draw.
  public static var libraries: [(name: String, version: String)] { Libraries.versions }

  private func draw(_ page: Frame, on canvas: Canvas) throws(PaintFault) {
    try Drawing(canvas: canvas, faces: faces, pictures: pictures).draw(page, at: .zero)
  }
}

extension PaintFault {
  /// A fault of the library is one of the painter's.
  static func wrapping<Result>(
    _ body: () throws(CairoError) -> Result
  ) throws(PaintFault) -> Result {
    do throws(CairoError) {
      return try body()
    } catch {
      throw .library(error.reason)
    }
  }
}

extension Length {
  /// Rounded to whole pixels, at least one.
  fileprivate func pixels(_ dpi: Int) -> Int { max(1, Int((points * Double(dpi) / 72).rounded())) }
}
