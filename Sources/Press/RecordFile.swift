public import Diagnostics
public import Records

/// The file of a record, and when it is read.
public struct RecordFile: Hashable, Sendable {
  public var path: String
  /// The year that it is now, for warnings of years to come; nil: no clock is asked.
  public var now: Int?

  public init(_ path: String, now: Int? = nil) {
    self.path = path
    self.now = now
  }

  public func source() throws(Faults) -> RecordSource {
    var source = try RecordSource(file: path)
    source.now = now
    return source
  }
}
