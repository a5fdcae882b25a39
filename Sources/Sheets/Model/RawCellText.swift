internal import Bahasa

/// A text in a cell that is not plain: what was typed, and what other programs left in it.
struct RawCellText {
  private let typed: TypedText

  init(_ raw: String) { typed = TypedText(copied: raw) }

  var isBlank: Bool { typed.text.isEmpty && typed.fault == nil }

  var value: CellValue {
    switch typed.fault {
    case .error(let code): .fault(.error(code))
    case .formula: .fault(.uncalculated)
    case nil: .text(typed.text)
    case let fault?: .fault(.typed(fault))
    }
  }

  /// What the text probably was, with the text as it stands.
  var remark: (text: String, TypedText.Remark)? { typed.spoilt.map { ($0.text, $0.remark) } }
}
