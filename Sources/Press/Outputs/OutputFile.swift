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

/// A file that is made in parts, for it is too large to be in memory, and not yet in its place.
public struct PartedFile {
  public var path: String
  /// Gives the next bytes; nil behind the last.
  let next: () throws(Faults) -> [UInt8]?

  public init(path: String, next: @escaping () throws(Faults) -> [UInt8]?) {
    self.path = path
    self.next = next
  }

  init(_ file: OutputFile) {
    var rest: [UInt8]? = file.bytes
    self.init(path: file.path) { rest.take() }
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
