internal import Diagnostics
internal import Glibc

/// Whether a folder is there.
func hasFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// The names in a folder, sorted; empty when it cannot be read.
func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// The bytes of a regular file of at most `limit` bytes.
func readFile(_ path: String, limit: Int) throws(Faults) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw unreadable(path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    throw Faults(.file, at: Place(file: path), .pressNotAFile())
  }
  guard status.st_size <= limit else {
    throw Faults(.file, at: Place(file: path), .pressTooLarge(megabytes: limit >> 20))
  }
  var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
  var filled = 0
  while filled < bytes.count {
    let count = bytes.withUnsafeMutableBytes {
      read(descriptor, $0.baseAddress! + filled, $0.count - filled)
    }
    guard count > 0 else { throw unreadable(path) }
    filled += count
  }
  return bytes
}

private func unreadable(_ path: String) -> Faults {
  Faults(.file, at: Place(file: path), .pressUnreadable(fileTrouble()))
}
