internal import Files
internal import Glibc

/// A file that is on the disk and has no name yet.
struct WaitingFile {
  /// Where it is.
  var aside: String
  /// Where it belongs.
  var path: String
  /// Whether it may take the place of a file.
  var isReplacing: Bool

  /// What stood in its place.
  enum Former {
    case nothing
    /// A file, which has a second name aside.
    case kept
    /// A file that cannot be kept: the disk has no links.
    case gone
  }

  /// Gives it its name, in one step.
  ///
  /// - Returns: nil, with `errno`, when it cannot have it.
  func name() -> Former? {
    guard isReplacing else { return takeFreeName() ? .nothing : nil }
    guard let former = keep() else { return nil }
    return uninterrupted { rename(aside, path) } == 0 ? former : nil
  }

  /// Puts back what stood there.
  func yield(to former: Former) {
    switch former {
    case .nothing: unlink(path)
    case .kept: rename(kept, path)
    case .gone: break
    }
  }

  private func keep() -> Former? {
    if uninterrupted({ link(path, kept) }) == 0 { return .kept }
    if errno == ENOENT { return .nothing }
    return hasNoLinks ? .gone : nil
  }

  private var kept: String { aside + Tray.kept }

  /// What disks without links say.
  private var hasNoLinks: Bool { [EPERM, ENOTSUP, EMLINK].contains(errno) }

  /// A name that must be free is taken by a link, which another process cannot have taken
  /// since; where the disk has no links, by a look and a renaming.
  private func takeFreeName() -> Bool {
    if uninterrupted({ link(aside, path) }) == 0 { return true }
    guard hasNoLinks else { return false }
    guard access(path, F_OK) != 0 else {
      errno = EEXIST
      return false
    }
    return uninterrupted { rename(aside, path) } == 0
  }
}
