public import Diagnostics

/// What a batch would make, found before anything is written.
public struct BatchPlan: Sendable {
  /// In their order, with what is told between them; a record takes 24 bytes, however large.
  var records: [PlannedRecord] = []
  var names = NameBook()
  /// Documents of this part of the batch that earlier runs have not made.
  public var fresh = 0
  /// Those that are there as they would be made.
  public var unchanged = 0
  /// Records that are wrong.
  public var refused = 0
  /// How the first of them went wrong.
  public var status: ExitStatus?
  /// Records that another part of the batch makes.
  public var elsewhere = 0

  /// Whether its records are rows of an earlier batch that were corrected: most documents of
  /// the folder are then others'.
  var isPartial = false

  public var documents: Int { fresh + unchanged }

  /// Whether there is anything to make, or to be told of, here or elsewhere.
  var hasAny: Bool { documents + refused + elsewhere > 0 }
}

/// What is kept of a record between planning and making.
struct PlannedRecord: Sendable {
  enum State: UInt8 {
    /// No record: something is told in its place.
    case none
    case wanted, refused, elsewhere
  }

  var digest: Digest?
  var state: State
}

/// A document, before it is made.
public struct PlannedDocument: Hashable, Sendable {
  public var sort: DocumentSort
  /// Its path from the folder of the batch.
  public var path: String
  /// Of which record.
  public var record: String
  /// Whether an earlier run made the same.
  public var isKnown: Bool
  var made: Digest
}
