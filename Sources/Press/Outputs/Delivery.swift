public import Diagnostics
internal import Files
internal import Glibc

/// Files that are written together or not at all: each to a temporary file
/// beside its place (`.piagam-XXXXXX`), and all given their names once all are
/// on the disk. A file that stood there is replaced in one step, and stays as it
/// was on any error. Nothing but a regular file is ever replaced.
///
/// A delivery owns what it wrote: what has no name yet when it is dropped is
/// removed, and so are the folders that were made for it.
public struct Delivery: ~Copyable {
  // Dropped after the files in them.
  private var folders = MadeFolders()
  private var written: [Written] = []

  private struct Written {
    var temporary: String
    var path: String
    var isReplacing: Bool
  }

  public init() {}

  deinit { for file in written { unlink(file.temporary) } }

  /// Writes a file beside its place, under a name of its own. Missing folders are made.
  ///
  /// - Parameter replacing: false refuses a place where a file stands.
  public mutating func add(_ file: OutputFile, replacing: Bool = true) throws(Faults) {
    try folders.make(for: file.path)
    try Delivery.checkPlace(file.path, replacing)
    let (descriptor, temporary) = try Delivery.open(beside: file.path)
    written.append(Written(temporary: temporary, path: file.path, isReplacing: replacing))
    try Delivery.fill(descriptor, with: file.bytes, for: file.path)
  }

  /// Gives every file its name.
  public consuming func commit() throws(Faults) {
    while let file = written.first {
      guard Delivery.name(file) else { throw unwritable(file.path) }
      written.removeFirst()
    }
  }

  /// Ends it without any file; so does dropping it.
  public consuming func cancel() {}
}

/// Puts files in their places, all or none. A signal that would end the process waits
/// meanwhile.
///
/// - Parameter replacing: false refuses a place where a file stands.
public func deliver(_ files: [OutputFile], replacing: Bool = true) throws(Faults) {
  try holdingSignals { () throws(Faults) in
    var delivery = Delivery()
    for file in files { try delivery.add(file, replacing: replacing) }
    try delivery.commit()
  }
}

extension Delivery {
  private static func checkPlace(_ path: String, _ isReplacing: Bool) throws(Faults) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw unwritable(path)
    }
    guard isReplacing else { throw unwritable(path, EEXIST) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Faults(.file, at: Place(file: path), .pressUnwritable(.fileNotRegular()))
    }
    guard access(path, W_OK) == 0 else { throw unwritable(path) }
  }

  private static func open(beside path: String) throws(Faults) -> (Int32, String) {
    // Never longer than the file's own name may be.
    let pattern = "\(FilePath.folder(of: path))/.piagam-XXXXXX"
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
      && synchronized(descriptor)
    let code = errno
    guard close(descriptor) == 0 else { throw unwritable(path) }
    guard isWhole else { throw unwritable(path, code) }
  }

  /// A signal that is handled may wake it before it is done.
  private static func synchronized(_ descriptor: Int32) -> Bool {
    while fsync(descriptor) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
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

  /// Renames a file. A name that must be free is taken by a link, which another
  /// process cannot have taken since; where the disk has no links, by an empty file.
  private static func name(_ file: Written) -> Bool {
    if !file.isReplacing {
      if link(file.temporary, file.path) == 0 { return unlink(file.temporary) == 0 }
      guard errno == EPERM || errno == ENOTSUP else { return false }
      let descriptor = Glibc.open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { return false }
      close(descriptor)
    }
    return rename(file.temporary, file.path) == 0
  }
}
