internal import Diagnostics
internal import Evaluation
public import Measures

/// A condition that an office does not meet.
public struct Shortfall: Hashable, Sendable {
  /// In Indonesian, as documents print it.
  public var syarat: String
  /// Points; nil for the earlier predikat.
  public var nilai: Rational?
  public var minimum: Rational?
  /// The minimum is not confirmed.
  public var isIndicative: Bool
  /// Points, above zero.
  public var kurang: Rational?
}

extension RekapRow {
  /// The conditions that are not met, in the order of the regulation; none
  /// without a score.
  public var shortfalls: [Shortfall] {
    (verdict?.rows ?? []).filter { !$0.status.isMet }.map { row in
      let syarat: Message = row.status == .tanpaPredikat ? .syaratTanpaPredikat : row.subject
      return Shortfall(
        syarat: syarat.indonesian, nilai: row.nilai, minimum: row.minimum,
        isIndicative: row.hasIndicativeMinimum, kurang: row.status.kurang)
    }
  }
}
