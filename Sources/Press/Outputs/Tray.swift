internal import Diagnostics
internal import Files
internal import Glibc
internal import Synchronization

/// Hidden files in one folder, `.piagam-sementara-XXXXXX-1` and so on, that wait for their
/// names. One without a number is locked as long as the run lives: whatever cannot be locked is
/// another's at work, whatever can was left by a run that was killed, and is cleared by the
/// next one that writes there. It holds the `Journal` of a run that gives several names.
final class Tray {
  /// The path of the one that is locked, from the root on.
  let path: String
  private let lock: Int32
  private var count = 0

  private static let mark = ".piagam-sementara-"
  private static let randomLetters = 6

  /// - Throws: `Faults(.file)` in the name of a file that cannot be written here.
  init(in folder: String, for file: String) throws(Faults) {
    let folder = ResolvedPath.resolved(folder) ?? folder
    Tray.sweepOnce(folder)
    guard let (path, lock) = Tray.make(in: folder) else { throw unwritable(file) }
    self.path = path
    self.lock = lock
  }

  deinit {
    for number in 1...max(1, count) {
      unlink(aside(number))
      unlink(aside(number) + Tray.kept)
    }
    unlink(path)
    close(lock)
  }

  /// Ends the second name of what a file replaces.
  static let kept = ".lama"

  /// Has a file written; on the disk when this returns.
  ///
  /// - Returns: where it is.
  func add(_ file: PartedFile) throws(Faults) -> String {
    count += 1
    let aside = aside(count)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = uninterrupted { open(aside, flags, 0o644) }
    guard descriptor >= 0 else { throw unwritable(file.path) }
    do throws(Faults) { try file.write(OutputSink(descriptor, for: file.path)) } catch {
      close(descriptor)
      throw error
    }
    let isWhole =
      uninterrupted { fchmod(descriptor, 0o644) } == 0 && uninterrupted { fsync(descriptor) } == 0
    let code = errno
    // It is closed also when a signal came.
    guard close(descriptor) == 0 || errno == EINTR else { throw unwritable(file.path) }
    guard isWhole else { throw unwritable(file.path, code) }
    return aside
  }

  /// Keeps what the run is about to name; nothing: it does not any more.
  ///
  /// - Returns: false, with `errno`, when that cannot be.
  func keep(_ journal: Journal?) -> Bool {
    guard uninterrupted({ ftruncate(lock, 0) }) == 0 else { return false }
    guard let journal else { return true }
    return OutputSink.write(journal.bytes, to: lock) && uninterrupted { fsync(lock) } == 0
  }

  private func aside(_ number: Int) -> String { "\(path)-\(number)" }

  /// Makes the file without a number and locks it. A disk that knows no locks knows none for
  /// those who clear either.
  private static func make(in folder: String) -> (String, Int32)? {
    while true {
      var name: [CChar] = []
      let lock = uninterrupted {
        name = Array("\(folder)/\(mark)XXXXXX".utf8CString)
        return mkstemp(&name)
      }
      guard lock >= 0 else { return nil }
      let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      _ = uninterrupted { flock(lock, LOCK_EX) }
      // Nobody was faster and took it for one that was left.
      if access(path, F_OK) == 0 { return (path, lock) }
      close(lock)
    }
  }
}

extension Tray {
  /// Clears what killed runs left in a folder.
  static func sweep(_ folder: String) {
    let left = entries(of: folder, prefix: mark).filter { !$0.isFolder && isOurs($0.name) }
    // Of each run, what is locked last.
    for name in left.map(\.name).reversed() {
      let first = name.prefix(mark.count + randomLetters)
      clear("\(folder)/\(name)", ofRun: "\(folder)/\(first)")
    }
  }

  /// A run of thousands looks for what was left once.
  private static func sweepOnce(_ folder: String) {
    guard swept.withLock({ $0.insert(ResolvedPath(folder)).inserted }) else { return }
    sweep(folder)
  }

  private static let swept: Mutex<Set<ResolvedPath>> = Mutex([])

  /// Whether a file of ours lies in the folder of another.
  static func holds(_ aside: String, beside path: String) -> Bool {
    let name = FilePath.name(of: aside)
    return name.hasPrefix(mark) && isOurs(name)
      && FilePath.folder(of: aside).utf8.elementsEqual(FilePath.folder(of: path).utf8)
  }

  /// With "aBc123", "aBc123-2" or "aBc123-2.lama" behind the mark.
  private static func isOurs(_ name: String) -> Bool {
    let name = name.hasSuffix(kept) ? name.dropLast(kept.count) : name[...]
    let parts = name.dropFirst(mark.count).split(
      separator: "-", omittingEmptySubsequences: false)
    return parts[0].utf8.count == randomLetters && parts[0].allSatisfy { $0.isASCII }
      && parts.count <= 2 && parts.dropFirst().allSatisfy { Int($0) != nil }
  }

  /// Removes a file of a run that has ended, when it has all its names. While it holds the
  /// lock, nobody takes that run's file for its own.
  private static func clear(_ path: String, ofRun first: String) {
    let lock = uninterrupted { open(first, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
    guard lock >= 0 else {
      // Somebody else clears it.
      if errno == ENOENT { unlink(path) }
      return
    }
    var status = stat()
    let isOurs = fstat(lock, &status) == 0 && status.st_uid == geteuid()
    if isOurs && flock(lock, LOCK_EX | LOCK_NB) == 0 {
      Journal(at: first)?.finish()
      unlink(path)
    }
    close(lock)
  }
}
