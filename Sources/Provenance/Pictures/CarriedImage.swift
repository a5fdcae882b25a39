internal import Files
internal import PDFObjects

/// A picture as pages carry it (ISO 32000-1, 8.9.5): a JPEG, or samples of 8 bits.
struct CarriedImage {
  let width: Int
  let height: Int
  let form: Form

  enum Form {
    case jpeg([UInt8])
    /// One of grey or three a pixel; of coverage one.
    case samples([UInt8], isGray: Bool, coverage: [UInt8]?)
  }

  /// Nil of what Piagam does not write.
  init?(_ stream: PDFStream, _ reader: BoundedReader) throws(PDFFault) {
    let dictionary = stream.dictionary
    guard let width = dictionary["Width"]?.int, let height = dictionary["Height"]?.int,
      1...CarriedImage.mostPixels ~= width, 1...CarriedImage.mostPixels / width ~= height,
      let space = dictionary["ColorSpace"]?.name
    else { return nil }
    (self.width, self.height) = (width, height)
    let decoded = try reader.decoded(stream, limit: CarriedImage.mostBytes)
    if let filter = decoded.filter {
      guard filter == "DCTDecode", dictionary["SMask"] == nil else { return nil }
      form = .jpeg(decoded.bytes)
      return
    }
    let isGray = space == "DeviceGray"
    guard dictionary["BitsPerComponent"] == 8, isGray || space == "DeviceRGB",
      decoded.bytes.count == width * height * (isGray ? 1 : 3)
    else { return nil }
    var coverage: [UInt8]?
    if let mask = try reader.pdf.stream(dictionary["SMask"]) {
      coverage = try reader.decoded(mask, limit: width * height).bytes
      guard coverage?.count == width * height else { return nil }
    }
    form = .samples(decoded.bytes, isGray: isGray, coverage: coverage)
  }

  /// Rows of so many bytes are told in 32 bits.
  private static let mostPixels = 1 << 26
  /// More than the page writer ever makes.
  private static let mostBytes = 80 << 20

  /// How many bytes it has.
  var samples: Int {
    switch form {
    case .jpeg(let bytes): bytes.count
    case .samples(let samples, _, let coverage): samples.count + (coverage?.count ?? 0)
    }
  }

  /// As the manifest has it.
  var sha256: String {
    switch form {
    case .jpeg(let bytes): SHA256.hex(bytes)
    case .samples(let samples, _, let coverage): SHA256.hex(samples, coverage ?? [])
    }
  }

  /// The bytes of a file that holds it, and says what the manifest says of it.
  func file(of picture: Manifest.PagePicture) -> [UInt8] {
    switch form {
    case .jpeg(let bytes):
      picture.turn == 1 ? bytes : ExifOrientation(picture.turn).put(intoJPEG: bytes)
    case .samples: PNGWriter(self).bytes(of: picture)
    }
  }
}
