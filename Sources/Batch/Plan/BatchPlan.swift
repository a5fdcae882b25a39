public import Diagnostics
public import Numbering

/// What a batch would make, found before anything is written.
public struct BatchPlan: Sendable {
  /// In their order, with what is told between them; a record takes 24 bytes, however large.
  private(set) var records: [PlannedRecord] = []
  /// Where those of each lot of the stream begin.
  private var starts: [Int] = []
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

extension BatchPlan {
  /// Adds what was found in the next lot of the stream.
  mutating func add(_ found: [PlannedRecord]) {
    starts.append(records.count)
    records += found
  }

  /// What was found in a lot of the stream: where, among all; nothing in one that was not there.
  func records(ofLot number: Int) -> ArraySlice<PlannedRecord> {
    guard starts.indices.contains(number) else { return [] }
    return records[
      starts[number]..<(number + 1 < starts.count ? starts[number + 1] : records.count)]
  }
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
  /// Of a register of numbers, where one is kept; another run may take it first.
  public var number: NumberClaim?
  var made: Digest
}
