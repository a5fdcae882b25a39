internal import Diagnostics

/// A file that is made, and not yet in its place.
public struct OutputFile: Hashable, Sendable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(path: String, _ bytes: () throws(Faults) -> [UInt8]) throws(Faults) {
    do throws(Faults) { self.init(path: path, bytes: try bytes()) } catch {
      throw error.placed(at: path)
    }
  }
}

extension Faults {
  /// What goes wrong while a file is made, and has no place yet, is told of that file.
  func placed(at path: String) -> Faults {
    guard status == .file else { return self }
    return Faults(
      status,
      diagnostics.map { found in
        var found = found
        found.place = found.place ?? Place(file: path)
        return found
      })
  }
}
