internal import CXlsxWriter

extension CellStyle {
  /// Sets what the style says and libxlsxwriter does not do by itself.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    applyFont(to: format)
    if let fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(format, fill.code)
    }
    if let align = horizontal.code { format_set_align(format, UInt8(align.rawValue)) }
    if let align = vertical.code { format_set_align(format, UInt8(align.rawValue)) }
    if isWrapped { format_set_text_wrap(format) }
    if line != .none { format_set_border(format, UInt8(line.code.rawValue)) }
    if let lineColor { format_set_border_color(format, lineColor.code) }
    if let number = self.format { format_set_num_format(format, number) }
    if isEntry { format_set_unlocked(format) }
  }

  /// Of a mark only what differs counts: sizes and fonts cannot change.
  func applyAsMark(to format: UnsafeMutablePointer<lxw_format>) {
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    if let color { format_set_font_color(format, color.code) }
    if let fill { format_set_bg_color(format, fill.code) }
  }

  private func applyFont(to format: UnsafeMutablePointer<lxw_format>) {
    if size != 11 { format_set_font_size(format, size) }
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    if let color { format_set_font_color(format, color.code) }
  }
}

extension CellStyle.Color {
  /// Black has a code of its own, since 0 means none.
  fileprivate var code: lxw_color_t {
    rgb & 0xFFFFFF == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : rgb & 0xFFFFFF
  }
}

extension CellStyle.Horizontal {
  fileprivate var code: lxw_format_alignments? {
    switch self {
    case .automatic: nil
    case .left: LXW_ALIGN_LEFT
    case .center: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    }
  }
}

extension CellStyle.Vertical {
  fileprivate var code: lxw_format_alignments? {
    switch self {
    case .top: LXW_ALIGN_VERTICAL_TOP
    case .center: LXW_ALIGN_VERTICAL_CENTER
    case .bottom: nil
    }
  }
}

extension CellStyle.Line {
  fileprivate var code: lxw_format_borders {
    switch self {
    case .none: LXW_BORDER_NONE
    case .hair: LXW_BORDER_HAIR
    case .thin: LXW_BORDER_THIN
    }
  }
}
