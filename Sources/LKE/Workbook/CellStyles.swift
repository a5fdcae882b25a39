internal import Sheets

/// How the cells of the workbook look.
enum CellStyles {
  static let title = CellStyle.plain.with {
    $0.size = 14
    $0.isBold = true
  }
  static let note = CellStyle.plain.with {
    $0.size = 10
    $0.color = 0x595959
    $0.isWrapped = true
    $0.vertical = .top
  }
  static let heading = cell.with {
    $0.isBold = true
    $0.fill = 0x1F3864
    $0.color = 0xFFFFFF
    $0.horizontal = .center
    $0.vertical = .center
  }
  /// A cell with a border.
  static let cell = CellStyle.plain.with {
    $0.size = 10
    $0.line = .thin
    $0.lineColor = 0xBFBFBF
    $0.isWrapped = true
    $0.vertical = .top
  }
  /// A cell to fill in.
  static let entry = cell.with {
    $0.fill = 0xFFF8DC
    $0.isEntry = true
  }

  static func text(_ level: AnswerRow.Level) -> CellStyle { cell.with { dress(&$0, level) } }

  static func number(_ level: AnswerRow.Level, _ format: String = "0.00") -> CellStyle {
    cell.with {
      dress(&$0, level)
      $0.format = format
      $0.horizontal = .right
      $0.isWrapped = false
    }
  }

  private static func dress(_ style: inout CellStyle, _ level: AnswerRow.Level) {
    switch level {
    case .bagian, .total:
      (style.fill, style.color, style.isBold) = (0x2F5496, 0xFFFFFF, true)
    case .aspek: (style.fill, style.isBold) = (0xB4C6E7, true)
    case .area: (style.fill, style.isBold) = (0xD9E2F3, true)
    case .sub: (style.fill, style.isBold) = (0xF2F2F2, true)
    case .butir: break
    case .cacah: (style.color, style.isItalic) = (0x595959, true)
    }
  }
}
