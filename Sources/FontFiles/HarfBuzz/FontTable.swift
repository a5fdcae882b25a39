internal import CHarfBuzz

/// The tables of a font file that are used here, by their tags.
enum FontTable: String {
  case cff = "CFF "
  case variations = "fvar"
  case glyphs = "glyf"
  case head = "head"
  case horizontalHeader = "hhea"
  case horizontalMetrics = "hmtx"
  case locations = "loca"
  case maxima = "maxp"
  case os2 = "OS/2"
  case post = "post"
  case substitutions = "GSUB"

  var tag: hb_tag_t { hb_tag_from_string(rawValue, 4) }

  /// Those that a subset is made of (ISO 32000-1, 9.9). All others are left out: names, layout,
  /// instructions.
  static let embedded: Set<hb_tag_t> = Set(
    [.cff, .glyphs, .head, .horizontalHeader, .horizontalMetrics, .locations, .maxima]
      .map(\FontTable.tag))
}

extension HarfBuzzFace {
  /// A copy of a table's bytes; empty when there is none.
  func table(_ table: FontTable) -> [UInt8] { HarfBuzzFace.table(table, of: handle) }

  static func table(_ table: FontTable, of face: OpaquePointer) -> [UInt8] {
    guard let blob = hb_face_reference_table(face, table.tag) else { return [] }
    return bytes(owning: blob)
  }

  static func bytes(owning blob: OpaquePointer) -> [UInt8] {
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    let start = hb_blob_get_data(blob, &length)
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(length)))
  }

  var outlines: FontFile.Outlines {
    get throws(FontFault) {
      guard table(.variations).isEmpty else { throw .variable }
      if !table(.cff).isEmpty { return .cff }
      guard !table(.glyphs).isEmpty, !table(.locations).isEmpty else { throw .noOutlines }
      return .trueType
    }
  }
}
