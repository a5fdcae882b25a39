public import Diagnostics
public import Files
public import Frames
public import Numbering

/// A document with its pages laid out, not yet drawn.
public struct SetDocument: Sendable {
  /// The path of its record.
  public var record: String
  public var document: Document
  /// What the reader of the record noticed.
  public var warnings: [Diagnostic]
  /// The files that the record names, as far as they were read, by path.
  public var files: [FileRead]
  /// Of a register of numbers, where one is kept: to be taken when the document is delivered.
  public let number: NumberClaim?
  /// The figures of the record as an XLSX file; nil of what has none.
  let workbook: (@Sendable () throws(Faults) -> [UInt8])?
  /// Where the record names a picture; nil of one of the template.
  let place: @Sendable (Image) -> Place?
  /// What its file says of where it comes from.
  let origin: DocumentOrigin

  /// What the document is called.
  public var title: String { document.metadata.title }

  public var pages: [Frame] { document.pages }

  /// Every page as text, one after the other (see `Frame.dump()`).
  public var dump: String { document.pages.map { $0.dump() }.joined() }
}
