internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Sheets

/// A row of a ministry's sheet, by what it is and not by where it stands.
struct MinistryRow {
  enum Role: Equatable {
    /// A numeral before a weight: "I", "2", "iv".
    case heading(String)
    /// Something to answer, with what may be answered, folded: "yatidak", "abc", "04".
    case question(String)
    case count
    /// The two halves and the whole, below everything.
    case total(Total)
    case nothing
  }

  enum Total { case pengungkit, hasil, semua }

  let cells: Sheet.Row
  let role: Role
  /// "a" of "a."; empty for "-" and where there is none.
  let numeral: String
  let label: String

  init(_ row: Sheet.Row, _ heading: MinistryHeading) {
    cells = row
    let texts = row.cells.filter { heading.labels.contains($0.column) }.map { "\($0.value)" }
    let first = texts.first.map(MinistryRow.bare) ?? ""
    let isNumeral = first.count <= 4 && texts.count > 1
    numeral = isNumeral ? first : ""
    label = hurufDanAngka(isNumeral ? texts[1] : texts.first ?? "")
    let weighs = row[heading.bobot]?.amount != nil
    let asked = row[heading.pilihan].map { hurufDanAngka("\($0.value)") } ?? ""
    let percent = row[heading.pilihan].map { "\($0.value)".trimmed == "%" } ?? false
    if let total = MinistryRow.total(label) {
      role = .total(total)
    } else if asked.hasPrefix("jumlah") {
      role = .count
    } else if weighs, isNumeral, percent || asked.isEmpty {
      role = .heading(first)
    } else if percent {
      role = .question("%")
    } else if !asked.isEmpty {
      role = .question(asked)
    } else {
      role = .nothing
    }
  }

  private static func bare(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  private static func total(_ label: String) -> Total? {
    if label.hasPrefix("totalpengungkit") { return .pengungkit }
    if label.hasPrefix("totalhasil") { return .hasil }
    return label.hasPrefix("nilaievaluasi") || label == "total" || label == "nilaitotal"
      ? .semua : nil
  }
}

extension Butir {
  /// Whether a sheet that says what may be answered can mean this question.
  func takes(_ asked: String) -> Bool {
    switch kind {
    case .pilihan(_, let choices):
      let own = hurufDanAngka(choices.map(\.jawaban).joined())
      return asked == own || own == "yatidak" && asked == "ya"
    case .rasio: return asked == "%"
    case .indeks, .nilai:
      return asked.hasPrefix("nilai") || asked.hasPrefix("0") || asked == "indeks"
    }
  }
}

extension Sheet.Cell {
  /// A number, also one that a file of text holds.
  var amount: Rational? {
    if case .number(let number) = value { number } else { Rational("\(value)") }
  }
}
