/// PNG files, byte by byte.
enum PNGBytes {
  /// Black, of one grey channel.
  static func gray(_ width: Int, _ height: Int, depth: UInt8 = 8, extra: [UInt8] = []) -> [UInt8] {
    signature
      + chunk("IHDR", word(width) + word(height) + [depth, 0, 0, 0, 0]) + extra
      + chunk("IDAT", deflated(zeros: (width * Int(depth) / 8 + 1) * height)) + chunk("IEND", [])
  }

  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    return word(content.count) + body + word(Int(crc(body)))
  }

  /// The dearest to decode: it comes in seven passes, and every row refers to the one above.
  ///
  /// - Parameter color: the kind of PNG, 11.2.1.
  static func dear(_ width: Int, _ height: Int, depth: Int, color: UInt8) -> [UInt8] {
    let channels = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][color] ?? 1
    // Adam7: first column and row, and from one to the next.
    let passes = [
      (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
      (0, 1, 1, 2),
    ]
    let rows = passes.flatMap { x, y, across, down in
      let pixels = (width - x + across - 1) / across
      return Array(
        repeating: (pixels * channels * depth + 7) / 8, count: (height - y + down - 1) / down)
    }
    let head = word(width) + word(height) + [UInt8(depth), color, 0, 0, 1]
    return signature + chunk("IHDR", head)
      + (color == 3 ? chunk("PLTE", [UInt8](repeating: 7, count: 768)) : [])
      + chunk("IDAT", deflated(rows: rows)) + chunk("IEND", [])
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Rows of so many zeros, each behind the mark of filter 4.
  private static func deflated(rows: [Int]) -> [UInt8] {
    var bits = Bits()
    var (a, b) = (1, 0)
    for count in rows {
      bits.put(0b0010_1100, 8)
      bits.putZeros(count)
      a = (a + 4) % 65_521
      b = (b + a * (count + 1)) % 65_521
    }
    return bits.stream + word(b << 16 | a)
  }

  /// A zlib stream of so many zeros.
  static func deflated(zeros count: Int) -> [UInt8] {
    var bits = Bits()
    bits.putZeros(count)
    return bits.stream + word((count % 65_521) << 16 | 1)
  }

  /// A zlib stream (RFC 1950) in the fixed codes of RFC 1951, which lie mirrored.
  private struct Bits {
    private var bytes: [UInt8] = [0x78, 0x9C]
    private var buffer: UInt32 = 0
    private var held: UInt32 = 0

    init() { put(0b011, 3) }

    mutating func put(_ code: UInt32, _ length: UInt32) {
      buffer |= code << held
      held += length
      while held >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: buffer))
        buffer >>= 8
        held -= 8
      }
    }

    /// Some, then runs of 258: length 258 is the code 11000101, distance 1 the code 00000.
    mutating func putZeros(_ count: Int) {
      for _ in 0..<((count - 1) % 258 + 1) { put(0b0000_1100, 8) }
      for _ in 0..<((count - 1) / 258) { put(0b1010_0011, 13) }
    }

    /// With its end.
    var stream: [UInt8] {
      var copy = self
      copy.put(0, 7)
      return copy.held > 0 ? copy.bytes + [UInt8(truncatingIfNeeded: copy.buffer)] : copy.bytes
    }
  }

  private static func word(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// PNG (3rd edition), annex D.
  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8
    }
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
}

/// JPEG files, byte by byte.
enum JPEGBytes {
  /// The dearest to decode: every bit of every coefficient comes in a scan of its own, and all
  /// of them are nothing.
  ///
  /// - Parameter isGray: else in three colours, two of them at half the size.
  static func inScans(_ width: Int, _ height: Int, isGray: Bool) -> [UInt8] {
    let shares: [UInt8] = isGray ? [0x11] : [0x22, 0x11, 0x11]
    func blocks(_ share: UInt8) -> Int {
      let side = isGray || share == 0x22 ? 8 : 16
      return ((width + side - 1) / side) * ((height + side - 1) / side)
    }
    let names = shares.indices.map { UInt8($0 + 1) }
    let components = zip(names, shares).flatMap { name, share -> [UInt8] in [name, share, 0] }
    let size = [height, width].flatMap { side -> [UInt8] in [UInt8(side >> 8), UInt8(side & 255)] }
    // One code each: no difference, and 16,384 blocks or more without anything.
    let code = [UInt8](repeating: 0, count: 15)
    var bytes: [UInt8] =
      [0xFF, 0xD8] + segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
      + segment(0xC2, [8] + size + [UInt8(shares.count)] + components)
      + segment(0xC4, [0, 1] + code + [0]) + segment(0xC4, [0x10, 1] + code + [0xE0])
    let whole = names.flatMap { name -> [UInt8] in [name, 0] }
    // Here colours come together, and the last of a row is whole.
    let side = isGray ? 8 : 16
    let units = ((width + side - 1) / side) * ((height + side - 1) / side) * (isGray ? 1 : 6)
    bytes += segment(0xDA, [UInt8(shares.count)] + whole + [0, 0, 0])
    bytes += [UInt8](repeating: 0, count: (units + 7) / 8)
    for bit in (0..<14).reversed() {
      for (name, share) in zip(names, shares) {
        let bits = UInt8(bit == 13 ? bit : (bit + 1) << 4 | bit)
        bytes += segment(0xDA, [1, name, 0, 1, 63, bits])
        bytes += runs(blocks(share) / 32_767 + 1)
      }
    }
    return bytes + [0xFF, 0xD9]
  }

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
  }

  /// The code 0 and fourteen ones, so many times, filled up with ones.
  private static func runs(_ count: Int) -> [UInt8] {
    let bits = (0..<count * 15).map { $0 % 15 > 0 }
    return stride(from: 0, to: bits.count, by: 8).flatMap { start -> [UInt8] in
      let byte = (start..<start + 8).reduce(UInt8(0)) { sum, index in
        sum << 1 | (index >= bits.count || bits[index] ? 1 : 0)
      }
      return byte == 0xFF ? [0xFF, 0] : [byte]
    }
  }
}
