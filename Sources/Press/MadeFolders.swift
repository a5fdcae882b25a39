public import Diagnostics
internal import Glibc

/// Folders made for files that are about to be written, to be removed again
/// when nothing comes of them.
public struct MadeFolders {
  private var made: [String] = []

  public init() {}

  /// Makes the folder of a file, and those above it, where missing.
  public mutating func make(for path: String) throws(Faults) {
    try make(FilePath.folder(of: path))
  }

  /// Removes what was made and is still empty.
  public mutating func remove() {
    for folder in made.reversed() { rmdir(folder) }
    made = []
  }

  private mutating func make(_ folder: String) throws(Faults) {
    guard !FilePath.isFolder(folder) else { return }
    if mkdir(folder, 0o755) != 0, errno == ENOENT {
      try make(FilePath.folder(of: folder))
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw unwritable(folder) }
    } else if !FilePath.isFolder(folder) {
      throw unwritable(folder)
    }
    made.append(folder)
  }
}

extension FilePath {
  public static func isFolder(_ path: String) -> Bool { hasFolder(path) }
}
