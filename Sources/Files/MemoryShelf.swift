internal import Glibc

/// Files in memory. A place is a path without ".".
struct MemoryShelf: Shelf {
  private let files: [[UInt8]: [UInt8]]
  private let paths: [String]

  init(files: [String: [UInt8]]) {
    self.files = Dictionary(uniqueKeysWithValues: files.map { (Array($0.utf8), $1) })
    paths = Array(files.keys)
  }

  func place(of path: String, in home: String) throws(FileFault) -> String {
    let above = FilePath.clean(home)
    let place = FilePath.clean("\(home)/\(path)")
    let isInside = FilePath.path(of: place, in: above)?.isEmpty == false || above.isEmpty
    guard isInside, !place.isEmpty, FilePath.parts(place).first != ".." else { throw .outside }
    let isThere = isFile(place) || paths.contains { FilePath.path(of: $0, in: place) != nil }
    guard isThere else {
      throw .system(
        paths.contains { FilePath.path(of: place, in: $0) != nil } ? ENOTDIR : ENOENT)
    }
    return place
  }

  func bytes(at place: String, limit: Int) throws(FileFault) -> [UInt8] {
    guard let bytes = files[Array(place.utf8)] else { throw .notRegular }
    guard bytes.count <= limit else { throw .tooLarge }
    return bytes
  }

  func names(at place: String) -> [String] {
    let inside = place == "." ? paths : paths.compactMap { FilePath.path(of: $0, in: place) }
    let names = Set(inside.compactMap { FilePath.parts($0).first.map { Array($0.utf8) } })
    return names.sorted { $0.lexicographicallyPrecedes($1) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  func files(at place: String) -> [String]? {
    guard !isFile(place) else { return nil }
    return paths.filter { Array(FilePath.folder(of: $0).utf8) == Array(place.utf8) }
      .map(FilePath.name(of:)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func isFile(_ place: String) -> Bool { files[Array(place.utf8)] != nil }
}
