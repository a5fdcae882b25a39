internal import Diagnostics
internal import Files
internal import Glibc
internal import Press

/// That one batch at a time works in a folder. Ends with the process, however that ends.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// - Throws: `Faults(.file)` when another batch is at work there. A disk that knows no locks
  ///   refuses nobody.
  init(_ folder: String) throws(Faults) {
    descriptor = uninterrupted { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw unwritable(folder) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
    throw Faults(.file, at: Place(file: folder), .batchFolderBusy(), hint: .batchFolderBusyHint())
  }

  deinit { close(descriptor) }
}
