import Diagnostics
import Measures

// Part B, and the conditions.

extension SchemeReader {
  mutating func kelompok(_ line: SchemeLine) {
    guard let entry = entry(line) else { return }
    let number = roman(draft.kelompok.count + 1).uppercased()
    demand(code: entry.code, expected: "B.\(number)", line)
    draft.kelompok.append(.init(entry: entry))
    lastButir = nil
    lastNamed = \.kelompok[draft.kelompok.count - 1].sebutan
  }

  mutating func indikator(_ line: SchemeLine) {
    lastButir = nil
    guard demand(line, 5, form: "indikator KODE BOBOT JENIS URAIAN"),
      let bobot = figure(line, 2)
    else { return }
    guard let group = draft.kelompok.indices.last else {
      return fault(line.place(), .skemaIndicatorAlone)
    }
    let number = draft.kelompok[group].indikator.count + 1
    let expected = "\(draft.kelompok[group].entry.code).\(letter(number))"
    demand(code: line.words[1].text, expected: expected, line)
    guard let butir = butir(line, typeAt: 3) else { return }
    draft.kelompok[group].indikator.append(.init(bobot: bobot, butir: butir))
    lastButir = \.kelompok[group].indikator[number - 1].butir
    lastNamed = \.kelompok[group].indikator[number - 1].sebutan
  }

  /// "sebutan IPAK; SPAK": names that registers use.
  mutating func sebutan(_ line: SchemeLine) {
    guard demand(line, 2, form: "sebutan NAMA; NAMA") else { return }
    guard let last = lastNamed else { return fault(line.place(), .skemaNameAlone) }
    let names = line.rest(from: 1).split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
    guard !names.isEmpty, names.allSatisfy({ $0.contains(where: \.isLetter) }) else {
      return fault(
        line.place(1), .skemaShortLine(line.keyword), hint: .skemaLineForm("sebutan NAMA; NAMA"))
    }
    draft[keyPath: last] += names.map { .init(text: $0, place: line.place(1)) }
  }

  /// "syarat 4a 15,75 15,75 B.I.a"; a dash where the target has no such condition.
  mutating func syarat(_ line: SchemeLine) {
    guard demand(line, 5, form: "syarat NOMOR WBK WBBM total|A|area|KODE|predikat") else { return }
    let nomor = line.words[1].text
    if draft.syarat.contains(where: { $0.nomor == nomor }) {
      fault(line.place(1), .skemaCodeTwice(nomor))
    }
    var minimum: [Target: Figure] = [:]
    for (index, target) in Target.allCases.enumerated() {
      let word = line.words[index + 2].text
      if word == "-" || word == "–" { continue }
      if line.words[4].text == "predikat", word.hasPrefix("WBK") {
        minimum[target] = Figure(.one, isIndicative: word.hasSuffix("?"))
      } else {
        minimum[target] = figure(line, index + 2)
      }
    }
    draft.syarat.append(
      .init(nomor: nomor, subject: line.words[4].text, minimum: minimum, line: line))
  }
}
