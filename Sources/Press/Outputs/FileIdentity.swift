internal import Files
internal import Glibc

/// Two paths with the same identity are the same file, also when it does not
/// exist yet.
struct FileIdentity: Hashable {
  private let path: String

  init(_ path: String) {
    let folder = FilePath.folder(of: path)
    self.path =
      FileIdentity.resolved(path)
      ?? "\(FileIdentity.resolved(folder) ?? folder)/\(FilePath.name(of: path))"
  }

  static func isThere(_ path: String) -> Bool { resolved(path) != nil }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
