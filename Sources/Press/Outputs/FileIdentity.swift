internal import Glibc

/// Two paths with the same identity lead to one file, over links of whatever kind, also when it
/// does not exist yet.
package struct FileIdentity: Hashable {
  private let identity: Identity

  private enum Identity: Hashable {
    /// What the disk knows it by.
    case there(disk: dev_t, number: ino_t)
    case missing(ResolvedPath)
  }

  package init(_ path: String) {
    var status = stat()
    identity =
      stat(path, &status) == 0
      ? .there(disk: status.st_dev, number: status.st_ino) : .missing(ResolvedPath(path))
  }

  /// Whether something is there.
  package static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
