public import Measures

/// What may be typed into a range of cells (“data validation”).
public struct EntryRule: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// One of these, offered as a list; together at most 255 characters, no
    /// commas in them.
    case list([String])
    case decimal(ClosedRange<Rational>)
    case whole(ClosedRange<Int>)
    /// A formula that must be true; relative to the first cell.
    case formula(String)
  }

  public var range: CellRange
  public var kind: Kind
  /// Shown while the cell is chosen; the title up to 32 characters, the
  /// text up to 255.
  public var prompt: Prompt?
  /// Shown when something else is typed, which is refused; likewise.
  public var refusal: Prompt?

  public struct Prompt: Hashable, Sendable {
    public var title: String
    public var text: String

    public init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  public init(
    range: CellRange, kind: Kind, prompt: Prompt? = nil, refusal: Prompt? = nil
  ) {
    self.range = range
    self.kind = kind
    self.prompt = prompt
    self.refusal = refusal
  }
}

/// How cells look while a formula is true (“conditional format”).
public struct MarkRule: Hashable, Sendable {
  public var range: CellRange
  /// "=$C7<60": relative to the first cell.
  public var formula: String
  /// Its colours, weight and slant are used.
  public var style: CellStyle

  public init(range: CellRange, formula: String, style: CellStyle) {
    self.range = range
    self.formula = formula
    self.style = style
  }
}
