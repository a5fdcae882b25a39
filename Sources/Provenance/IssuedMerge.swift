public import Diagnostics
internal import PDFObjects
public import Records

/// One PDF of the pages of many documents, made by Piagam to be printed: it keeps no record.
///
/// Whatever the bytes, memory and time are bounded. Belongs to one thread.
public final class IssuedMerge {
  /// Of how many it has the pages, as it says.
  public let documents: Int
  public let pages: Int
  public let title: String?
  /// "Piagam 1.0".
  public let producer: String?
  /// Those that fields hold, in the order of the form. None is verified.
  public let signatures: [Signature]
  private let name: String
  private let pdf: PDFFile
  private let metadata: FileMetadata
  private let attachments: [String]

  /// Nil of any other PDF file.
  ///
  /// - Throws: `Faults(.record)` for what is none, or is damaged.
  public init?(_ source: RecordSource) throws(Faults) {
    name = source.name
    do throws(PDFFault) {
      pdf = try PDFFile(source.bytes)
      let reader = BoundedReader(pdf)
      let catalog = try pdf.dictionary(pdf.trailer["Root"]) ?? [:]
      metadata = try FileMetadata(reader, catalog)
      attachments = try reader.attachments(of: catalog).keys.sorted()
      guard let documents = metadata.mergedDocuments, !attachments.contains(Manifest.fileName)
      else { return nil }
      self.documents = documents
      pages = try pdf.value(try pdf.dictionary(catalog["Pages"])?["Count"])?.int ?? 0
      signatures = try Signature.all(in: reader, catalog)
    } catch {
      throw Faults(error, of: source.name)
    }
    (title, producer) = (metadata.title, metadata.producer)
  }

  /// How the file differs from what was made; nothing when it is as it was, or was only signed.
  ///
  /// - Throws: `Faults(.record)` for what is damaged.
  public func alterations() throws(Faults) -> [Alteration] {
    do throws(PDFFault) {
      return try FileHistory(pdf: pdf, signatures: signatures).alterations()
        + attachments.map { .strangeFile($0) } + metadata.disagreements.map { .metadata($0) }
    } catch {
      throw Faults(error, of: name)
    }
  }
}

extension FileMetadata {
  /// Of a file of many documents: how many.
  var mergedDocuments: Int? { xmp?["piagam:documents"].flatMap { Int($0) } }
}
