public import Diagnostics
internal import Glibc

/// Files that are written together or not at all: each to a temporary file
/// beside its place, and all renamed once all are written. A file that stood
/// there is replaced in one step, and stays as it was on any error.
public struct Delivery {
  private var written: [(temporary: String, path: String)] = []

  public init() {}

  /// Writes the bytes beside `path`, under a name of its own.
  public mutating func add(_ bytes: [UInt8], at path: String) throws(Faults) {
    var name = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Delivery.unwritable(path) }
    let temporary = name.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    written.append((temporary, path))
    let isWhole = Delivery.write(bytes, to: descriptor) && fchmod(descriptor, 0o644) == 0
      && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWhole else {
      let fault = Delivery.unwritable(path)
      discard()
      throw fault
    }
  }

  /// Gives every file its name.
  public mutating func finish() throws(Faults) {
    while let (temporary, path) = written.first {
      guard rename(temporary, path) == 0 else {
        let fault = Delivery.unwritable(path)
        discard()
        throw fault
      }
      written.removeFirst()
    }
  }

  /// Removes what was not given its name.
  public mutating func discard() {
    for (temporary, _) in written { unlink(temporary) }
    written = []
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  private static func unwritable(_ path: String) -> Faults {
    Faults(
      .file, at: Place(file: path), .pressUnwritable(reason: String(cString: strerror(errno))))
  }
}
