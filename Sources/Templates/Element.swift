public import Diagnostics
public import Frames
public import Measures

/// A block element of a checked template: its kind, its attributes with
/// their types, and what is inside. Composition turns it into a block.
public struct Element: Hashable, Sendable {
  public var kind: Kind
  public var attributes: [String: Attribute]
  public var children: [Element]
  /// Mixed text, for elements that hold text.
  public var text: [Inline]
  public var place: Place

  /// The closed list of block elements; `Vocabulary` says what each may hold.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case p, title, heading, list
    case stack, keep, columns, column, spacer, spring
    case rule, picture, box
    case signatures, signature, caption, over, field, layer, under
    case border
    case each, chart, header, footer
    case table, col, head, rows, row, cell, sum
    case group, open, again, close, total, forward, brought
  }

  /// The value of an attribute, by its type.
  public enum Attribute: Hashable, Sendable {
    case length(Length)
    case insets(Insets)
    case lengths([Length])
    case number(Int)
    case figures([Rational])
    case track(Track)
    case ink(Ink)
    case word(String)
    case text([Inline])
    case expression(Expression)
    case condition(Condition)
  }

  /// A column's width: fixed, or a share of what is left.
  public enum Track: Hashable, Sendable {
    case fixed(Length)
    case share(Int)
  }
}

/// A piece of mixed text.
public indirect enum Inline: Hashable, Sendable {
  /// White space runs are single spaces.
  case text(String)
  case value(Expression, Place)
  case lineBreak
  /// In the bold or italic cut of the face at hand.
  case bold([Inline])
  case italic([Inline])
  /// In another named style.
  case styled(String, [Inline])
  case when(Condition, [Inline])
  case each(Repetition)

  /// `<each in="dasar" as="d" separator="; " last="; dan ">…</each>`.
  public struct Repetition: Hashable, Sendable {
    public var list: Expression
    public var variable: String
    public var separator: String
    public var last: String
    public var body: [Inline]
  }
}
