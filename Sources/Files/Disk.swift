public import Glibc

/// Whether a folder is there.
public func hasFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// Whether a regular file is there.
public func hasFile(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}

extension stat {
  /// Whether both tell of one file or folder.
  public func isOne(with other: stat) -> Bool {
    (st_dev, st_ino) == (other.st_dev, other.st_ino)
  }
}

/// What is in a folder, in byte order of the names; nothing when it cannot be
/// read. A linked folder counts as a file, for it could lead back here.
///
/// - Parameter prefix: only what begins with it.
public func entries(
  of folder: String, prefix: String = ""
) -> [(name: String, isFolder: Bool)] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var found: [(name: String, isFolder: Bool)] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      bytes.starts(with: prefix.utf8)
        ? String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) : "."
    }
    let isFolder = Int32(entry.pointee.d_type) == Int32(DT_DIR)
    if name != ".", name != ".." { found.append((name, isFolder)) }
  }
  return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}

/// The path, from a folder, of a file that lies in it or below it; nil when it lies
/// elsewhere.
public func path(of file: String, from folder: String) throws(FileFault) -> String? {
  let home = try realPath(folder.isEmpty ? "." : folder)
  return FilePath.path(of: try realPath(file), in: home)
}

/// Files on a disk. A place is a path without symbolic links and "..".
struct DiskShelf: Shelf {
  func place(of path: String, in home: String) throws(FileFault) -> String {
    let home = try realPath(home)
    let real = try realPath("\(home)/\(path)")
    guard FilePath.path(of: real, in: home) != nil else { throw .outside }
    return real
  }

  func bytes(at place: String, limit: Int) throws(FileFault) -> [UInt8] {
    try readFile(place, limit: limit, followsLinks: false)
  }

  func names(at place: String) -> [String] { entries(of: place).map(\.name) }

  func files(at place: String) -> [String]? {
    hasFolder(place) ? entries(of: place).filter { !$0.isFolder }.map(\.name) : nil
  }
}

private func realPath(_ path: String) throws(FileFault) -> String {
  guard let resolved = realpath(path, nil) else { throw .system(errno) }
  defer { free(resolved) }
  return String(cString: resolved)
}
