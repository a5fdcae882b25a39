internal import Diagnostics
internal import Evaluation
internal import Measures

/// What a sheet of the ministry shows as its totals, held against what its answers give.
struct OfficialTotals {
  let shown: [AnswerTable.Official]
  let score: Score
  let findings: Findings

  func compare() {
    var explained = Rational.zero
    for total in shown {
      guard let right = value(total.of) else {
        if total.of == .pengungkit { incomplete(total) }
        continue
      }
      let difference = right - total.value
      guard (difference - explained).magnitude > OfficialTotals.slack,
        difference.magnitude > OfficialTotals.slack
      else { continue }
      let hidden = total.of == .pengungkit ? hidden(total.value) : nil
      if total.of != .semua { explained = explained + difference }
      findings.warn(
        at: total.place,
        .ministryOtherTotal(name(total.of), shown: total.value.text(), right: right.text()),
        hint: hidden.map { .ministryLeavesOut($0.code, $0.label) } ?? .lkeOtherTotalHint)
    }
  }

  /// A spreadsheet counts in binary fractions.
  private static let slack = Rational(1, over: 1_000_000)

  private func value(_ total: MinistryRow.Total) -> Rational? {
    switch total {
    case .pengungkit: score.pengungkit
    case .hasil: score.hasil
    case .semua: score.total
    }
  }

  private func name(_ total: MinistryRow.Total) -> Message {
    switch total {
    case .pengungkit: .ministryPengungkit
    case .hasil: .ministryHasil
    case .semua: .syaratTotal
    }
  }

  /// The question that the sheet's sum leaves out, as the circulating workbook leaves out the
  /// reports of those who need no LHKPN; nil when none, or more than one, explains the figure.
  private func hidden(_ shown: Rational) -> Butir? {
    let found = score.scheme.pengungkit.subs.flatMap(\.butir).filter { butir in
      score.pengungkitResmi(without: butir.code).map {
        ($0 - shown).magnitude <= OfficialTotals.slack
      } ?? false
    }
    let percentages = found.filter { if case .rasio = $0.kind { true } else { false } }
    return percentages.count == 1 ? percentages[0] : found.count == 1 ? found[0] : nil
  }

  private func incomplete(_ total: AnswerTable.Official) {
    let isMean = score.pengungkitResmi().map {
      ($0 - total.value).magnitude <= OfficialTotals.slack
    }
    findings.warn(
      at: total.place, .ministryIncomplete(shown: total.value.text()),
      hint: isMean == true ? .ministryMeanHint : nil)
  }
}
