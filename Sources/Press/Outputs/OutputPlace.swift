internal import Files

/// Where the files of a run go.
public enum OutputPlace: Hashable, Sendable {
  /// The file of a single record.
  case file(String)
  /// Each is named after its record. Ends with a slash; empty: the current folder.
  case folder(String)

  /// A folder when it is there, or when the path ends with a slash.
  public init(_ path: String) {
    if path.hasSuffix("/") {
      self = .folder(path)
    } else {
      self = hasFolder(path) ? .folder(path + "/") : .file(path)
    }
  }

  var isFolder: Bool { if case .folder = self { true } else { false } }

  /// - Parameter name: of the file in a folder.
  func path(_ name: String) -> String {
    switch self {
    case .file(let path): path
    case .folder(let folder): folder + name
    }
  }
}
