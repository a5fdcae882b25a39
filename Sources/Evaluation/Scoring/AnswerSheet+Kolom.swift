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

extension Score {
  /// The codes that score differently in another column, or are answered in
  /// one of the two only; in the order of the sheet.
  public func codes(differingFrom other: Score) -> [String] {
    scheme.butir.map(\.code).filter { skor[$0] != other.skor[$0] }
  }
}
