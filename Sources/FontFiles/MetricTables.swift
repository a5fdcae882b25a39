/// What the tables `head`, `OS/2` and `post` say of a face (OpenType 1.9).
struct MetricTables {
  let unitsPerEm: Int
  private let head: BigEndian
  private let os2: BigEndian
  private let post: BigEndian

  /// - Throws: `.damaged` when one of them is missing or cut.
  init(_ face: HarfBuzzFace) throws(FontFault) {
    head = BigEndian(face.table(.head))
    os2 = BigEndian(face.table(.os2))
    post = BigEndian(face.table(.post))
    guard head.count >= 54, os2.count >= 78, post.count >= 32 else { throw .damaged }
    unitsPerEm = head.unsigned(at: 18)
    guard (16...16_384).contains(unitsPerEm) else { throw .damaged }
  }

  /// Units of the font as 1/1000 em, rounded half up.
  func thousandths(_ units: Int) -> Int {
    let doubled = 2000 * units + unitsPerEm
    return doubled >= 0
      ? doubled / (2 * unitsPerEm) : -((2 * unitsPerEm - 1 - doubled) / (2 * unitsPerEm))
  }
}

extension MetricTables {
  /// Before version 3 of the table several bits could stand, and the mildest holds.
  func checkLicence() throws(FontFault) {
    let permissions = os2.unsigned(at: 8)
    let (restricted, preview, editable) = (0x2, 0x4, 0x8)
    if permissions & restricted != 0, permissions & (preview | editable) == 0 {
      throw .mayNotBeEmbedded
    }
    if permissions & 0x100 != 0 { throw .mayNotBeSubset }
    // Only pictures of its glyphs may be embedded.
    if permissions & 0x200 != 0 { throw .mayNotBeEmbedded }
  }

  var box: FontDescriptor.Box {
    FontDescriptor.Box(
      left: scaled(head, 36), bottom: scaled(head, 38), right: scaled(head, 40),
      top: scaled(head, 42))
  }

  var weight: Int { min(max(os2.unsigned(at: 4), 1), 1000) }
  var ascent: Int { scaled(os2, 68) }
  var descent: Int { scaled(os2, 70) }
  var xHeight: Int { hasHeights ? scaled(os2, 86) : ascent / 2 }
  var capHeight: Int { hasHeights ? scaled(os2, 88) : ascent }
  /// Of a number with 16 bits behind the point, rounded down.
  var italicAngle: Int { post.signed(at: 4) }
  var isFixedPitch: Bool { post.unsigned(at: 12) != 0 || post.unsigned(at: 14) != 0 }

  /// By IBM's class of the family (1 to 5 and 7 have serifs, 8 has none), else by its PANOSE.
  var hasSerifs: Bool {
    switch os2.unsigned(at: 30) >> 8 {
    case 1...5, 7: true
    case 0: panoseKind == 2 && (2...10).contains(os2.unsigned(at: 32) & 0xff)
    default: false
    }
  }

  var isScript: Bool { os2.unsigned(at: 30) >> 8 == 10 || panoseKind == 3 }

  private var panoseKind: Int { os2.unsigned(at: 32) >> 8 }
  private var hasHeights: Bool { os2.unsigned(at: 0) >= 2 && os2.count >= 90 }
  private func scaled(_ table: BigEndian, _ offset: Int) -> Int {
    thousandths(table.signed(at: offset))
  }
}
