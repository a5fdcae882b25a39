import Diagnostics

// Conditions beside the scores.

extension SchemeReader {
  /// "prasyarat unit WBK,WBBM Tindak lanjut hasil pemeriksaan selesai 100%".
  mutating func prasyarat(_ line: SchemeLine) {
    let form = "prasyarat instansi|unit WBK|WBBM|WBK,WBBM URAIAN"
    guard demand(line, 4, form: form) else { return }
    let (tingkat, asked) = (line.words[1].text, line.words[2].text)
    guard let tingkat = Prasyarat.Tingkat(rawValue: tingkat) else {
      return fault(line.place(1), .skemaNoTingkat(tingkat), hint: .skemaLineForm(form))
    }
    let isIndicative = asked.hasSuffix("?")
    let names = (isIndicative ? String(asked.dropLast()) : asked)
      .split(separator: ",", omittingEmptySubsequences: false)
    let target = Set(names.compactMap { Target(rawValue: String($0)) })
    guard target.count == names.count else {
      return fault(line.place(2), .skemaNoTarget(asked), hint: .skemaLineForm(form))
    }
    draft.prasyarat.append(
      Prasyarat(
        tingkat: tingkat, target: target, uraian: line.rest(from: 3), isIndicative: isIndicative))
  }
}
