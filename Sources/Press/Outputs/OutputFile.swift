public import Diagnostics

/// A file that is made, and not yet in its place.
public struct OutputFile: Hashable, Sendable {
  public var path: String
  public var bytes: [UInt8]
  /// Whether nobody but its owner may read it.
  public var isPrivate: Bool

  public init(path: String, bytes: [UInt8], isPrivate: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isPrivate = isPrivate
  }
}

/// A file that is written piece by piece, for it may be too large to be in memory, and is not yet
/// in its place.
public struct PartedFile {
  public var path: String
  /// Its rights on the disk.
  var mode: UInt32 = 0o644
  let write: (borrowing OutputSink) throws(Faults) -> Void

  public init(path: String, write: @escaping (borrowing OutputSink) throws(Faults) -> Void) {
    self.path = path
    self.write = write
  }

  init(_ file: OutputFile) {
    self.init(path: file.path) { (sink) throws(Faults) in try sink.write(file.bytes) }
    if file.isPrivate { mode = 0o600 }
  }
}

/// What goes wrong while a file is made, and has no place yet, is told of that file.
func making<Value>(
  _ path: String, _ body: () throws(Faults) -> Value
) throws(Faults) -> Value {
  do throws(Faults) { return try body() } catch {
    throw Faults(
      error.status,
      error.diagnostics.map { found in
        var found = found
        found.place = found.place ?? Place(file: path)
        return found
      })
  }
}
