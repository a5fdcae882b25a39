internal import Diagnostics
internal import Files
internal import Glibc
internal import Synchronization

/// Hidden files in one folder, `.piagam-sementara-XXXXXX-1` and so on, that wait for their
/// names. The first one is locked as long as the run lives; where there are several, so is one
/// without a number, the list, which holds the `Journal` of a run that gives several names.
/// Whatever cannot be locked is another's at work, whatever can was left by a run that was
/// killed, and is cleared by the next one that writes there.
final class Tray {
  /// With which its files' names begin, from the root on: the path of the list.
  let path: String
  /// The first file, locked.
  private let first: Int32
  private var list: Int32?
  private var count = 0

  private static let mark = ".piagam-sementara-"
  private static let randomLetters = 6
  private static let firstEnding = "-1"

  /// - Throws: `Faults(.file)` in the name of a file that cannot be written here.
  init(in folder: String, for file: String) throws(Faults) {
    let folder = ResolvedPath.resolved(folder) ?? folder
    Tray.sweepOnce(folder)
    guard let (path, first) = Tray.make(in: folder) else { throw unwritable(file) }
    self.path = path
    self.first = first
  }

  deinit {
    for number in 1...max(1, count) {
      unlink(aside(number))
      unlink(aside(number) + Tray.kept)
    }
    if let list {
      unlink(path)
      close(list)
    }
    close(first)
  }

  /// Ends the second name of what a file replaces.
  static let kept = ".lama"

  /// Has a file written; on the disk when this returns.
  ///
  /// - Returns: where it is.
  func add(_ file: PartedFile) throws(Faults) -> String {
    count += 1
    if count == 1 {
      try Tray.write(file, to: first)
    } else {
      guard makeList() else { throw unwritable(file.path) }
      try addFurther(file)
    }
    return aside(count)
  }

  private func addFurther(_ file: PartedFile) throws(Faults) {
    let descriptor = Tray.made(aside(count), file.mode)
    guard descriptor >= 0 else { throw unwritable(file.path) }
    do throws(Faults) { try Tray.write(file, to: descriptor) } catch {
      close(descriptor)
      throw error
    }
    // It is closed also when a signal came.
    guard close(descriptor) == 0 || errno == EINTR else { throw unwritable(file.path) }
  }

  private static func write(_ file: PartedFile, to descriptor: Int32) throws(Faults) {
    try file.write(OutputSink(descriptor, for: file.path))
    let isWhole =
      uninterrupted { fchmod(descriptor, file.mode) } == 0
      && uninterrupted { fsync(descriptor) } == 0
    guard isWhole else { throw unwritable(file.path) }
  }

  /// Keeps what the run is about to name; nothing: it does not any more.
  ///
  /// - Returns: false, with `errno`, when that cannot be.
  func keep(_ journal: Journal?) -> Bool {
    guard let journal else { return list.map(Tray.empty) ?? true }
    guard makeList(), let list, Tray.empty(list) else { return false }
    return OutputSink.write(journal.bytes, to: list) && uninterrupted { fsync(list) } == 0
  }

  private static func empty(_ list: Int32) -> Bool { uninterrupted { ftruncate(list, 0) } == 0 }

  /// Makes the list where there is none; false, with `errno`, when that cannot be.
  private func makeList() -> Bool {
    if list == nil { list = Tray.locked { (Tray.made(path, 0o600), path) }?.file }
    return list != nil
  }

  private func aside(_ number: Int) -> String { "\(path)-\(number)" }

  /// Makes the first file and locks it.
  private static func make(in folder: String) -> (path: String, first: Int32)? {
    let made = locked {
      var name: [CChar] = []
      let file = uninterrupted {
        name = Array("\(folder)/\(mark)XXXXXX\(firstEnding)".utf8CString)
        return mkstemps(&name, Int32(firstEnding.utf8.count))
      }
      return (file, String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    }
    return made.map { (String($0.path.dropLast(firstEnding.count)), $0.file) }
  }

  private static func made(_ path: String, _ mode: mode_t) -> Int32 {
    uninterrupted { open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
  }

  /// A new file, locked; nil, with `errno`, when it cannot be made. A disk that knows no locks
  /// knows none for those who clear either.
  private static func locked(_ make: () -> (file: Int32, path: String))
    -> (file: Int32, path: String)?
  {
    while true {
      let made = make()
      guard made.file >= 0 else { return nil }
      _ = uninterrupted { flock(made.file, LOCK_EX) }
      // Nobody was faster and took it for one that was left.
      if access(made.path, F_OK) == 0 { return made }
      close(made.file)
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
  /// locks, nobody takes that run's files for its own.
  private static func clear(_ path: String, ofRun list: String) {
    let locks = [list, list + firstEnding].map(Lock.init)
    defer { for lock in locks { lock.release() } }
    guard locks.allSatisfy({ !$0.isOthers }) else { return }
    if !locks[0].isMissing { Journal(at: list)?.finish() }
    unlink(path)
  }

  /// One of the files that a run holds locked.
  private struct Lock {
    private let file: Int32
    /// The run never made it, or it has its name, or somebody else cleared it.
    let isMissing: Bool
    /// At work, or of another user.
    let isOthers: Bool

    init(_ path: String) {
      file = uninterrupted { open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
      isMissing = file < 0 && errno == ENOENT
      var status = stat()
      isOthers =
        !isMissing
        && (file < 0 || fstat(file, &status) != 0 || status.st_uid != geteuid()
          || flock(file, LOCK_EX | LOCK_NB) != 0)
    }

    func release() { if file >= 0 { close(file) } }
  }
}
