public import Diagnostics
public import Evaluation
public import Records

/// What a recap asks of a file of answers.
public struct LKEReader: Sendable {
  /// Reads one: whose it is and, in the column that the recap shows, its figures.
  public typealias Read = @Sendable (OpenedRecord, LKEColumns) throws(Faults) -> LKEResult

  /// Whether a file that lies in a folder of LKE is to be read as one.
  public let accepts: @Sendable (OpenedRecord) -> Bool
  public let read: Read

  public init(accepting accepts: @escaping @Sendable (OpenedRecord) -> Bool, read: @escaping Read) {
    self.accepts = accepts
    self.read = read
  }
}

/// The columns of every LKE that a recap shows.
public struct LKEColumns: Hashable, Sendable {
  public let kolom: Kolom
  /// The one that it is compared with.
  public let banding: Kolom?
}
