import CHarfBuzz

/// What HarfBuzz draws of glyphs.
final class Outlines {
  private let font: OpaquePointer?

  /// - Parameter bytes: an OpenType or TrueType file.
  init(_ bytes: [UInt8]) {
    let blob = bytes.withUnsafeBytes {
      hb_blob_create(
        $0.bindMemory(to: CChar.self).baseAddress, UInt32($0.count), HB_MEMORY_MODE_DUPLICATE, nil,
        nil)
    }
    let face = hb_face_create(blob, 0)
    font = hb_font_create(face)
    hb_face_destroy(face)
    hb_blob_destroy(blob)
  }

  deinit { hb_font_destroy(font) }

  /// - Parameters:
  ///   - program: a bare CFF font program.
  ///   - file: the file that it came from.
  convenience init(cff program: [UInt8], count: Int, from file: [UInt8]) {
    let head = Array(file[table("head", in: file)!])
    let tables = [
      ("CFF ", program), ("head", head),
      ("maxp", [0, 0, 0x50, 0, UInt8(count >> 8), UInt8(count & 0xff)]),
    ]
    var directory: [UInt8] = Array("OTTO".utf8) + [0, 3, 0, 0, 0, 0, 0, 0]
    var content: [UInt8] = []
    for (tag, bytes) in tables {
      func word(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
      }
      directory += Array(tag.utf8) + word(0) + word(60 + content.count) + word(bytes.count)
      content += bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
    }
    self.init(directory + content)
  }

  /// The moves, lines and curves of a glyph.
  func path(of glyph: UInt32) -> [String] {
    let functions = hb_draw_funcs_create()
    defer { hb_draw_funcs_destroy(functions) }
    hb_draw_funcs_set_move_to_func(
      functions, { _, data, _, x, y, _ in add(data, "M \(x) \(y)") }, nil, nil)
    hb_draw_funcs_set_line_to_func(
      functions, { _, data, _, x, y, _ in add(data, "L \(x) \(y)") }, nil, nil)
    hb_draw_funcs_set_quadratic_to_func(
      functions, { _, data, _, x1, y1, x, y, _ in add(data, "Q \(x1) \(y1) \(x) \(y)") }, nil, nil)
    hb_draw_funcs_set_cubic_to_func(
      functions,
      { _, data, _, x1, y1, x2, y2, x, y, _ in add(data, "C \(x1) \(y1) \(x2) \(y2) \(x) \(y)") },
      nil, nil)
    let path = Path()
    hb_font_get_glyph_shape(font, glyph, functions, Unmanaged.passUnretained(path).toOpaque())
    return path.parts
  }
}

private final class Path {
  var parts: [String] = []
}

private func add(_ path: UnsafeMutableRawPointer?, _ part: String) {
  guard let path else { return }
  Unmanaged<Path>.fromOpaque(path).takeUnretainedValue().parts.append(part)
}
