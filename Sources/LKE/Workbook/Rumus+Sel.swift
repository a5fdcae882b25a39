internal import Evaluation
internal import Measures
internal import Sheets

// The formulas of the workbook. A spreadsheet counts in binary fractions; sums
// are rounded, so that what is exactly on a threshold is on it. Every level keeps
// a decimal more than the sum above it, whose rounding then heals what the parts lost.

/// Which cells the formulas of one column speak of.
struct SelKolom {
  /// The letter of the answers, "F".
  var jawaban: String
  /// The letter of the points, "I".
  var nilai: String
  /// The sheet's cell that holds the policy for zero denominators.
  var penyebutNol: String
  /// The number of a row from its index.
  var nomor: @Sendable (Int) -> Int

  func jawaban(_ index: Int) -> String { "\(jawaban)\(nomor(index))" }
  func nilai(_ index: Int) -> String { "\(nilai)\(nomor(index))" }
}

/// What a formula shows where there is no number.
enum Keadaan {
  static let belum = "belum lengkap"
  static let periksa = "periksa"
  static let dua = "periksa: isi salah satu"
}

extension Baris {
  /// The points of a row, empty for a count.
  func rumus(_ index: Int, _ sel: SelKolom) -> String? {
    guard level != .cacah else { return nil }
    guard let butir, let bobot else { return jumlah(sel) }
    let cell = sel.jawaban(index)
    switch butir.kind {
    case .pilihan(_, let choices): return pilihan(choices, cell, bobot)
    case .rasio(let rumus): return rasio(rumus, cell, bobot, sel)
    case .indeks(let skala): return ukuran(cell, most: skala, times: bobot / skala)
    case .nilai(let most): return ukuran(cell, most: most, times: bobot / most)
    }
  }
}

extension Baris {
  private func jumlah(_ sel: SelKolom) -> String {
    let cells = anak.map { sel.nilai($0) }.joined(separator: ",")
    return "=IF(COUNT(\(cells))=\(anak.count),ROUND(SUM(\(cells)),\(level.desimal)),"
      + "\"\(Keadaan.belum)\")"
  }

  private func pilihan(_ choices: [Pilihan], _ cell: String, _ bobot: Rational) -> String {
    let typed = "UPPER(TRIM(\(cell)))"
    let score = choices.reversed().reduce("\"\(Keadaan.periksa)\"") { rest, choice in
      "IF(\(typed)=\"\(choice.jawaban.uppercased())\",\((choice.skor * bobot).sel),\(rest))"
    }
    return "=IF(\(typed)=\"\",\"\",\(score))"
  }

  private func ukuran(_ cell: String, most: Rational, times: Rational) -> String {
    "=IF(\(cell)=\"\",\"\",IF(NOT(ISNUMBER(\(cell))),\"\(Keadaan.periksa)\","
      + "IF(OR(\(cell)<0,\(cell)>\(most.sel)),\"\(Keadaan.periksa)\",\(cell)*\(times.sel))))"
  }

  /// A share that is typed, or else the counts below; the same cases as
  /// `Butir.skor` and `Butir.fault` have.
  private func rasio(
    _ rumus: Rumus, _ cell: String, _ bobot: Rational, _ sel: SelKolom
  ) -> String {
    let cells = anak.map { sel.jawaban($0) }
    let all = cells.joined(separator: ",")
    let names = Dictionary(zip(rumus.cacah, cells)) { first, _ in first }
    let above = Baris.jumlah(rumus.pembilang, names)
    let below = Baris.jumlah(rumus.penyebut, names)
    let typed =
      "IF(COUNTA(\(all))>0,\"\(Keadaan.dua)\",IF(NOT(ISNUMBER(\(cell))),\"\(Keadaan.periksa)\","
      + "IF(OR(\(cell)<0,\(cell)>1),\"\(Keadaan.periksa)\",\(cell)*\(bobot.sel))))"
    let zero =
      "IF(\(above)<0,0,IF(\(above)>0,\"\(Keadaan.periksa)\",IF(\(sel.penyebutNol)=\"penuh\","
      + "\(bobot.sel),IF(\(sel.penyebutNol)=\"nol\",0,\"\(Keadaan.belum)\"))))"
    let counted =
      "IF(COUNT(\(all))<\(cells.count),\"\(Keadaan.belum)\",IF(\(below)<0,\"\(Keadaan.periksa)\","
      + "IF(\(below)=0,\(zero),MAX(0,MIN(1,(\(above))/(\(below))))*\(bobot.sel))))"
    return "=IF(\(cell)<>\"\",\(typed),IF(COUNTA(\(all))=0,\"\",\(counted)))"
  }

  private static func jumlah(_ terms: [Rumus.Suku], _ names: [String: String]) -> String {
    let text = terms.enumerated().map { index, term in
      let sign = term.isSubtracted ? "-" : index > 0 ? "+" : ""
      return sign + (names[term.nama] ?? "0")
    }
    return "(\(text.joined()))"
  }
}

extension Baris.Level {
  /// The decimals to which a sum of this level is rounded.
  fileprivate var desimal: Int {
    switch self {
    case .butir, .cacah, .sub: 13
    case .area: 12
    case .aspek: 11
    case .bagian: 10
    case .total: 9
    }
  }
}

extension Rational {
  /// In a formula: "0.75" as "(3/4)", exact.
  var sel: String { "(\(self))" }
}
