internal import Files
internal import Frames
internal import Measures
internal import PDFObjects

/// A picture as objects of a file, encoded once a run.
enum ReadyPicture {
  /// With the digest of what it shows: of the bytes of a JPEG, else of the samples and then
  /// those of its coverage.
  case image(PDFStream, coverage: PDFStream?, isInk: Bool, sha256: String)
  case drawing(Artwork)

  init(_ carried: CarriedPicture, bleed: Insets, _ deflater: Deflater) throws(PDFFault) {
    switch carried.form {
    case .drawing(let page): self = .drawing(try Artwork(page: page, bleed: bleed))
    case .jpeg(let file, let size, let isGray):
      var dictionary = ReadyPicture.dictionary(size, isGray: isGray)
      dictionary["Filter"] = .name("DCTDecode")
      self = .image(
        PDFStream(dictionary, encoded: file), coverage: nil, isInk: carried.isInk,
        sha256: SHA256.hex(file))
    case .raster(let raster):
      let coverage = raster.coverage.map {
        deflater.stream($0, ReadyPicture.dictionary(raster.size, isGray: true))
      }
      let samples = deflater.stream(
        raster.samples, ReadyPicture.dictionary(raster.size, isGray: raster.isGray))
      self = .image(
        samples, coverage: coverage, isInk: carried.isInk,
        sha256: SHA256.hex(raster.samples + (raster.coverage ?? [])))
    }
  }

  /// Whether what is drawn before it is seen through it (ISO 32000-1, 11).
  var isTransparent: Bool {
    switch self {
    case .image(_, let coverage, let isInk, _): coverage != nil || isInk
    case .drawing(let artwork): artwork.isTransparent
    }
  }

  /// Roughly, in memory.
  var bytes: Int {
    switch self {
    case .image(let stream, let coverage, _, _):
      stream.encoded.count + (coverage?.encoded.count ?? 0)
    case .drawing(let artwork): artwork.bytes
    }
  }

  func put(at reference: PDFReference, into pdf: inout PDFWriter) {
    switch self {
    case .image(var stream, let coverage, _, _):
      if let coverage { stream.dictionary["SMask"] = .reference(pdf.add(coverage)) }
      pdf.put(stream, at: reference)
    case .drawing(let artwork): artwork.put(at: reference, into: &pdf)
    }
  }

  /// ISO 32000-1, 8.9.5, table 89.
  private static func dictionary(_ size: Raster.Size, isGray: Bool) -> PDFDictionary {
    [
      "Type": .name("XObject"), "Subtype": .name("Image"), "Width": .int(size.width),
      "Height": .int(size.height),
      "ColorSpace": .name(isGray ? "DeviceGray" : "DeviceRGB"), "BitsPerComponent": 8,
    ]
  }
}
