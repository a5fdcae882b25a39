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
  case EBUSY: .fileBusy()
  case EBADF: .fileClosed()
  case EPIPE: .fileNoReader()
  case ENOMEM: .fileNoMemory()
  default: .fileOtherTrouble(String(cString: strerror(code)))
  }
}
