public import FontFiles
public import Frames
public import Paint

/// Why no file is written.
public enum WritingFault: Error, Hashable, Sendable {
  /// A picture or a face that cannot be drawn.
  case paint(PaintFault)
  /// A face whose file cannot be embedded.
  case face(Face, FontFault)
  /// A drawing that Cairo drew, and that cannot be read back.
  case artwork(Image)
  /// What the standard asks for and the document has not.
  case nonconforming(Nonconformity)
}

/// A clause that a document would break.
public enum Nonconformity: Hashable, Sendable {
  /// ISO 14289-1, 7.1: the title of the document.
  case noTitle
  /// ISO 14289-1, 7.2: its language.
  case noLanguage
  /// ISO 14289-1, 7.1: everything is an element or an artifact.
  case untagged(page: Int)
  /// ISO 32000-1, 14.8.4.3: a cell outside a row, an item outside a list.
  case misplaced(Tag)
  /// ISO 19005-2, 6.8: part 2 holds no files.
  case attachments
}
