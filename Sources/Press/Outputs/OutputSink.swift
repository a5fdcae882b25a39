public import Diagnostics
internal import Files
internal import Glibc

/// A file that is written piece by piece, aside: no more of it is in memory than a piece.
public struct OutputSink: ~Copyable {
  private let descriptor: Int32
  /// Where it will be, for faults.
  private let path: String

  init(_ descriptor: Int32, for path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// - Throws: `Faults(.file)`, such as for a disk without room.
  public func write(_ bytes: [UInt8]) throws(Faults) {
    guard OutputSink.write(bytes, to: descriptor) else { throw unwritable(path) }
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { rest in
        uninterrupted { Glibc.write(descriptor, rest.baseAddress, rest.count) }
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
