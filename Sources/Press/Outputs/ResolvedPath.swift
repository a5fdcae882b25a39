internal import Files
internal import Glibc

/// A path without links and "..", also of what is not there yet.
package struct ResolvedPath: Hashable {
  /// Its bytes: two names that look the same may be two files.
  private let path: [UInt8]

  package init(_ path: String) {
    // Of what is not there yet nothing can be a link: its words are enough.
    var there = path
    var missing: [String] = []
    while ResolvedPath.resolved(there) == nil, there != "." && there != "/" {
      missing.insert(FilePath.name(of: there), at: 0)
      there = FilePath.folder(of: there)
    }
    let parts = ResolvedPath.resolved(there).map { [$0] } ?? []
    self.path = Array(FilePath.clean((parts + missing).joined(separator: "/")).utf8)
  }

  /// From a folder that it lies in, however deep; nil elsewhere.
  package func path(in folder: ResolvedPath) -> String? {
    let start = folder.path + [UInt8(ascii: "/")]
    guard path.starts(with: start) else { return nil }
    return String(decoding: path.dropFirst(start.count), as: UTF8.self)
  }

  /// Nil where nothing is.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
