public import Diagnostics
internal import Files
internal import PDFObjects
public import Records

/// A PDF file that Piagam made, as it says of itself, and whether it is as it was made.
///
/// Whatever the bytes, memory and time are bounded. Belongs to one thread.
public final class IssuedFile {
  /// As the user named it.
  public let name: String
  public let manifest: Manifest
  /// What it claims to be.
  public let claim: ArchiveClaim
  public let pages: Int
  /// The document's own.
  public var title: String? { metadata.title }
  /// Those that fields hold, in the order of the form. None is verified.
  public let signatures: [Signature]

  let pdf: PDFFile
  let catalog: PDFDictionary
  let metadata: FileMetadata
  /// What is attached, by name: the streams.
  let attachments: [String: PDFStream]
  let reader: BoundedReader
  /// Digests of pictures that the manifest names and pages have, once they were looked for.
  private var picturesFound: Set<String>?

  /// - Throws: `Faults(.record)` for what is no such file, or is damaged.
  public init(_ source: RecordSource) throws(Faults) {
    name = source.name
    do throws(PDFFault) {
      pdf = try PDFFile(source.bytes)
      reader = BoundedReader(pdf)
      catalog = try pdf.dictionary(pdf.trailer["Root"]) ?? [:]
      pages = try pdf.value(try pdf.dictionary(catalog["Pages"])?["Count"])?.int ?? 0
      metadata = try FileMetadata(reader, catalog)
      attachments = try reader.attachments(of: catalog)
      signatures = try Signature.all(in: reader, catalog)
    } catch {
      throw Faults(error, of: source.name)
    }
    claim = ArchiveClaim(metadata)
    guard let stream = attachments[Manifest.fileName] else {
      if let documents = metadata.mergedDocuments {
        throw Faults(
          .record, at: Place(file: source.name), .provenanceMerged(documents),
          hint: .provenanceMergedHint())
      }
      throw Faults(
        .record, at: Place(file: source.name), .provenanceForeign(),
        hint: .provenanceForeignHint())
    }
    let bytes: [UInt8]
    do throws(PDFFault) { bytes = try reader.decoded(stream, limit: 1 << 20).bytes } catch {
      throw Faults(error, of: "\(source.name)/\(Manifest.fileName)")
    }
    manifest = try Manifest(
      RecordSource(name: "\(source.name)/\(Manifest.fileName)", bytes: bytes))
  }
}

extension IssuedFile {
  /// The bytes of an attached file; nil when it is not there.
  ///
  /// - Throws: `Faults(.record)` when they are damaged, or too many.
  public func attachment(_ name: String) throws(Faults) -> [UInt8]? {
    guard let stream = attachments[name] else { return nil }
    return try reading(name) { () throws(PDFFault) in
      try reader.decoded(stream, limit: RecordSource.fileLimit).bytes
    }
  }

  /// The record as it is attached; nil when it is not there.
  public func record() throws(Faults) -> IssuedRecord? {
    try attachment(Manifest.recordName).map {
      IssuedRecord(
        RecordSource(name: "\(name)/\(Manifest.recordName)", bytes: $0),
        sha256: SHA256.hex($0))
    }
  }

  /// Digests of the pictures that the manifest names, as far as pages have them. To find them,
  /// pictures are decoded: once, if `findPictures` was here before.
  func picturesThere() throws(Faults) -> Set<String> {
    if picturesFound == nil { try findPictures { _, _ in } }
    return picturesFound ?? []
  }

  /// Pictures of the pages by the digests that the manifest names, as far as they are there.
  ///
  /// - Parameter body: is given each once it is found; none of them is kept.
  func findPictures(
    _ body: (String, CarriedImage) throws(PDFFault) -> Void
  ) throws(Faults) {
    let named = Set(manifest.pictures.map(\.sha256))
    var wanted = named
    try reading("") { () throws(PDFFault) in
      for reference in named.isEmpty ? [] : pdf.references where !wanted.isEmpty {
        guard let stream = try pdf.object(reference).stream,
          stream.dictionary["Subtype"] == .name("Image"),
          let image = try CarriedImage(stream, reader)
        else { continue }
        let digest = image.sha256
        if wanted.remove(digest) != nil { try body(digest, image) }
      }
    }
    picturesFound = named.subtracting(wanted)
  }

  /// - Parameter part: of the file; "": all of it.
  func reading<Value>(
    _ part: String, _ body: () throws(PDFFault) -> Value
  ) throws(Faults) -> Value {
    do throws(PDFFault) { return try body() } catch {
      throw Faults(error, of: part.isEmpty ? name : "\(name)/\(part)")
    }
  }
}

extension Faults {
  init(_ fault: PDFFault, of file: String) {
    let place = Place(file: file)
    switch fault {
    case .notPDF:
      self.init(.record, at: place, .provenanceNotPDF(), hint: .provenanceNotPDFHint())
    case .encrypted:
      self.init(.record, at: place, .provenanceEncrypted(), hint: .provenanceEncryptedHint())
    case .damaged(_, let offset):
      self.init(.record, at: place, .provenanceDamaged(offset), hint: .provenanceAskForIt())
    case .unsupported(let name):
      self.init(
        .record, at: place, .provenanceUnsupported(name.text), hint: .provenanceAskForIt())
    case .tooMuch:
      self.init(.record, at: place, .provenanceTooMuch(), hint: .provenanceAskForIt())
    }
  }
}
