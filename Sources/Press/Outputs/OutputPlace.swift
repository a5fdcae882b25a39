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

/// Where the files of each sort go; a sort without a place is not made.
public struct OutputPlaces: Hashable, Sendable {
  public var documents: OutputPlace?
  public var proofs: OutputPlace?
  public var workbooks: OutputPlace?

  public init(
    documents: OutputPlace?, proofs: OutputPlace? = nil, workbooks: OutputPlace? = nil
  ) {
    self.documents = documents
    self.proofs = proofs
    self.workbooks = workbooks
  }

  /// Whether names are to be found.
  var haveFolder: Bool { [documents, proofs, workbooks].contains { $0?.isFolder ?? false } }
}
