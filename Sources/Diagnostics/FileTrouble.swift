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

/// What can be done about it; nil where the words say all.
package func fileTroubleHint(_ code: Int32 = errno) -> Message? {
  switch code {
  case ENOENT, ENOTDIR: .fileLookForIt()
  case EACCES, EPERM, EROFS, EIO, ELOOP: .fileElsewhere()
  case ENOSPC, EDQUOT: .fileMakeRoom()
  case EFBIG: .fileLoosen("ulimit -f unlimited")
  case EMFILE, ENFILE: .fileLoosen("ulimit -n 1024")
  case EISDIR: .fileNameOne()
  case ENAMETOOLONG: .fileShorterName()
  case EBUSY: .fileTryAgain()
  default: nil
  }
}
