internal import Glibc

/// The bytes of a regular file of at most `limit` bytes.
///
/// - Parameter followsLinks: false refuses a symbolic link at the path's end.
public func readFile(
  _ path: String, limit: Int = .max, followsLinks: Bool = true
) throws(FileFault) -> [UInt8] {
  let (file, count) = try openRegular(path, followsLinks: followsLinks)
  defer { close(file) }
  guard count <= limit else { throw .tooLarge }
  return try bytes(count: count) { rest, count in read(file, rest, count) }
}

/// A descriptor of a regular file, and how many bytes it has.
func openRegular(
  _ path: String, followsLinks: Bool = true
) throws(FileFault) -> (descriptor: Int32, count: Int) {
  // Not blocking: opening a pipe must not wait for a writer.
  let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
  let file = uninterrupted { open(path, flags) }
  guard file >= 0 else { throw .system(errno) }
  var status = stat()
  guard fstat(file, &status) == 0 else {
    let code = errno
    close(file)
    throw .system(code)
  }
  guard status.st_mode & S_IFMT == S_IFREG else {
    close(file)
    throw .notRegular
  }
  return (file, Int(status.st_size))
}

/// All that comes from a descriptor, of at most `limit` bytes.
public func readStream(_ file: Int32, limit: Int) throws(FileFault) -> [UInt8] {
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let got = part.withUnsafeMutableBytes { part in
      uninterrupted { read(file, part.baseAddress, part.count) }
    }
    guard got >= 0 else { throw .system(errno) }
    if got == 0 { return bytes }
    bytes += part[..<got]
    guard bytes.count <= limit else { throw .tooLarge }
  }
}

/// - Parameter read: reads some of the rest to a place, and says how many, as the system does.
func bytes(
  count: Int, _ read: (UnsafeMutableRawPointer?, Int) -> Int
) throws(FileFault) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: count)
  var filled = 0
  while filled < count {
    let got = bytes.withUnsafeMutableBytes { bytes in
      uninterrupted { read(bytes.baseAddress?.advanced(by: filled), count - filled) }
    }
    // A file that became shorter in the meantime is not read in part.
    guard got > 0 else { throw .system(got < 0 ? errno : EIO) }
    filled += got
  }
  return bytes
}
