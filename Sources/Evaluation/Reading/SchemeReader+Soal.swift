internal import Diagnostics

// What a percentage asks for beside its formula, and the numbers of the ministry's form.
extension SchemeReader {
  /// "cacah NAMA": asked for, scores nothing. "cacah NAMA = a + b": what stands for a count
  /// of the formula that is not given.
  mutating func cacah(_ line: SchemeLine) {
    let form = "cacah NAMA / cacah NAMA = NAMA + NAMA"
    guard demand(line, 2, form: form) else { return }
    guard let target = lastButir, var formula = draft[keyPath: target].formula else {
      return fault(line.place(), .skemaCountAlone(line.keyword))
    }
    let name = line.words[1].text
    let isOwn = !formula.cacah.contains(name) && Formula.isName(name)
    if line.words.count == 2, isOwn, formula.cacah.count < SchemeLimit.terms {
      formula.lain.append(name)
    } else if line.words.count > 3, line.words[2].text == "=", formula.cacah.contains(name),
      let terms = Formula.side("( \(line.rest(from: 3)) )"), terms.count <= SchemeLimit.terms
    {
      formula.pengganti[name] = terms
    } else {
      return fault(line.place(1), .skemaFormula(line.rest(from: 1)), hint: .skemaLineForm(form))
    }
    draft[keyPath: target].formula = formula
  }

  /// "nol penuh": nothing over nothing is a full score.
  mutating func nol(_ line: SchemeLine) {
    guard demand(line, 2, form: "nol penuh") else { return }
    guard let target = lastButir, draft[keyPath: target].formula != nil else {
      return fault(line.place(), .skemaCountAlone(line.keyword))
    }
    guard line.words[1].text == ZeroDenominator.penuh.rawValue else {
      return fault(line.place(1), .skemaLineForm("nol penuh"))
    }
    draft[keyPath: target].formula?.isNolPenuh = true
  }

  /// "soal_id 12", or of a percentage "soal_id 88 agen_perubahan 89 perubahan_konkret".
  mutating func soalID(_ line: SchemeLine) {
    let form = "soal_id 12 / soal_id 88 NAMA 89 NAMA"
    guard demand(line, 2, form: form) else { return }
    guard let target = lastButir, draft[keyPath: target].soal.isEmpty else {
      return fault(line.place(), .skemaSoalAlone)
    }
    let isCounted = line.words.count > 2
    for index in stride(from: 1, to: line.words.count, by: isCounted ? 2 : 1) {
      guard let id = Int(line.words[index].text), id > 0,
        !isCounted || index + 1 < line.words.count
      else {
        return fault(line.place(index), .skemaShortLine("soal_id"), hint: .skemaLineForm(form))
      }
      guard soalIDs.insert(id).inserted else {
        return fault(line.place(index), .skemaCodeTwice("\(id)"))
      }
      draft[keyPath: target].soal.append(
        Soal(id: id, cacah: isCounted ? line.words[index + 1].text : nil))
    }
  }
}
