public import Fields

/// The closed vocabulary of template files as data: which elements there
/// are, what each may hold, and which attributes it takes. The reader checks
/// against this table and the reference is held complete by it.
public enum Vocabulary {
  /// One element's rule.
  public struct Rule: Sendable {
    public var name: String
    public var content: Content
    public var attributes: [AttributeRule]
    /// For the reference: what the element is.
    public var summary: String

    init(_ name: String, _ content: Content, _ summary: String, _ attributes: [AttributeRule] = [])
    {
      self.name = name
      self.content = content
      self.summary = summary
      self.attributes = attributes
    }
  }

  public enum Content: Hashable, Sendable {
    case nothing
    /// Mixed text.
    case text
    /// Any block elements.
    case blocks
    /// Any block elements, and these.
    case blocksAnd([String])
    /// These elements only.
    case only([String])
    /// Mixed text, or any block elements.
    case textOrBlocks
    /// What may stand in the element's own place.
    case same
    /// What may stand wherever it is inserted; checked there.
    case inserted
  }

  /// One attribute's rule.
  public struct AttributeRule: Sendable {
    public var name: String
    public var type: AttributeType
    public var required: Bool
    public var summary: String
    /// Checked where the name of `as` is known.
    var inside: Bool

    init(
      _ name: String, _ type: AttributeType, _ summary: String, required: Bool = false,
      inside: Bool = false
    ) {
      self.name = name
      self.type = type
      self.summary = summary
      self.required = required
      self.inside = inside
    }
  }

  public indirect enum AttributeType: Hashable, Sendable {
    /// `12mm`, `10.5pt`, `1cm` or `0`; never negative.
    case length
    /// A length greater than zero.
    case size
    /// A length that may be negative.
    case offset
    /// Several lengths with spaces between, not all of them zero.
    case lengths
    /// One, two or four lengths: all; vertical and horizontal; top, right, bottom, left.
    case insets
    case number(ClosedRange<Int>)
    /// `40mm`, or `2*` for two shares of what is left.
    case track
    /// How many columns a cell takes; `*` for all that are left.
    case span
    /// `#rrggbb`.
    case ink
    case choice([String])
    /// A name given here: lower-case letters, digits, `-`, `_`.
    case name
    /// The name of a style of the design.
    case style
    /// The name of a part.
    case part
    /// The word of a kind of records.
    case record
    /// A file in the template's folder.
    case file
    /// An SVG file in the template's folder.
    case drawing
    /// Text as it stands, without values in braces.
    case words
    /// Text with values in braces.
    case text
    /// Text that is printed only where the value of this attribute is present.
    case textOf(String)
    /// A number or decimal, without braces; may be absent.
    case figure
    /// So many numbers with spaces between, ascending.
    case figures(ClosedRange<Int>)
    /// A value of this kind, without braces.
    case value(Shape.Kind)
    case condition
  }
}
