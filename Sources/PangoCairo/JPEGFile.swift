/// A JPEG file as a document carries it.
struct JPEGFile {
  private var segments: [Segment] = []
  /// Which table of `segments` holds now, by its kind and number.
  private var current: [UInt16: (segment: Int, table: Int)] = [:]
  /// Those that components are quantized by.
  private var quantizers: Set<UInt16> = []

  fileprivate struct Segment {
    var marker: UInt8
    /// With what is scanned behind it.
    var bytes: ArraySlice<UInt8>
    /// Of DQT, DHT and DRI, each with whether a scan uses it; nil of what is kept whole.
    var tables: [(content: ArraySlice<UInt8>, isUsed: Bool)]?
  }

  /// The file without what is no picture: where it was taken and by whom, small pictures of
  /// it, remarks, tables that no scan uses, and whatever follows its end (ITU-T T.81, B.1, B.2).
  ///
  /// - Throws: for a file that is not in order.
  static func bare(_ bytes: [UInt8]) throws(PictureError) -> [UInt8] {
    var file = JPEGFile()
    try file.read(bytes)
    return [0xff, 0xd8] + file.segments.flatMap(\.written) + [0xff, endOfImage]
  }

  private mutating func read(_ bytes: [UInt8]) throws(PictureError) {
    var at = 2
    while at + 1 < bytes.count, bytes[at] == 0xff {
      let marker = bytes[at + 1]
      guard marker != 0xff else {
        at += 1
        continue
      }
      if marker == JPEGFile.endOfImage { return }
      guard !JPEGFile.hasNoLength(marker), at + 3 < bytes.count else { throw .damaged }
      let end = at + 2 + Int(bytes[at + 2]) << 8 + Int(bytes[at + 3])
      guard at + 4 <= end, end <= bytes.count else { throw .damaged }
      let next = marker == JPEGFile.startOfScan ? JPEGFile.endOfScan(bytes, from: end) : end
      try add(marker, bytes[(at + 4)..<end], bytes[at..<next])
      at = next
    }
    throw .damaged
  }

  private mutating func add(
    _ marker: UInt8, _ content: ArraySlice<UInt8>, _ bytes: ArraySlice<UInt8>
  ) throws(PictureError) {
    var segment = Segment(marker: marker, bytes: bytes)
    switch marker {
    case 0xc0...0xc2:
      guard let count = content.dropFirst(5).first, content.count == 6 + 3 * Int(count),
        quantizers.isEmpty
      else { throw .damaged }
      for index in stride(from: 8, to: content.count, by: 3) {
        quantizers.insert(JPEGFile.key(0xdb, content[content.startIndex + index]))
      }
    case JPEGFile.startOfScan: try use(content)
    case 0xc4, 0xdb, 0xdd:
      let tables = try JPEGFile.tables(marker, content)
      for (index, table) in tables.enumerated() {
        let number = marker == 0xdd ? 0 : (table.first ?? 0) & (marker == 0xdb ? 15 : 255)
        current[JPEGFile.key(marker, number)] = (segments.count, index)
      }
      segment.tables = tables.map { ($0, false) }
    default:
      guard isOfColor(marker, content) else { return }
    }
    segments.append(segment)
  }

  /// The tables that a scan is read with.
  private mutating func use(_ content: ArraySlice<UInt8>) throws(PictureError) {
    guard let count = content.first, content.count == 4 + 2 * Int(count) else { throw .damaged }
    var keys = quantizers.union([JPEGFile.key(0xdd, 0)])
    let (start, end) = (content[content.endIndex - 3], content[content.endIndex - 2])
    for index in stride(from: 2, to: 1 + 2 * Int(count), by: 2) {
      let numbers = content[content.startIndex + index]
      if start == 0 { keys.insert(JPEGFile.key(0xc4, numbers >> 4)) }
      if end > 0 { keys.insert(JPEGFile.key(0xc4, 0x10 | numbers & 15)) }
    }
    for key in keys {
      guard let place = current[key] else { continue }
      segments[place.segment].tables?[place.table].isUsed = true
    }
  }
}

extension JPEGFile {
  private static let startOfScan: UInt8 = 0xda
  private static let endOfImage: UInt8 = 0xd9

  private static func key(_ marker: UInt8, _ number: UInt8) -> UInt16 {
    UInt16(marker) << 8 | UInt16(number)
  }

  private static func hasNoLength(_ marker: UInt8) -> Bool {
    marker <= 0x01 || (0xd0...0xd9).contains(marker)
  }

  /// The first of JFIF (0), which holds no picture of its own in 14 bytes, and the first of
  /// Adobe (14), which says what the colours are in 12.
  private func isOfColor(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
    guard !segments.contains(where: { $0.marker == marker }) else { return false }
    return switch marker {
    case 0xe0: content.starts(with: Array("JFIF\0".utf8)) && content.count == 14
    case 0xee: content.starts(with: Array("Adobe".utf8)) && content.count == 12
    default: false
    }
  }

  /// What stands in DQT, DHT and DRI, table by table.
  private static func tables(
    _ marker: UInt8, _ content: ArraySlice<UInt8>
  ) throws(PictureError) -> [ArraySlice<UInt8>] {
    var tables: [ArraySlice<UInt8>] = []
    var rest = content
    while let first = rest.first {
      let length =
        switch marker {
        case 0xdb: first >> 4 == 0 ? 65 : 129
        case 0xc4: rest.dropFirst().prefix(16).reduce(17) { $0 + Int($1) }
        default: 2
        }
      guard length <= rest.count else { throw .damaged }
      tables.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return tables
  }

  /// The next marker but for those that stand amid a scan.
  private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
    var at = start
    while at + 1 < bytes.count {
      let next = bytes[at + 1]
      if bytes[at] == 0xff, next != 0, next != 0xff, !(0xd0...0xd7).contains(next) { return at }
      at += 1
    }
    return bytes.count
  }
}

extension JPEGFile.Segment {
  /// As it stands when all of it is used.
  fileprivate var written: [UInt8] {
    guard let tables, !tables.allSatisfy(\.isUsed) else { return Array(bytes) }
    let used = tables.filter(\.isUsed).flatMap(\.content)
    guard !used.isEmpty else { return [] }
    let length = used.count + 2
    return [0xff, marker, UInt8(length >> 8), UInt8(length & 255)] + used
  }
}
