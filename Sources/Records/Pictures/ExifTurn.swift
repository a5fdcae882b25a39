internal import Frames

/// How a camera held the picture: the orientation in its Exif data, which are a TIFF
/// file of one tag after another (Exif 2.32, 4.6.4; TIFF 6.0, 2).
extension Image.Turn {
  /// None when the picture does not say, or says what there is not.
  init(_ bytes: [UInt8], _ format: Image.Format) {
    let tiff =
      switch format {
      case .jpeg: JPEGHeader.exif(bytes)
      case .png: PNGHeader.exif(bytes)
      case .svg: nil as ArraySlice<UInt8>?
      }
    self = tiff.flatMap(Image.Turn.init(tiff:)) ?? .none
  }

  private init?(tiff bytes: ArraySlice<UInt8>) {
    let tiff = TIFF(bytes)
    guard let tiff, let first = tiff.number(at: 4, 4), let count = tiff.number(at: first, 2) else {
      return nil
    }
    for entry in 0..<count {
      let at = first + 2 + entry * 12
      guard let tag = tiff.number(at: at, 2) else { return nil }
      guard tag == 274 else { continue }
      // One number of two bytes.
      guard tiff.number(at: at + 2, 2) == 3, tiff.number(at: at + 4, 4) == 1 else { return nil }
      self.init(rawValue: tiff.number(at: at + 8, 2) ?? 0)
      return
    }
    return nil
  }
}

/// Numbers of a TIFF file, in its order of bytes.
private struct TIFF {
  let bytes: ArraySlice<UInt8>
  let isLittle: Bool

  init?(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    isLittle = bytes.starts(with: [0x49, 0x49, 42, 0])
    guard isLittle || bytes.starts(with: [0x4D, 0x4D, 0, 42]) else { return nil }
  }

  /// Nil beyond the end.
  func number(at: Int, _ count: Int) -> Int? {
    guard at >= 0, at + count <= bytes.count else { return nil }
    let own = bytes[(bytes.startIndex + at)..<(bytes.startIndex + at + count)]
    return isLittle
      ? own.reversed().reduce(0) { $0 << 8 | Int($1) } : own.reduce(0) { $0 << 8 | Int($1) }
  }
}
