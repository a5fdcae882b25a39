public import Diagnostics

// Columns side by side.

extension AnswerSheet {
  /// The scores of all columns that have an answer, in the order of `Kolom`.
  ///
  /// - Throws: what `Score.init` throws.
  public func scores(_ scheme: Scheme) throws(Faults) -> [Score] {
    var scores: [Score] = []
    for kolom in kolom { scores.append(try Score(self, kolom, scheme)) }
    return scores
  }
}
