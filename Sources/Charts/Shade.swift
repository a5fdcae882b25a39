public import Frames
public import Measures

/// The ground of a table cell by the step that its value has reached, and
/// the ink for the number in it. Shades repeat what the number says; they
/// never replace it.
///
/// The lower the value, the darker the cell: what is to be mended stands out,
/// and a page of good values needs little toner. The steps differ in lightness
/// first (a grey copy keeps them apart) and lie on the axis from orange to
/// blue, which all common kinds of colour vision keep.
public struct Shade: Hashable, Sendable {
  public var ground: Ink
  public var text: Ink

  /// Below the first threshold.
  public static let low = Shade(
    ground: Ink(red: 0x8a, green: 0x3d, blue: 0x00),
    text: Ink(red: 0xff, green: 0xff, blue: 0xff))
  /// From the first threshold on.
  public static let middle = Shade(
    ground: Ink(red: 0xf2, green: 0xb5, blue: 0x5e), text: .black)
  /// From the last threshold on.
  public static let high = Shade(
    ground: Ink(red: 0xe3, green: 0xee, blue: 0xf8), text: .black)
  /// Not assessed: bare paper, so that nothing is said.
  public static let none = Shade(
    ground: Ink(red: 0xff, green: 0xff, blue: 0xff), text: .black)

  /// The shade of a value, compared unrounded: `low` below `first`, `high`
  /// from `last` on. By default the thresholds of areas and of the total in
  /// hundredths, 60 and 75.
  public static func of(
    _ value: Rational?, first: Rational = 60, last: Rational = 75
  ) -> Shade {
    guard let value else { return none }
    return value < first ? low : value < last ? middle : high
  }
}
