internal import Files
internal import Frames

/// What the head of a picture of pixels says of it.
struct RasterHeader {
  var width: Int
  var height: Int
  /// Bytes a pixel, while it is decoded and put into a document: half a byte is 0.5.
  fileprivate var weight: Double
  /// How much longer a pixel takes than one in shades of grey.
  fileprivate var effort = 1
  /// Passes over the picture.
  var scans = 1
  /// Of a kind that documents carry.
  var isPlain = true
  /// Whether its colours are four inks.
  var isOfPress = false

  /// In bytes, for decoding it and putting it into a document; 0 for a picture without pixels.
  var memory: Int { Int(Double(width * height) * weight) }

  /// In pixels of shades of grey: a hundred million take a second and a half.
  var work: Int { width * height * effort }
}

extension RasterHeader {
  init?(_ bytes: [UInt8], _ format: Image.Format) {
    if format == .png { self.init(png: bytes) } else { self.init(jpeg: bytes) }
  }

  /// Chunk IHDR comes first (PNG, 3rd edition, 11.2.1). Cairo keeps four bytes a pixel and
  /// writes one; of what would take more, `ImageSurface.png` keeps less.
  private init?(png bytes: [UInt8]) {
    guard bytes.count >= 33, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    self.init(
      width: PNGHeader.number(bytes, 16), height: PNGHeader.number(bytes, 20), weight: 5)
    let isSimple = [0, 3].contains(bytes[25])
    effort = (isSimple ? 1 : 2) * (bytes[24] == 16 ? 2 : 1)
  }

  /// From its first frame header. Decoded, a large one is kept at half its size; two bytes a
  /// coefficient are needed before, and meanwhile as well where there are several scans.
  private init?(jpeg bytes: [UInt8]) {
    let segments = JPEGHeader.segments(bytes)
    guard let frame = segments.first(where: { JPEGHeader.isFrame($0.marker) }),
      frame.at + 10 <= bytes.count
    else { return nil }
    let scans = segments.count { $0.marker == 0xDA }
    self.init(
      width: JPEGHeader.word(bytes, frame.at + 7), height: JPEGHeader.word(bytes, frame.at + 5),
      weight: 4, scans: scans)
    if width * height > RasterHeader.largest { weight = 1 }
    let coefficients = 2 * JPEGHeader.samples(bytes, frame.at)
    let isInScans = scans > 1 || frame.marker == 0xC2
    weight = isInScans ? weight + coefficients : max(weight, coefficients)
    let inks = bytes[frame.at + 9]
    isOfPress = inks == 4
    isPlain = (0xC0...0xC2).contains(frame.marker) && bytes[frame.at + 4] == 8 && inks != 2
  }

  /// In pixels; `ImageSurface.jpeg` halves what is larger.
  private static let largest = 16_000_000
}

enum PNGHeader {
  /// The chunk eXIf (PNG, 3rd edition, 11.3.4.5).
  static func exif(_ bytes: [UInt8]) -> ArraySlice<UInt8>? { chunk("eXIf", bytes) }

  /// The size in pixels that a picture had before a document carried it in fewer: a chunk of
  /// Piagam's own, in what it takes out of a document. Nil of one that the pixels do not have
  /// come from.
  static func former(_ bytes: [UInt8], width: Int, height: Int) -> (width: Int, height: Int)? {
    guard let chunk = chunk("piSz", bytes).map(Array.init), chunk.count == 8 else { return nil }
    let former = (width: number(chunk, 0), height: number(chunk, 4))
    let sides = 1...Int(UInt16.max)
    guard sides.contains(former.width), sides.contains(former.height),
      former.width >= width, former.height >= height,
      abs(former.width * height - former.height * width) <= former.width + former.height
    else { return nil }
    return former
  }

  /// What a chunk holds, wherever it stands.
  private static func chunk(_ name: String, _ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    PNGChunks(bytes).first { $0.name == name }?.data
  }

  static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

/// The segments of a JPEG (ITU-T T.81, B.1 and B.2).
enum JPEGHeader {
  /// The TIFF file in the segment APP1 that begins with its name (Exif 2.32, 4.7.2).
  static func exif(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    for (marker, at) in segments(bytes) where marker == 0xE1 {
      let end = min(bytes.count, at + 2 + max(2, word(bytes, at + 2)))
      let segment = bytes[(at + 4)..<end]
      if segment.starts(with: Array("Exif\0\0".utf8)) { return segment.dropFirst(6) }
    }
    return nil
  }

  /// Those that have a length, each at its marker's first byte.
  static func segments(_ bytes: [UInt8]) -> [(marker: UInt8, at: Int)] {
    var segments: [(UInt8, Int)] = []
    var at = 2
    while at + 5 < bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      switch marker {
      case 0xFF: at += 1
      case 0x01, 0xD0...0xD8: at += 2
      // The end of the image.
      case 0xD9: return segments
      default:
        segments.append((marker, at))
        at += 2 + max(2, word(bytes, at + 2))
        if marker == 0xDA { at = endOfScan(bytes, from: at) }
      }
    }
    return segments
  }

  /// The next marker but for those that stand amid a scan.
  private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
    var at = start
    while at + 1 < bytes.count {
      if bytes[at] == 0xFF {
        let next = bytes[at + 1]
        if next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return at }
      }
      at += 1
    }
    return bytes.count
  }

  /// SOF0 to SOF15 without DHT, JPG and DAC.
  static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// How many samples a pixel has: 3, or 1.5 where colours are stored at half the size.
  static func samples(_ bytes: [UInt8], _ frame: Int) -> Double {
    let shares = (0..<Int(bytes[frame + 9])).compactMap { index -> (Int, Int)? in
      let at = frame + 11 + 3 * index
      guard at < bytes.count else { return nil }
      return (max(1, Int(bytes[at] >> 4)), max(1, Int(bytes[at] & 15)))
    }
    let most = (shares.map(\.0).max() ?? 1) * (shares.map(\.1).max() ?? 1)
    return Double(shares.reduce(0) { $0 + $1.0 * $1.1 }) / Double(most)
  }

  static func word(_ bytes: [UInt8], _ at: Int) -> Int {
    Int(bytes[at]) << 8 | Int(bytes[at + 1])
  }
}
