internal import CXlsxWriter
internal import Diagnostics
internal import Glibc

/// A file in memory, gone when it is closed: libxlsxwriter writes to a path only.
struct ScratchFile: ~Copyable {
  private let descriptor: Int32

  init() throws(Faults) {
    // 1: MFD_CLOEXEC.
    descriptor = memfd_create("piagam", 1)
    guard descriptor >= 0 else { throw Faults(noRoomForWorkbook: errno) }
  }

  deinit { close(descriptor) }

  /// The file itself, which has no other path.
  var path: String { "/proc/self/fd/\(descriptor)" }

  func contents() throws(Faults) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, filled in
      while filled < size {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled..<size])
        let count = pread(descriptor, rest.baseAddress, rest.count, off_t(filled))
        guard count > 0 else { break }
        filled += count
      }
    }
    guard size > 0, bytes.count == size else { throw Faults(noRoomForWorkbook: EIO) }
    return bytes
  }
}

/// Runs `body` while libxlsxwriter is silent: it tells on standard error, in English, what it
/// returns. What ends the process is told there all the same.
func silently(_ body: () throws(Faults) -> Void) throws(Faults) {
  let descriptor = open("/dev/null", O_WRONLY | O_CLOEXEC)
  guard let nowhere = fdopen(descriptor, "w") else { throw Faults(noRoomForWorkbook: EMFILE) }
  let before = replace_standard_error(nowhere)
  defer {
    _ = replace_standard_error(before)
    fclose(nowhere)
  }
  try body()
}
