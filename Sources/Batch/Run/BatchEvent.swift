public import Diagnostics
public import Records

/// What a batch tells while it goes on, in the order of its records.
public enum BatchEvent: Sendable {
  /// Before anything is written.
  case planned([PlannedDocument])
  case made(ManifestLine)
  /// It was there, the same: nothing was written.
  case unchanged(PlannedDocument)
  /// Warnings of a file as a whole, a register or common values: told once.
  case found(file: String, [Diagnostic])
  /// Nothing of it is made.
  ///
  /// - Parameter row: what was typed, where the record is a row.
  case refused(record: String, Faults, row: TypedRow? = nil)
  /// Records that are done, of how many.
  case progress(done: Int, of: Int)
}

/// What became of a batch.
public struct BatchResult: Sendable {
  public var made = 0
  public var unchanged = 0
  public var refused = 0
  /// Documents of earlier runs that belong to no record of this one.
  public var orphans: [String] = []
  /// Those of them that were removed.
  public var pruned: [String] = []
  /// The signal that ended it before its time.
  public var signal: Int32?
  /// Of those that were asked for.
  public var bundles: [BundleOutcome] = []
  /// How the first record that was refused went wrong.
  public var status: ExitStatus?
}
