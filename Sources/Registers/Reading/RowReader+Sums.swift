internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Records
internal import Sheets

// Sums are computed, never read; one that is given must agree.

extension RegisterSheet {
  /// The sums that the register has a column for, in a fixed order.
  var sums: [RegisterColumn.Sum] {
    let groups = kinds.compactMap { kolom -> Int? in
      if case .jumlah(.kelompok(let index)) = kolom { index } else { nil }
    }
    let all: [RegisterColumn.Sum] =
      [.pengungkit] + groups.sorted().map { .kelompok($0) } + [.hasil, .total]
    return all.filter { column(.jumlah($0)) != nil }
  }
}

extension RowReader {
  /// Displayed figures are rounded to two decimals, so that their sum may miss
  /// the exact one by half a hundredth each; ten figures, 0,05.
  private static let slack = Rational(5, over: 100)

  mutating func compare(_ row: Sheet.Row, _ sum: RegisterColumn.Sum, _ figures: ScoreSummary) {
    guard let cell = sumCell(row, sum), let computed = figures.value(of: sum),
      let (given, _) = number(cell, .jumlah(sum)), given.text() != computed.text()
    else { return }
    let name = sheet.headings.name(.jumlah(sum))
    if (given - computed).magnitude <= RowReader.slack {
      findings.warn(
        at: cell.place, .registerSumRounded(name, given.text(), computed.text()),
        hint: .registerSumPrinted(computed.text()))
    } else {
      findings.error(
        at: cell.place, .registerSum(name, given.text(), computed.text()),
        hint: .registerSumHint)
    }
  }

  /// A formula that was not calculated says nothing: the sum is computed anew.
  private func sumCell(_ row: Sheet.Row, _ sum: RegisterColumn.Sum) -> Sheet.Cell? {
    cell(row, .jumlah(sum)).flatMap { $0.value == .fault(.uncalculated) ? nil : $0 }
  }

  /// A total without its parts says nothing about the conditions.
  mutating func refuseLoneSum(_ row: Sheet.Row) {
    for sum in sheet.sums {
      guard let cell = sumCell(row, sum), let (given, _) = number(cell, .jumlah(sum)),
        given != 0
      else { continue }
      return findings.error(
        at: cell.place, .registerLoneSum(sheet.headings.name(.jumlah(sum))),
        hint: .registerLoneSumHint)
    }
  }
}

extension ScoreSummary {
  fileprivate func value(of sum: RegisterColumn.Sum) -> Rational? {
    switch sum {
    case .total: total
    case .pengungkit: pengungkit
    case .hasil: hasil
    case .kelompok(let index): nilai(kelompok: index)
    }
  }
}
