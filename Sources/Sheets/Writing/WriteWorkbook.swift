public import Diagnostics
internal import Glibc
internal import Synchronization

/// Writes a workbook as the bytes of an XLSX file; the same plan always gives
/// the same bytes.
///
/// - Throws: `Faults` with status `internal` when the plan breaks a rule of the
///   file format, and with status `file` when there is no room to write.
public func writeWorkbook(_ plan: WorkbookPlan) throws(Faults) -> [UInt8] {
  let scratch = try ScratchFile()
  try oneAtATime.withLock { (_) throws(Faults) in
    try WorkbookWriter(path: scratch.path).write(plan)
  }
  return try scratch.contents()
}

/// libxlsxwriter asks gmtime for the date, whose answer all threads share.
private let oneAtATime = Mutex(())

/// A file without a name, gone when it is closed: libxlsxwriter writes to a
/// path only.
private struct ScratchFile: ~Copyable {
  private let stream: UnsafeMutablePointer<FILE>

  init() throws(Faults) {
    guard let opened = tmpfile() else { throw ScratchFile.trouble }
    stream = opened
  }

  deinit { fclose(stream) }

  /// The file itself, which has no other path.
  var path: String { "/proc/self/fd/\(fileno(stream))" }

  func contents() throws(Faults) -> [UInt8] {
    let descriptor = fileno(stream)
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { throw ScratchFile.trouble }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled..<size])
        let count = pread(descriptor, rest.baseAddress, rest.count, off_t(filled))
        guard count > 0 else { break }
        filled += count
      }
    }
    guard bytes.count == size else { throw ScratchFile.trouble }
    return bytes
  }

  private static var trouble: Faults {
    Faults(.file, .sheetCannotWrite(String(cString: strerror(errno))))
  }
}
