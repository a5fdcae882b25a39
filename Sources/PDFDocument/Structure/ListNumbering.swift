internal import Frames

/// How the labels of a list count (ISO 32000-1, 14.8.5.5, table 347).
enum ListNumbering: String {
  case decimal = "Decimal"
  case lowerLetters = "LowerAlpha"
  case upperLetters = "UpperAlpha"
  case lowerRoman = "LowerRoman"
  case upperRoman = "UpperRoman"
  case disc = "Disc"
  case none = "None"

  /// From the text of the first label: "1.", "a)", "iv.", "•".
  init(firstLabel: String) {
    let letters = firstLabel.filter { $0.isLetter || $0.isNumber }
    switch letters {
    case "": self = firstLabel.isEmpty ? .none : .disc
    case "i": self = .lowerRoman
    case "I": self = .upperRoman
    default:
      self =
        letters.allSatisfy(\.isNumber)
        ? .decimal
        : letters == letters.lowercased()
          ? .lowerLetters : .upperLetters
    }
  }
}

extension StructureTree.Element {
  /// What the first label of a list says; nothing when it has none.
  func firstLabel(on pages: [[MarkedContent]]) -> String {
    guard tag.role != .label else {
      return children.compactMap { child -> String? in
        guard case .content(let page, let index) = child else { return nil }
        return pages[page][index].text
      }.joined()
    }
    for element in elements {
      let label = element.firstLabel(on: pages)
      if !label.isEmpty { return label }
    }
    return ""
  }
}

extension MarkedContent {
  /// What its runs show, one behind the other.
  var text: String {
    items.map { placed in
      if case .glyphs(let run) = placed.item { run.shown.text } else { "" }
    }.joined()
  }
}
