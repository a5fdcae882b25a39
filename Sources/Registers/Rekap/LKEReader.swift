public import Diagnostics
public import Evaluation
public import Records

/// Reads one LKE file for a recap: whose it is and, in the column that the
/// recap shows, its figures.
public typealias LKEReader = @Sendable (RecordSource, LKEColumns) throws(Faults) -> LKEResult

/// The columns of every LKE that a recap shows.
public struct LKEColumns: Hashable, Sendable {
  public let kolom: Kolom
  /// The one that it is compared with.
  public let banding: Kolom?
}
