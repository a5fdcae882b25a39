public import Diagnostics
internal import PDFObjects

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
    var kept = KeptFiles()
    for name in [Manifest.recordName] + names + [Manifest.fileName] {
      guard let bytes = try attachment(name) else { continue }
      try reading(name) { () throws(PDFFault) in try kept.add(name, bytes) }
    }
    guard kept.files.first?.name == Manifest.recordName else {
      throw Faults(
        .record, at: Place(file: name), .provenanceNoRecord(), hint: .provenanceAskForIt())
    }
    let wanted = Dictionary(grouping: manifest.pictures, by: \.sha256)
    try findPictures { digest, image throws(PDFFault) in
      for picture in wanted[digest] ?? [] {
        try reader.count(image.samples)
        try kept.add(picture.name, image.file(of: picture))
      }
    }
    return kept.files
  }
}

/// Files in memory, up to a limit.
private struct KeptFiles {
  private(set) var files: [ExtractedFile] = []
  private var rest = 96 << 20

  mutating func add(_ name: String, _ bytes: [UInt8]) throws(PDFFault) {
    rest -= bytes.count
    guard rest >= 0 else { throw .tooMuch(.decoded) }
    files.append(ExtractedFile(name: name, bytes: bytes))
  }
}
