import Diagnostics
import Measures

/// The counts of one question, for what only all of them show.
struct CountCheck {
  private let butir: Butir
  private var first: Place?
  private var places: [String: Place] = [:]
  /// The percentage that stands above them.
  var shown: (share: Rational, place: Place?)?

  init(_ butir: Butir) { self.butir = butir }

  mutating func add(_ name: String, at place: Place?) {
    if places.isEmpty { first = place }
    places[name] = place
  }

  func tell(_ answer: Jawaban, _ findings: Findings) {
    if let wrong = butir.fault(of: answer) {
      return findings.error(at: first, wrong.message, hint: wrong.hint)
    }
    guard case .rasio(let formula) = butir.kind, case .cacah(let counts) = answer else { return }
    for (name, value) in formula.replaced(in: counts) {
      findings.warn(
        at: first,
        .cacahReplaced(name, butir.code, by: formula.pengganti(name), value: value),
        hint: .cacahReplacedHint(name))
    }
    tellAbove(formula, counts, findings)
    tellShown(formula, counts, findings)
  }
}

extension CountCheck {
  /// More was done than there was to do.
  private func tellAbove(_ formula: Formula, _ counts: [String: Int], _ findings: Findings) {
    if let (above, below) = formula.parts(of: counts), above > below, below > 0 {
      let name = formula.numerator[0].nama
      findings.warn(
        at: places[name] ?? first,
        .cacahAbove(
          butir.code, .init(terms: formula.above, value: above),
          of: .init(terms: formula.below, value: below)),
        hint: .cacahAboveHint)
    }
    for name in formula.pengganti.keys.sorted() {
      guard let given = counts[name], let parts = formula.sum(of: name, counts), parts > given
      else { continue }
      findings.warn(
        at: places[name],
        .cacahBelowParts(
          butir.code, .init(terms: name, value: given),
          parts: .init(terms: formula.pengganti(name), value: parts)),
        hint: .cacahAboveHint)
    }
  }

  /// A spreadsheet may show no decimals.
  private static let slack = Rational(5, over: 1000)

  private func tellShown(_ formula: Formula, _ counts: [String: Int], _ findings: Findings) {
    guard let shown, let (above, below) = formula.parts(of: counts), below > 0 else { return }
    let share = Rational(above, over: below)
    let isRight = [share, min(1, share), max(0, share)].contains {
      ($0 - shown.share).magnitude <= CountCheck.slack
    }
    guard !isRight else { return }
    findings.warn(
      at: shown.place,
      .cacahOtherShare(butir.code, shown: shown.share.percent(), right: share.percent()),
      hint: .cacahOtherShareHint)
  }
}
