package import Diagnostics
internal import Glibc

/// Why the system refused something with a file, in words for people.
package func fileTrouble(_ code: Int32 = errno) -> Message {
  switch code {
  case ENOENT: .fileMissing()
  case EACCES, EPERM: .fileForbidden()
  case EROFS: .fileReadOnlyDisk()
  case ENOSPC, EDQUOT: .fileDiskFull()
  case EFBIG: .fileTooLarge()
  case EMFILE, ENFILE: .fileTooManyOpen()
  case EIO: .fileDiskBroken()
  case ELOOP: .fileLinksInCircle()
  case EISDIR: .fileIsFolder()
  case ENOTDIR: .fileNotInFolder()
  case ENAMETOOLONG: .fileNameTooLong()
  case EEXIST: .fileExists()
  default: .fileOtherTrouble(String(cString: strerror(code)))
  }
}

func unwritable(_ path: String, _ code: Int32 = errno) -> Faults {
  Faults(
    .file, at: Place(file: path), .pressUnwritable(fileTrouble(code)),
    hint: code == EEXIST ? .pressOtherName() : nil)
}
