internal import Evaluation
internal import Measures
internal import Sheets

// What a row asks for, and what may be typed there.

extension AnswerRow {
  var jenis: String? {
    guard let butir else { return nil }
    if cacah != nil { return "Jumlah" }
    return switch butir.kind {
    case .pilihan: "Pilihan"
    case .rasio: "Persentase"
    case .indeks: "Indeks survei"
    case .nilai: "Nilai"
    }
  }

  var pilihan: String? {
    guard let butir, cacah == nil else { return nil }
    if case .rasio = butir.kind { return "0–100%" }
    guard !butir.uraianJawaban.isEmpty, case .pilihan(_, let choices) = butir.kind else {
      return butir.kind.nama
    }
    return choices.map { choice in
      butir.uraianJawaban[choice.jawaban].map { "\(choice.jawaban): \($0)" } ?? choice.jawaban
    }.joined(separator: "\n")
  }

  /// The number format of an answer.
  var format: String? {
    guard let butir else { return nil }
    if cacah != nil { return "#,##0" }
    return switch butir.kind {
    case .pilihan: nil
    case .rasio: "0.00%"
    case .indeks, .nilai: "0.00"
    }
  }

  func entryRule(_ range: CellRange) -> EntryRule? {
    guard let butir else { return nil }
    if cacah != nil {
      return rule(range, .whole(0...1_000_000_000), "bilangan bulat mulai 0, misalnya 12")
    }
    switch butir.kind {
    case .pilihan(_, let choices):
      let words = choices.map(\.jawaban)
      return rule(range, .list(words), "salah satu dari: \(words.joined(separator: ", "))")
    case .rasio:
      return rule(range, .decimal(0...1), "persentase dari 0% sampai 100%, misalnya 80%")
    case .indeks(let most):
      return rule(range, .decimal(0...most), "indeks survei dari 0 sampai \(most.text())")
    case .nilai(let most):
      return rule(range, .decimal(0...most), "nilai dari 0 sampai \(most.text())")
    }
  }

  private func rule(_ range: CellRange, _ kind: EntryRule.Kind, _ wanted: String) -> EntryRule {
    EntryRule(
      range: range, kind: kind,
      prompt: level == .cacah ? nil : .init(title: kode, text: "Isi \(wanted)."),
      refusal: .init(title: "Isian \(kode.prefix(24))", text: "Isi \(wanted)."))
  }
}
