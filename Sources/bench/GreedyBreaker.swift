import CPango
import Frames
import Measures

/// Lines as Pango breaks them: each as full as it goes, spaces as they are.
struct GreedyBreaker {
  private let program: BareProgram

  init(_ program: BareProgram) { self.program = program }

  /// The breaks that Pango takes in a justified paragraph of one style.
  ///
  /// - Parameter hyphens: whether it is given soft hyphens where the shaped
  ///   text may be hyphenated.
  func breaks(
    of text: ShapedText, _ style: TextStyle, _ width: Length, hyphens: Bool
  ) -> [ShapedText.Break] {
    let kinds = Dictionary(text.breaks.map { ($0.offset, $0.kind) }) { first, _ in first }
    let marked = MarkedText(text, hyphens: hyphens)
    return starts(marked.bytes, style, width).map { start in
      let offset = marked.offsets[start]
      return ShapedText.Break(offset: offset, kind: kinds[offset] ?? .space)
    }
  }

  /// Where every line but the first starts, in bytes.
  private func starts(_ bytes: [UInt8], _ style: TextStyle, _ width: Length) -> [Int] {
    let layout = pango_layout_new(program.context)
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    pango_layout_set_font_description(layout, program.description(style.face, style.size))
    bytes.withUnsafeBytes {
      pango_layout_set_text(layout, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
    }
    pango_layout_set_width(layout, Int32(width.units))
    pango_layout_set_justify(layout, 1)
    return (1..<max(1, pango_layout_get_line_count(layout))).map {
      Int(pango_layout_get_line_readonly(layout, $0).pointee.start_index)
    }
  }
}

/// Text with soft hyphens put in, and the way back.
private struct MarkedText {
  private(set) var bytes: [UInt8] = []
  /// The offset in the text without them, for each byte and the end.
  private(set) var offsets: [Int] = []

  init(_ text: ShapedText, hyphens: Bool) {
    let places = Set(text.breaks.filter { hyphens && $0.isHyphen }.map(\.offset))
    for (offset, byte) in text.runs.flatMap({ Array($0.text.utf8) }).enumerated() {
      if places.contains(offset) { append([0xc2, 0xad], offset) }
      append([byte], offset)
    }
    offsets.append((offsets.last ?? -1) + 1)
  }

  private mutating func append(_ more: [UInt8], _ offset: Int) {
    bytes += more
    offsets += more.map { _ in offset }
  }
}

extension ShapedText.Break {
  var isHyphen: Bool {
    guard case .hyphen = kind else { return false }
    return true
  }
}
