import Diagnostics
import Measures

// Part A, and the head lines of both parts.

extension SchemeReader {
  mutating func bagian(_ line: SchemeLine) {
    guard let entry = entry(line) else { return }
    demand(code: entry.code, expected: draft.bagian.isEmpty ? "A" : "B", line)
    guard draft.bagian.count < 2 else { return fault(line.place(), .skemaThirdPart) }
    draft.bagian.append(entry)
    lastButir = nil
  }

  /// Above all areas, which divide their weights among the aspek.
  mutating func aspek(_ line: SchemeLine) {
    guard draft.areas.isEmpty else { return fault(line.place(), .skemaLateAspek) }
    guard let entry = entry(line) else { return }
    let number = roman(draft.aspek.count + 1).uppercased()
    demand(code: entry.code, expected: "A.\(number)", line)
    draft.aspek.append(entry)
  }

  /// "area 1 8,00=4,00+4,00 Label", or "area 1 8 Label" with one aspek.
  mutating func area(_ line: SchemeLine) {
    guard demand(line, 4, form: "area 1 8,00=4,00+4,00 URAIAN") else { return }
    let figures = line.words[2].text.split { $0 == "=" || $0 == "+" }.map(String.init)
    let read = figures.compactMap { figure($0, at: line.place(2), hint: .skemaAreaHint) }
    guard read.count == figures.count else { return }
    guard let bobot = read.first else {
      return fault(line.place(2), .skemaNoFigure(line.words[2].text), hint: .skemaAreaHint)
    }
    let parts = read.count == 1 ? read : Array(read.dropFirst())
    guard parts.count == draft.aspek.count else {
      return fault(line.place(2), .skemaAreaParts(draft.aspek.count), hint: .skemaAreaHint)
    }
    let code = line.words[1].text
    demand(code: code, expected: String(draft.areas.count + 1), line)
    let entry = SchemeDraft.Entry(
      code: code, label: line.rest(from: 3), bobot: bobot, place: line.place(2))
    draft.areas.append(.init(entry: entry, bobotAspek: parts))
  }

  mutating func sub(_ line: SchemeLine) {
    lastButir = nil
    guard let entry = entry(line) else { return }
    guard let (aspek, area) = position(entry.code) else {
      return fault(line.place(1), .skemaSubCode(entry.code), hint: .skemaSubCodeHint)
    }
    let before = draft.subs.filter { $0.aspek == aspek && $0.area == area }.count
    let stem = "\(draft.aspek[aspek].code).\(draft.areas[area].entry.code)"
    demand(code: entry.code, expected: "\(stem).\(roman(before + 1))", line)
    draft.subs.append(.init(entry: entry, aspek: aspek, area: area))
  }

  mutating func soal(_ line: SchemeLine) {
    lastButir = nil
    guard demand(line, 4, form: "soal KODE JENIS URAIAN") else { return }
    guard let sub = draft.subs.indices.last else {
      return fault(line.place(), .skemaQuestionAlone)
    }
    let number = draft.subs[sub].butir.count + 1
    let code = draft.subs[sub].entry.code
    guard demand(line, number, of: "soal \(code)", atMost: SchemeLimit.questions) else { return }
    demand(
      code: line.words[1].text, expected: "\(code).\(letter(number))", line)
    guard let butir = butir(line, typeAt: 2) else { return }
    draft.subs[sub].butir.append(butir)
    lastButir = \.subs[sub].butir[number - 1]
  }

  /// Aspek and area of "A.II.5.iii".
  private func position(_ code: String) -> (Int, Int)? {
    let words = code.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 4,
      let aspek = draft.aspek.firstIndex(where: { $0.code == words[0] + "." + words[1] }),
      let area = draft.areas.firstIndex(where: { $0.entry.code == words[2] })
    else { return nil }
    return (aspek, area)
  }
}
