public import Diagnostics
internal import Records

/// A file that stands where an output goes, and that no record may need.
public struct ReplacedFile: Sendable {
  private let path: String
  private let identity: FileIdentity

  /// Nil where nothing stands.
  public init?(_ path: String) {
    guard FileIdentity.isThere(path) else { return nil }
    self.path = path
    identity = FileIdentity(path)
  }

  /// - Throws: `Faults(.usage)` when it is the record, or a file that the record names.
  public func check(_ reading: RecordReading) throws(Faults) {
    let record = reading.record.source.name
    guard FileIdentity(record) != identity else {
      throw Faults(.usage, .outputReplacesRecord(path), hint: .pressAnotherName())
    }
    guard !reading.filesNamed.contains(where: { FileIdentity($0) == identity }) else {
      throw Faults(.usage, .outputReplacesInput(path, of: record), hint: .pressAnotherName())
    }
  }
}
