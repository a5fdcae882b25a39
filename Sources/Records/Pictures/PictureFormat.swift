internal import Diagnostics
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
  /// - Throws: why it cannot be used.
  init(_ file: PictureFile) throws(PictureRefusal) {
    guard let format = Format(content: file.bytes) else {
      throw PictureRefusal(.pictureFormat(file.name), hint: .pictureFormatHint)
    }
    guard format.endings.contains(file.ending) else {
      throw PictureRefusal(
        .pictureEnding(file.name, format: format.rawValue.uppercased()),
        hint: .pictureEndingHint(format.endings[0]))
    }
    let (width, height) = try Image.size(of: file, format)
    let turn = Turn(file.bytes, format)
    self.init(
      name: file.name, format: format, width: turn.isSideways ? height : width,
      height: turn.isSideways ? width : height, bytes: file.bytes, turn: turn)
  }

  private static func size(
    of file: PictureFile, _ format: Format
  ) throws(PictureRefusal) -> (Int, Int) {
    guard format != .svg else { return try SVGCheck.size(of: file) }
    let found = format == .png ? PNGHeader.size(file.bytes) : JPEGHeader.size(file.bytes)
    guard let (width, height) = found else { throw PictureRefusal(.pictureDamaged(file.name)) }
    guard (1...limit).contains(width), (1...limit).contains(height) else {
      throw PictureRefusal(.pictureSides(file.name, width, height, limit: limit))
    }
    return (width, height)
  }

  /// The longest side of a picture of pixels.
  private static let limit = 12_000
}
