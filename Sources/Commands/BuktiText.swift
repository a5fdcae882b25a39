internal import Diagnostics
internal import Press

extension BuktiReport {
  /// The list for the terminal, no final newline. Names are never cut.
  func text(in language: Language) -> String {
    [head(language), table(language), lacking(language)].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func head(_ language: Language) -> [String] {
    let title = [satker?.namaPendek, tahun.map(String.init)].compactMap { $0 }.joined(
      separator: ", ")
    return TextTable.wrapped(title.isEmpty ? record : "\(record): \(title)")
      + TextTable.wrapped(ringkasan.text(in: language))
  }

  private func table(_ language: Language) -> [String] {
    let width = max(5, lines.map(\.code.count).max() ?? 0)
    let row = { (code: String, keadaan: String, text: String) in
      "\(code.filled(width))  \(keadaan.filled(10))  \(text.safeForTerminal)"
    }
    var rows: [String] = []
    var code = ""
    for line in lines {
      rows.append(
        row(
          line.code == code ? "" : line.code, line.keadaan.text(in: language), line.text))
      code = line.code
      guard let saran = line.saran else { continue }
      rows += TextTable.wrapped(saran.text(in: language), indent: width + 14)
    }
    let names = Message.buktiTitles.text(in: language).split(separator: "|").map(String.init)
    return rows.isEmpty ? [] : [row(names[0], names[1], names[2])] + rows
  }

  private func lacking(_ language: Language) -> [String] {
    guard !tanpaBukti.isEmpty else { return [] }
    return [Message.buktiLacking(tanpaBukti.count).text(in: language)]
      + TextTable.wrapped(tanpaBukti.joined(separator: ", "), indent: 2)
  }
}
