import Diagnostics
import Measures

// Whether an answer can be one to a question.

extension Butir {
  /// What is wrong with an answer, with a hint where one helps; nil when it can be scored.
  func fault(of jawaban: Jawaban) -> (message: Message, hint: Message?)? {
    switch (kind, jawaban) {
    case (.pilihan(_, let choices), .pilihan(let answer)):
      let known = choices.map(\.jawaban)
      return known.contains(answer)
        ? nil : (.jawabanUnknown(answer, code), .jawabanKnown(known.joined(separator: ", ")))
    case (.rasio(let formula), .cacah(let counts)): return fault(of: counts, formula)
    case (.rasio, .rasio(let share)):
      return range(share, to: 1).map { ($0.0, .jawabanShareHint) }
    case (.indeks(let scale), .indeks(let index)): return fault(of: index, scale: scale)
    case (.nilai(let bobot), .nilai(let value)): return range(value, to: bobot)
    default: return (.jawabanWrongKind(code), nil)
    }
  }

  private func range(_ value: Rational, to most: Rational) -> (Message, Message?)? {
    guard value.isNegative || value > most else { return nil }
    return (.jawabanOutside(value.text(above: most), code, most: most.text()), nil)
  }

  /// The SKM of PermenPANRB 14/2017 runs from 25 to 100 and is the index
  /// times 25: it is refused, never converted silently.
  private func fault(of index: Rational, scale: Rational) -> (Message, Message?)? {
    range(index, to: scale).map { ($0.0, Message.jawabanSKM(index, scale: scale)) }
  }

  private func fault(of counts: [String: Int], _ formula: Formula) -> (Message, Message?)? {
    for name in counts.keys.sorted() {
      guard formula.cacah.contains(name) else {
        return (.cacahUnknown(name, code), .meant(name, among: formula.cacah))
      }
      guard (0...Formula.highestCount).contains(counts[name] ?? 0) else {
        return (.cacahOutside(name, code), nil)
      }
    }
    guard let (above, below) = formula.parts(of: counts) else { return nil }
    if below < 0 { return (.cacahNegative(code), .cacahFormula("\(formula)")) }
    if below == 0 && above > 0 {
      return (.cacahContradiction(code, above), .cacahFormula("\(formula)"))
    }
    return nil
  }
}
