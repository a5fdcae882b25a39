import Diagnostics
import Measures

// Types of answers, and the formulas of percentages.

extension SchemeReader {
  private static let form =
    "jawaban 3 A 1 B 0,50 C 0 / jawaban % rasio / jawaban indeks skala 4"

  mutating func jawaban(_ line: SchemeLine) {
    guard demand(line, 3, form: SchemeReader.form) else { return }
    let name = line.words[1].text
    guard let type = answerType(line) else { return }
    if draft.types.updateValue(type, forKey: name) != nil {
      fault(line.place(1), .skemaCodeTwice(name))
    }
  }

  private func answerType(_ line: SchemeLine) -> SchemeDraft.AnswerType? {
    switch line.words[2].text {
    case "rasio": return .rasio
    case "skala":
      guard demand(line, 4, form: SchemeReader.form), let scale = figure(line, 3) else {
        return nil
      }
      guard scale.value > .zero else {
        fault(line.place(3), .skemaZero)
        return nil
      }
      return .indeks(scale)
    default: return pilihan(line).map { .pilihan($0) }
    }
  }

  private func pilihan(_ line: SchemeLine) -> [Choice]? {
    guard line.words.count % 2 == 0 else {
      fault(line.place(), .skemaShortLine(line.keyword), hint: .skemaLineForm(SchemeReader.form))
      return nil
    }
    let count = line.words.count / 2 - 1
    guard count <= SchemeLimit.answers else {
      fault(line.place(), .skemaTooMany("jawaban", SchemeLimit.answers))
      return nil
    }
    var choices: [Choice] = []
    for index in stride(from: 2, to: line.words.count, by: 2) {
      guard let score = figure(line, index + 1) else { return nil }
      if let last = choices.last, score.value >= last.skor {
        fault(line.place(index + 1), .skemaScoresNotFalling)
      }
      if choices.isEmpty && score.value != .one {
        fault(line.place(index + 1), .skemaFirstScore)
      }
      check(line, index, choices)
      choices.append(Choice(line.words[index].text, score.value))
    }
    return choices
  }

  /// An answer is typed, in capitals or not, and stands in formulas and in lists.
  private func check(_ line: SchemeLine, _ index: Int, _ before: [Choice]) {
    let answer = line.words[index].text
    let isOther = before.allSatisfy { $0.jawaban.lowercased() != answer.lowercased() }
    guard isOther, answer.unicodeScalars.count <= SchemeLimit.answerWidth,
      !answer.contains(where: { "\",;".contains($0) })
    else {
      return fault(
        line.place(index), .skemaAnswer(answer), hint: .skemaAnswerHint(SchemeLimit.answerWidth))
    }
  }

  mutating func formula(_ line: SchemeLine) {
    guard let target = lastButir, isRatio(draft[keyPath: target].type),
      draft[keyPath: target].formula == nil
    else { return fault(line.place(), .skemaFormulaAlone) }
    guard let formula = Formula(line.rest(from: 1)) else {
      return fault(
        line.place(1), .skemaFormula(line.rest(from: 1)),
        hint: .skemaLineForm("rumus (selesai - batal) / (selesai + proses)"))
    }
    guard formula.numerator.count + formula.denominator.count <= SchemeLimit.terms else {
      return fault(line.place(1), .skemaTooMany("suku rumus", SchemeLimit.terms))
    }
    draft[keyPath: target].formula = formula
  }

  func isRatio(_ type: String) -> Bool {
    if case .rasio = draft.types[type] { true } else { false }
  }

  /// A question or indicator; `type` stands at `typeAt`, the label behind it.
  func butir(_ line: SchemeLine, typeAt: Int) -> SchemeDraft.ButirEntry? {
    let type = line.words[typeAt].text
    guard draft.types[type] != nil else {
      fault(
        line.place(typeAt), .skemaUnknownType(type),
        hint: findings.meant(type, among: draft.typeNames))
      return nil
    }
    return SchemeDraft.ButirEntry(
      code: line.words[1].text, label: line.rest(from: typeAt + 1), type: type,
      place: line.place(typeAt))
  }
}
