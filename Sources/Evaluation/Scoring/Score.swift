public import Diagnostics
public import Measures

/// The result of one column of a sheet, exact and unrounded (PermenPANRB
/// 90/2021, Lampiran III): a sub-component is the mean of its question scores
/// times its weight, everything above is a sum. Points of 100.
///
/// A value is nil while an answer below it is missing: what is unanswered
/// is listed in `belumDijawab` and never counts as zero.
public struct Score: Hashable, Sendable {
  public let scheme: Scheme
  public let kolom: Kolom
  /// Policy and earlier predikat under which it was made.
  public let penyebutNol: ZeroDenominator
  public let sudahWBK: Bool
  /// 0 to 1, by code of the `Butir`.
  public private(set) var skor: [String: Rational] = [:]
  /// Points of the sub-components that are complete, by code.
  var nilaiSub: [String: Rational] = [:]
  /// What has no score yet, in the order of the sheet.
  public private(set) var belumDijawab: [Remark] = []
  /// What the report has to say about single scores, in the order of the sheet.
  public private(set) var catatan: [Remark] = []

  /// A sentence about a `Butir`.
  public struct Remark: Hashable, Sendable {
    public var code: String
    public var message: Message
  }

  /// Scores a column.
  ///
  /// - Throws: `Faults` without places when an answer has an unknown code or
  ///   is none that its question can have; `AnswerSheet.read` tells them with places.
  public init(
    _ sheet: AnswerSheet, _ kolom: Kolom, _ scheme: Scheme
  ) throws(Faults) {
    self.scheme = scheme
    self.kolom = kolom
    penyebutNol = sheet.penyebutNol
    sudahWBK = sheet.sudahWBK
    let answers = sheet.jawaban[kolom] ?? [:]
    try Score.check(answers, scheme)
    for butir in scheme.butir { take(butir, butir.skor(answers[butir.code], penyebutNol)) }
    for sub in scheme.pengungkit.subs { nilaiSub[sub.code] = mean(sub) }
  }

  public var isComplete: Bool { belumDijawab.isEmpty }
}

extension Score {
  private mutating func take(_ butir: Butir, _ result: Skor) {
    switch result {
    case .skor(let value, let note):
      skor[butir.code] = value
      if let note { catatan.append(Remark(code: butir.code, message: note)) }
    case .belum(let reason):
      belumDijawab.append(Remark(code: butir.code, message: reason))
    }
  }

  /// Mean of the question scores × weight.
  private func mean(_ sub: SubKomponen) -> Rational? {
    let scores = sub.butir.compactMap { skor[$0.code] }
    guard scores.count == sub.butir.count, !scores.isEmpty else { return nil }
    return scores.sum() / Rational(scores.count) * sub.bobot.value
  }

  private static func check(_ answers: [String: Jawaban], _ scheme: Scheme) throws(Faults) {
    let findings = Findings()
    let known = Set(scheme.butir.map(\.code))
    for code in answers.keys.sorted() where !known.contains(code) {
      findings.error(at: nil, .jawabanNoCode(code))
    }
    for butir in scheme.butir {
      guard let fault = answers[butir.code].flatMap(butir.fault) else { continue }
      findings.error(at: nil, fault.message, hint: fault.hint)
    }
    try findings.check()
  }
}
