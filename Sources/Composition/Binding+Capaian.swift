internal import Evaluation
internal import Fields
internal import Measures

// What everything with a weight has in common.

extension Binding {
  /// `RecordFields.berbobot`: points against a weight.
  static func berbobot(_ bobot: Figure, _ nilai: Rational?) -> [String: Value?] {
    [
      "bobot": .decimal(bobot.value), "indikatif": .flag(bobot.isIndicative),
      "nilai": nilai.map(Value.decimal), "persen": persen(nilai, bobot),
    ]
  }

  /// `RecordFields.capaian`: also against what the target asks for.
  ///
  /// - Parameter row: nil where the target has no condition.
  static func capaian(
    _ bobot: Figure, _ nilai: Rational?, _ row: Verdict.Row?
  ) -> [String: Value?] {
    let asked: [String: Value?] = [
      "minimum": row?.minimum.map(Value.decimal), "minimum_persen": persen(row?.minimum, bobot),
      "minimum_indikatif": .flag(row?.hasIndicativeMinimum ?? false),
      "memenuhi": .flag(row?.status.isMet ?? false),
      "kurang": row?.status.kurang.map(Value.decimal),
    ]
    return berbobot(bobot, nilai).merging(asked) { first, _ in first }
  }

  private static func persen(_ nilai: Rational?, _ bobot: Figure) -> Value? {
    nilai.map { .decimal($0 / bobot.value * 100) }
  }
}
