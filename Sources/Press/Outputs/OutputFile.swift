public import Diagnostics

/// A file that is made, and not yet in its place.
public struct OutputFile: Hashable, Sendable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A file that is written piece by piece, for it may be too large to be in memory, and is not yet
/// in its place.
public struct PartedFile {
  public var path: String
  let write: (borrowing OutputSink) throws(Faults) -> Void

  public init(path: String, write: @escaping (borrowing OutputSink) throws(Faults) -> Void) {
    self.path = path
    self.write = write
  }

  init(_ file: OutputFile) {
    self.init(path: file.path) { (sink) throws(Faults) in try sink.write(file.bytes) }
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
