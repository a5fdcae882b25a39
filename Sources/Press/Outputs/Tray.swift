internal import Diagnostics
internal import Files
internal import Glibc
internal import Synchronization

/// A hidden folder, `.piagam-XXXXXX`, beside the places of a run's files, where they lie
/// until they have their names. The run holds it locked as long as it lives: whatever
/// cannot be locked is another's at work, whatever can was left by a run that was killed,
/// and is cleared by the next one that writes there.
final class Tray {
  private let path: String
  private let lock: Int32
  private var count = 0

  static let mark = ".piagam-"

  /// - Throws: `Faults(.file)` in the name of a file that cannot be written here.
  init(in folder: String, for file: String) throws(Faults) {
    Tray.sweepOnce(folder)
    guard let (path, lock) = Tray.make(in: folder) else { throw unwritable(file) }
    self.path = path
    self.lock = lock
  }

  private init(_ path: String, _ lock: Int32) {
    self.path = path
    self.lock = lock
  }

  deinit {
    for entry in entries(of: path) { unlink("\(path)/\(entry.name)") }
    rmdir(path)
    close(lock)
  }

  /// Writes a file; on the disk when this returns.
  ///
  /// - Returns: its path.
  func add(_ file: OutputFile) throws(Faults) -> String {
    count += 1
    let aside = "\(path)/\(count)"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = uninterrupted { open(aside, flags, 0o644) }
    guard descriptor >= 0 else { throw unwritable(file.path) }
    let isWhole =
      Tray.write(file.bytes, to: descriptor)
      && uninterrupted { fchmod(descriptor, 0o644) } == 0
      && uninterrupted { fsync(descriptor) } == 0
    let code = errno
    // The descriptor is closed, also when a signal came.
    guard close(descriptor) == 0 || errno == EINTR else { throw unwritable(file.path) }
    guard isWhole else { throw unwritable(file.path, code) }
    return aside
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
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

extension Tray {
  /// Makes a folder and locks it. A disk that knows no locks knows none for those who
  /// clear either.
  private static func make(in folder: String) -> (String, Int32)? {
    while true {
      var name: [CChar] = []
      let isMade = uninterrupted {
        name = Array("\(folder)/\(mark)XXXXXX".utf8CString)
        return mkdtemp(&name) == nil ? -1 : 0
      }
      guard isMade == 0 else { return nil }
      let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      let lock = uninterrupted { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      let code = errno
      if lock >= 0 {
        _ = uninterrupted { flock(lock, LOCK_EX) }
        // Nobody was faster and took it for one that was left.
        if hasFolder(path) { return (path, lock) }
        close(lock)
      } else if code != ENOENT {
        rmdir(path)
        errno = code
        return nil
      }
    }
  }

  /// Clears what killed runs left in a folder.
  static func sweep(_ folder: String) {
    for entry in entries(of: folder, prefix: mark) where entry.name.utf8.count == mark.count + 6 {
      // What is taken over is cleared when it is dropped.
      _ = Tray(left: "\(folder)/\(entry.name)")
    }
  }

  /// A run of thousands looks for what was left once.
  private static func sweepOnce(_ folder: String) {
    guard swept.withLock({ $0.insert(FileIdentity(folder)).inserted }) else { return }
    sweep(folder)
  }

  private static let swept: Mutex<Set<FileIdentity>> = Mutex([])

  /// Takes over one whose run is dead; nil when it is not certainly one of ours.
  private convenience init?(left path: String) {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let lock = uninterrupted { open(path, flags) }
    guard lock >= 0 else { return nil }
    var status = stat()
    let isOurs = fstat(lock, &status) == 0 && status.st_uid == geteuid()
    guard isOurs, flock(lock, LOCK_EX | LOCK_NB) == 0, Tray.holdsOnlyOurs(path) else {
      close(lock)
      return nil
    }
    self.init(path, lock)
  }

  /// "1", "2", "2.lama".
  private static func holdsOnlyOurs(_ path: String) -> Bool {
    entries(of: path).allSatisfy { entry in
      let number = entry.name.hasSuffix(kept) ? entry.name.dropLast(kept.count) : entry.name[...]
      return !entry.isFolder && Int(number) != nil
    }
  }

  /// Ends the name of what a file replaces.
  static let kept = ".lama"
}
