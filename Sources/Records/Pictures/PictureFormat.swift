internal import Diagnostics
internal import Drawings
internal import Frames

extension Image.Format {
  /// The format by content: PNG and JPEG by their magic, SVG by an opening "<".
  init?(content bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if Image.Format.isMarkup(bytes) {
      self = .svg
    } else {
      return nil
    }
  }

  var endings: [String] {
    switch self {
    case .png: ["png"]
    case .jpeg: ["jpg", "jpeg"]
    case .svg: ["svg"]
    }
  }

  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == 0x3C
  }
}

extension Image {
  /// A picture by its file.
  ///
  /// - Parameter budget: of all pictures that belong together.
  /// - Throws: why it cannot be used.
  init(_ file: PictureFile, _ budget: inout PictureBudget) throws(PictureRefusal) {
    guard let format = Format(content: file.bytes) else {
      throw PictureRefusal(.pictureFormat(file.name), hint: .pictureFormatHint)
    }
    guard format.endings.contains(file.ending) else {
      throw PictureRefusal(
        .pictureEnding(file.name, format: format.rawValue.uppercased()),
        hint: .pictureEndingHint(format.endings[0]))
    }
    guard format != .svg else {
      self = try Image.drawing(file, &budget)
      return
    }
    var (width, height) = try Image.size(of: file, format)
    if format == .png {
      (width, height) =
        PNGHeader.former(file.bytes, width: width, height: height) ?? (width, height)
    }
    let turn = Turn(file.bytes, format)
    self.init(
      name: file.name, format: format, width: turn.isSideways ? height : width,
      height: turn.isSideways ? width : height, bytes: file.bytes, turn: turn)
    try budget.add(self)
  }

  /// Drawn is not the file but what was read of it.
  private static func drawing(
    _ file: PictureFile, _ budget: inout PictureBudget
  ) throws(PictureRefusal) -> Image {
    let drawing: Drawing
    do throws(DrawingFault) { drawing = try Drawing.read(file.bytes, name: file.name) } catch {
      throw PictureRefusal(error.message, hint: error.hint)
    }
    let image = Image(
      name: file.name, format: .svg, width: drawing.width, height: drawing.height,
      bytes: drawing.text)
    try budget.add(image, cost: drawing.cost)
    return image
  }

  /// Told before anything is decoded, from the file's head.
  private static func size(
    of file: PictureFile, _ format: Format
  ) throws(PictureRefusal) -> (Int, Int) {
    guard let found = RasterHeader(file.bytes, format) else {
      throw PictureRefusal(.pictureDamaged(file.name), hint: .replacePicture)
    }
    let (width, height) = (found.width, found.height)
    guard (1...longest).contains(width), (1...longest).contains(height) else {
      throw PictureRefusal(
        .pictureSides(file.name, width, height, limit: longest), hint: .pictureSmallerHint)
    }
    let share =
      [
        Double(mostPixels) / Double(width * height), Double(mostMemory) / Double(found.memory),
        Double(mostWork) / Double(found.work),
      ].min() ?? 1
    guard share >= 1 else {
      let side = Int(Double(width) * share.squareRoot()) / 100 * 100
      throw PictureRefusal(
        .pictureMemory(file.name, width, height), hint: .pictureMemoryHint(width: max(1, side)))
    }
    guard !found.isOfPress else {
      throw PictureRefusal(.pictureOfPress(file.name), hint: .replacePicture)
    }
    guard found.isPlain, found.scans <= mostScans else {
      throw PictureRefusal(.pictureKind(file.name), hint: .pictureKindHint)
    }
    return (width, height)
  }

  /// The longest side of a picture of pixels.
  private static let longest = 12_000
  /// A sheet of A3 at 600 dots an inch.
  private static let mostPixels = 70_000_000
  /// A sheet of F4 at 600 dots an inch, in shades of grey, or one of A4 in a JPEG of any kind.
  private static let mostMemory = 200 << 20
  /// A second and a half or two.
  private static let mostWork = 120_000_000
  /// Of a JPEG; encoders make ten.
  private static let mostScans = 50
}
