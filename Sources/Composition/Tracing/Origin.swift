public import Diagnostics
public import Fields
public import Frames
internal import Templates

/// Where a piece of a document's text comes from.
public enum Origin: Hashable, Sendable {
  /// A value of the record, and which part of it is meant, as it is printed.
  case value(ValuePath, part: String?)
  /// Words of the template, or an element of it.
  case template(Place)
}

/// A character that a face lacks.
public struct MissingGlyph: Hashable, Sendable {
  /// Which, in what text.
  public var fault: ShapingFault
  /// Nil when it is not known.
  public var origin: Origin?
}

/// A piece of text in one style, and what it was made of.
struct Piece {
  var span: Span
  var source: Source

  enum Source {
    case value(ValuePath)
    case wording(Wording)
    /// Counted or made up by the template: a page's number, a sum.
    case derived
  }

  /// - Parameter part: what of it is meant.
  func origin(_ part: String?) -> Origin? {
    switch source {
    case .value(let path): .value(path, part: part)
    case .wording(let words): words.place(of: part ?? words.text).map { .template($0) }
    case .derived: nil
    }
  }

  /// Nil unless it is a value of the record.
  var path: ValuePath? { if case .value(let path) = source { path } else { nil } }
}
