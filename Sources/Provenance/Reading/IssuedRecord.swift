internal import Diagnostics
internal import Records

/// What a record says of the document, as far as it says it.
public struct IssuedRecord: Hashable, Sendable {
  /// Of its bytes, in lower-case hexadecimal.
  public let sha256: String
  /// The number of a declaration.
  public let nomor: String?
  /// The office's name, or its code.
  public let satker: String?

  init(_ source: RecordSource, sha256: String) {
    self.sha256 = sha256
    let root = try? RecordReader.node(of: source, Findings())
    let office = root?["satker"]
    nomor = root?["nomor"]?.shown
    satker = office?["nama"]?.shown ?? office?["kode"]?.shown ?? office?.shown
  }
}

extension TreeNode {
  fileprivate var shown: String? { isEmpty ? nil : text }
}
