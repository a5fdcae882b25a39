public import Diagnostics
public import Frames

/// A document kind: checked, compiled once, used for every record.
public struct Template: Hashable, Sendable {
  public var name: String
  /// What the kind is for, in one line.
  public var summary: Message
  public var language: Language
  /// The records that it is for.
  public var record: RecordKind
  /// What it asks of a record of that kind besides.
  public var demand: Demand?
  /// What the file says of itself.
  public var title: [Inline]
  public var titlePlace: Place
  public var subject: [Inline]
  public var keywords: [Inline]
  /// Those that were read; the first is the default when it is among them.
  public var designs: [Design]
  /// Of all designs, in the template's order.
  public var designNames: [String]
  /// What is lost of it for those who cannot see the page; it can be printed all the same.
  public var remarks: [Diagnostic] = []

  public func design(_ name: String) -> Design? { designs.first { $0.name == name } }

  /// BCP 47; of the document, not of messages.
  public enum Language: String, CaseIterable, Hashable, Sendable {
    case id, en
  }

  /// A condition without which nothing is printed.
  public struct Demand: Hashable, Sendable {
    public var condition: Condition
    /// As it stands in the file.
    public var text: String
  }
}

/// One look of a template.
public struct Design: Hashable, Sendable {
  public var name: String
  public var summary: Message
  public var yielding: Yielding
  /// At least one; the first is the default.
  public var pages: [PageSetup]
  public var sections: [Section]
  /// The artwork files used, with the place of the first use.
  public var artwork: [String: Place]
  /// The faces of its styles, in the same way.
  public var faces: [Face: Place]
  /// With those of the template's own texts.
  public var mentions: Mentions
}
