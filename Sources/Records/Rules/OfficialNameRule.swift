package import Diagnostics

/// Names as newspapers have them against the legal ones. A warning: free text is the
/// writer's, but a charter hangs on the wall for years.
enum OfficialNameRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    // The rule for the office's own name says what is wrong there.
    let satkerName = record.group("satker")?.typed("nama")?.place
    for typed in record.allTexts where typed.place != satkerName {
      findings.tellWrongNames(in: typed.text, at: typed.place)
    }
  }
}

extension Findings {
  /// Warns of every name in a text that is not the legal one, of each once.
  package func tellWrongNames(in text: String, at place: Place) {
    var told: Set<String> = []
    for name in WrongNames.found(in: text) where told.insert(name.right).inserted {
      warn(
        at: place.narrowed(to: name.typed), .wrongName(name.typed), hint: .wrongNameHint(name.right)
      )
    }
  }
}

extension Place {
  /// The part of this place where the text stands, if it is on the same line.
  fileprivate func narrowed(to text: String) -> Place {
    guard let column, let excerpt else { return self }
    let line = Array(excerpt.unicodeScalars)
    let wanted = Array(text.unicodeScalars)
    guard column <= line.count,
      let at = (column - 1..<line.count).first(where: { line[$0...].starts(with: wanted) })
    else { return self }
    var place = self
    place.column = at + 1
    place.length = wanted.count
    return place
  }
}
