package import Diagnostics
internal import Files
internal import Glibc

/// Folders made for files that are about to be written. It owns them: those that
/// are still empty when it is dropped are removed again.
package struct MadeFolders: ~Copyable {
  private var made: [String] = []

  package init() {}

  deinit { for folder in made.reversed() { rmdir(folder) } }

  /// Makes a folder, and those above it, where missing.
  package mutating func make(_ folder: String) throws(Faults) {
    if errno(making: folder) == ENOENT { try make(FilePath.folder(of: folder)) }
    let code = errno(making: folder)
    // Another process may have been faster.
    guard code == 0 || hasFolder(folder) else {
      throw unwritable(folder, code == EEXIST ? ENOTDIR : code)
    }
  }

  /// Makes one folder; 0 when it was made.
  private mutating func errno(making folder: String) -> Int32 {
    guard uninterrupted({ mkdir(folder, 0o755) }) == 0 else { return Glibc.errno }
    made.append(folder)
    return 0
  }
}
