internal import Glibc

/// Files in memory. A place is a path without ".".
struct MemoryShelf: Shelf {
  let files: [String: [UInt8]]

  func place(of path: String, in home: String) throws(FileFault) -> String {
    let above = FilePath.clean(home).split(separator: "/")
    let place = FilePath.clean("\(home)/\(path)")
    let parts = place.split(separator: "/")
    guard parts.count > above.count, parts.starts(with: above), parts.first != ".." else {
      throw .outside
    }
    let isThere = files[place] != nil || files.keys.contains { $0.hasPrefix("\(place)/") }
    guard isThere else {
      throw .system(files.keys.contains { place.hasPrefix("\($0)/") } ? ENOTDIR : ENOENT)
    }
    return place
  }

  func bytes(at place: String, limit: Int) throws(FileFault) -> [UInt8] {
    guard let bytes = files[place] else { throw .notRegular }
    guard bytes.count <= limit else { throw .tooLarge }
    return bytes
  }

  func names(at place: String) -> [String] {
    let above = place == "." ? [] : place.split(separator: "/")
    let names = files.keys.map { $0.split(separator: "/") }
      .filter { $0.count > above.count && $0.starts(with: above) }.map { String($0[above.count]) }
    return Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func files(at place: String) -> [String]? {
    guard files[place] == nil else { return nil }
    return files.keys.filter { FilePath.folder(of: $0) == place }.map(FilePath.name(of:))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
