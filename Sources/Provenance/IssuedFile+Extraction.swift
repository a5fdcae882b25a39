public import Diagnostics

/// A file that was taken out of a document.
public struct ExtractedFile: Hashable, Sendable {
  /// Without a folder.
  public var name: String
  public var bytes: [UInt8]
}

extension IssuedFile {
  /// The record first, what it names, the pictures of the pages, and the manifest: a folder of
  /// these renders. What is missing is left out, see `alterations()`.
  ///
  /// - Throws: `Faults(.record)` for what is damaged, or when there is no record.
  public func contents() throws(Faults) -> [ExtractedFile] {
    let names = manifest.files.map(\.name).filter { $0 != Manifest.recordName }
    var files: [ExtractedFile] = []
    for name in [Manifest.recordName] + names + [Manifest.fileName] {
      guard let bytes = try attachment(name) else { continue }
      files.append(ExtractedFile(name: name, bytes: bytes))
    }
    guard files.first?.name == Manifest.recordName else {
      throw Faults(
        .record, at: Place(file: name), .provenanceNoRecord(), hint: .provenanceAskForIt())
    }
    let wanted = Dictionary(grouping: manifest.pictures, by: \.sha256)
    try findPictures { digest, image in
      files += (wanted[digest] ?? []).map {
        ExtractedFile(name: $0.name, bytes: image.file(of: $0))
      }
    }
    return files
  }
}
