/// What somebody typed into a row of a table, to be given back and corrected.
public struct TypedRow: Sendable {
  /// Whether the row is one that was refused before.
  public let isCorrection: Bool
  /// What is seen in its cells, by what stands over them in a table of refused rows.
  let cells: @Sendable () -> [String: String]

  package init(isCorrection: Bool, cells: @escaping @Sendable () -> [String: String]) {
    self.isCorrection = isCorrection
    self.cells = cells
  }
}
