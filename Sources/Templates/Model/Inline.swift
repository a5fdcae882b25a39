public import Diagnostics

/// A piece of mixed text.
public indirect enum Inline: Hashable, Sendable {
  /// White space runs are single spaces.
  case text(Wording)
  case value(Expression, Place)
  case lineBreak
  /// In the bold or italic cut of the face at hand.
  case bold([Inline])
  case italic([Inline])
  /// In another style.
  case styled(Style, [Inline])
  case when(Condition, [Inline])
  case each(Repetition)

  /// `<each in="dasar" as="d" separator="; " last="; dan ">…</each>`.
  public struct Repetition: Hashable, Sendable {
    public var members: Members
    public var separator: String
    public var last: String
    public var body: [Inline]
  }
}
