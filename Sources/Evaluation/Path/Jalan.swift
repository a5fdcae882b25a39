public import Measures

/// Jalan menuju WBK/WBBM: the smallest set of answer steps that would meet
/// every score condition of a target.
///
/// A step raises one answer by one rung: a letter by one, Tidak to Ya, a
/// share to the next full 10%, an index by 0,10 to the next full tenth,
/// points of a sub-component without questions to the next tenth of its
/// weight. Of several smallest sets the one with the highest total is taken;
/// of those, the one that gives most steps to area 1, then area 2 …, then
/// part B, and within them to the entry that stands first in the sheet.
public struct Jalan: Hashable, Sendable {
  public var target: Target
  /// What to raise, by area and then part B, in the order of the sheet.
  public var langkah: [Langkah]
  /// The score when all of it is done.
  public var sesudah: Score

  /// One answer to raise.
  public struct Langkah: Hashable, Sendable {
    public var code: String
    public var label: String
    /// Index of the area; nil for part B.
    public var area: Int?
    public var dari: Jawaban
    public var ke: Jawaban
    /// Rungs, from 1.
    public var langkah: Int
    /// Points that it adds to the total.
    public var tambahan: Rational
  }

  /// Steps in all.
  public var jumlah: Int { langkah.map(\.langkah).reduce(0, +) }
}

/// What can be said about the way to a target.
public enum JalanResult: Hashable, Sendable {
  /// Every score condition is met already.
  case sudahMemenuhi
  case jalan(Jalan)
  /// Not even the best answers would do: scores over zero denominators stand fast.
  case tidakTercapai
  /// The scheme is so large that it would take more than `StepTable.mostSteps` to find it.
  case terlaluPanjang
  /// Answers are missing.
  case belumDapatDinilai
}
