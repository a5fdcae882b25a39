internal import Files
internal import Glibc

/// Two paths with the same identity are the same file, also when it does not
/// exist yet.
package struct FileIdentity: Hashable {
  /// Its bytes: two names that look the same may be two files.
  private let path: [UInt8]

  package init(_ path: String) {
    // Of what is not there yet nothing can be a link: its words are enough.
    var there = path
    var missing: [String] = []
    while FileIdentity.resolved(there) == nil, there != "." && there != "/" {
      missing.insert(FilePath.name(of: there), at: 0)
      there = FilePath.folder(of: there)
    }
    let parts = FileIdentity.resolved(there).map { [$0] } ?? []
    self.path = Array(FilePath.clean((parts + missing).joined(separator: "/")).utf8)
  }

  /// Its path from a folder that it lies in, however deep; nil elsewhere.
  package func path(in folder: FileIdentity) -> String? {
    let start = folder.path + [UInt8(ascii: "/")]
    guard path.starts(with: start) else { return nil }
    return String(decoding: path.dropFirst(start.count), as: UTF8.self)
  }

  static func isThere(_ path: String) -> Bool { resolved(path) != nil }

  /// Without links and "..".
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
