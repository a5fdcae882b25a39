public import Diagnostics
internal import Glibc
internal import Synchronization

/// Writes a workbook as the bytes of an XLSX file; the same plan always gives
/// the same bytes.
///
/// - Throws: `Faults` with status `internal` when the plan breaks a rule of the
///   file format, and with status `file` when there is no room to write.
public func writeWorkbook(_ plan: WorkbookPlan) throws(Faults) -> [UInt8] {
  let bytes = try oneAtATime.withLock { (_) throws(Faults) in
    let scratch = try ScratchFile()
    try silently { () throws(Faults) in try WorkbookWriter(path: scratch.path).write(plan) }
    return try scratch.contents()
  }
  guard isWholePackage(bytes) else { throw Faults(noRoomForWorkbook: noRoom) }
  return bytes
}

/// libxlsxwriter asks gmtime for the date, whose answer all threads share.
private let oneAtATime = Mutex(())

/// libxlsxwriter has each part in a temporary file, and does not look whether it could be
/// written: what it made is read again.
private func isWholePackage(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { bytes in
    guard let package = try? ZipPackage(bytes, file: "") else { return false }
    return package.parts.allSatisfy { part in
      (try? package.read(part, into: PartListener(words: []))) != nil
    }
  }
}

/// What libxlsxwriter does not tell: a limit on the size of files, where there is one, is
/// met before a full disk.
var noRoom: Int32 {
  var limit = rlimit()
  let failure = getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  return failure == 0 && limit.rlim_cur != rlim_t.max ? EFBIG : ENOSPC
}

extension Faults {
  /// - Parameter code: the system's reason, an `errno`.
  init(noRoomForWorkbook code: Int32) {
    let isOfDisk = [ENOSPC, EDQUOT, EROFS, EACCES, EPERM, ENOENT, EIO].contains(code)
    self.init(
      .file, .sheetCannotWrite(fileTrouble(code)),
      hint: isOfDisk ? .sheetTemporaryHint : fileTroubleHint(code))
  }
}
