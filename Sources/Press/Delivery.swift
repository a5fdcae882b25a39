public import Diagnostics
internal import Files
internal import Glibc

/// Files that are written together or not at all: each to a temporary file
/// beside its place (`.name.XXXXXX`), and all renamed once all are written.
/// A file that stood there is replaced in one step, and stays as it was on
/// any error. Nothing but a regular file is ever replaced.
public struct Delivery {
  private var written: [(temporary: String, path: String)] = []

  public init() {}

  /// Writes the bytes beside `path`, under a name of its own.
  public mutating func add(_ bytes: [UInt8], at path: String) throws(Faults) {
    do throws(Faults) {
      try Delivery.checkReplaceable(path)
      let (descriptor, temporary) = try Delivery.open(beside: path)
      written.append((temporary, path))
      try Delivery.fill(descriptor, with: bytes, for: path)
    } catch {
      discard()
      throw error
    }
  }

  /// Gives every file its name.
  public mutating func finish() throws(Faults) {
    while let (temporary, path) = written.first {
      guard rename(temporary, path) == 0 else {
        let fault = unwritable(path)
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

  /// Makes a file where none is.
  ///
  /// - Throws: `Faults(.file)` when there is one, which stays as it is.
  public static func create(_ bytes: [UInt8], at path: String) throws(Faults) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw unwritable(path) }
    do throws(Faults) {
      try fill(descriptor, with: bytes, for: path)
    } catch {
      unlink(path)
      throw error
    }
  }
}

extension Delivery {
  private static func checkReplaceable(_ path: String) throws(Faults) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw unwritable(path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Faults(.file, at: Place(file: path), .pressUnwritable(.fileNotRegular()))
    }
    guard access(path, W_OK) == 0 else { throw unwritable(path) }
  }

  private static func open(beside path: String) throws(Faults) -> (Int32, String) {
    let pattern = "\(FilePath.folder(of: path))/.\(FilePath.name(of: path)).XXXXXX"
    var name = Array(pattern.utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw unwritable(path) }
    let path = name.dropLast().map { UInt8(bitPattern: $0) }
    return (descriptor, String(decoding: path, as: UTF8.self))
  }

  /// Writes all and closes; on the disk before the file gets its name.
  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], for path: String
  ) throws(Faults) {
    let isWhole =
      write(bytes, to: descriptor) && fchmod(descriptor, 0o644) == 0
      && fsync(descriptor) == 0
    let code = errno
    guard close(descriptor) == 0 else { throw unwritable(path) }
    guard isWhole else { throw unwritable(path, code) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
