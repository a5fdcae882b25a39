internal import Glibc

/// Reading files and folders, nothing else of the system.
enum FileBytes {
  /// The bytes of a file, or nil when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let got = Glibc.read(file, base + count, size - count)
        guard got > 0 else { break }
        count += got
      }
    }
    return bytes.count == size ? bytes : nil
  }

  /// Whether a regular file is there.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The paths of all files under a folder, relative to it, in byte order.
  static func list(_ folder: String) -> [String] {
    entries(of: folder).flatMap { name, isFolder in
      isFolder ? list(folder + "/" + name).map { name + "/" + $0 } : [name]
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [(String, Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      // A linked folder is not followed: it could lead back here.
      let isFolder = Int32(entry.pointee.d_type) == Int32(DT_DIR)
      if name != ".", name != ".." { found.append((name, isFolder)) }
    }
    return found
  }
}
