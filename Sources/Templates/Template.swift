public import Diagnostics
public import Frames
public import Measures

/// A document kind: checked, compiled once, used for every record.
public struct Template: Hashable, Sendable {
  public var name: String
  /// What the kind is for, in one line, in Indonesian.
  public var summary: String
  /// BCP 47; of the document, not of messages.
  public var language: String
  /// The records that it is for.
  public var record: RecordKind
  /// What it asks of a record of that kind besides.
  public var demand: Demand?
  /// What the file says of itself.
  public var title: [Inline]
  public var subject: [Inline]
  public var keywords: [Inline]
  /// Those that were read; the first is the default when it is among them.
  public var designs: [Design]
  /// Of all designs, in the template's order.
  public var designNames: [String]

  public func design(_ name: String) -> Design? { designs.first { $0.name == name } }

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
  public var summary: String
  /// Down to this percentage text may shrink so that one page holds it.
  public var floor: Int
  /// At least one; the first is the default.
  public var pages: [PageSetup]
  public var styles: [String: Style]
  public var sections: [Section]
  /// The artwork files used, with the place of the first use.
  public var artwork: [String: Place]
}

/// A paper on which a design can be printed.
public struct PageSetup: Hashable, Sendable {
  public var paper: Paper
  public var orientation: Orientation
  public var margins: Insets
  /// All lengths of the design but the margins are multiplied by this
  /// percentage: 141 turns an A4 design into A3.
  public var scale: Int
  /// In place of the design's floor: a large paper can shrink further.
  public var floor: Int?
  /// Stands behind the text of every page.
  public var background: [Element]
}

/// A run of pages.
public struct Section: Hashable, Sendable {
  public var kind: Kind
  public var condition: Condition?
  public var elements: [Element]
  /// On every page, at the top and at the foot of what the margins leave.
  public var header: Element?
  public var footer: Element?

  public enum Kind: Hashable, Sendable {
    /// Exactly one page; springs share out what is free.
    case page
    /// As many pages as it takes.
    case flow
  }
}

/// How text looks.
public struct Style: Hashable, Sendable {
  public var family: String
  public var cut: String
  public var size: Length
  public var leading: Length
  public var ink: Ink
  public var align: String
  public var features: [String]
  public var tracking: Length
  public var indent: Length
  /// Words of this style are never hyphenated.
  public var hyphenates: Bool
}
