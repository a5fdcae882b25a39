public import Diagnostics
public import Records

extension RecordSource {
  /// A record in a file; its pictures lie beside it.
  public init(file path: String) throws(Faults) {
    // One byte over the reader's own limit, so that the reader refuses it in
    // its own words.
    self.init(
      name: path, bytes: try readFile(path, limit: (1 << 20) + 1),
      folder: FilePath.folder(of: path))
  }
}
