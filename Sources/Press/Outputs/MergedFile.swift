public import Diagnostics
internal import PDFDocument

/// One PDF of the pages of many documents, for a print shop: an entry of its outline leads to
/// each, fonts and drawings stand in it once. It keeps no record.
public struct MergedFile {
  private var writer: MergeWriter

  /// - Parameter isDuplex: whether each document begins on a front when both sides are printed.
  public init(isDuplex: Bool) { writer = MergeWriter(isDuplex: isDuplex) }

  public var documents: Int { writer.documents }
  /// With blank ones.
  public var pages: Int { writer.pageCount }
  public var blanks: Int { writer.blanks }

  /// Adds the pages of a document behind those that are there.
  ///
  /// - Parameter name: its path in a folder, by which its entry in the outline is called.
  /// - Throws: `Faults(.record)` for what is no document of ours; the file is of no use then.
  public mutating func add(_ document: [UInt8], named name: String) throws(Faults) {
    let title = name.hasSuffix(".pdf") ? String(name.dropLast(4)) : name
    do throws(MergeWriter.Unreadable) { try writer.add(document, titled: title) } catch {
      throw Faults(.record, at: Place(file: name), .mergeUnreadable(), hint: .mergeUnreadableHint())
    }
  }

  /// The file, of at least one document.
  public consuming func finish() -> [UInt8] {
    writer.finish(
      title: Message.mergeTitle(writer.documents).text(in: .indonesian),
      producer: "Piagam \(Press.version)")
  }
}
