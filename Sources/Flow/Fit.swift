public import Measures

/// How far what stands in a region has given way so that it fits, in percent. Blocks are made once,
/// with the lengths of the design; what they take of each follows from the region.
public struct Fit: Hashable, Sendable {
  /// Of spacers, springs, gaps and areas left free.
  public var white: Int
  /// Of the distance of lines.
  public var leading: Int
  /// Of the type, and of all that goes with it.
  public var size: Int
  /// No type shrinks below it; smaller type does not shrink.
  public var smallest: Length

  public init(
    white: Int = 100, leading: Int = 100, size: Int = 100, smallest: Length = .zero
  ) {
    self.white = white
    self.leading = leading
    self.size = size
    self.smallest = smallest
  }

  /// Nothing has.
  public static let natural = Fit()

  /// Whether text is set otherwise than the design says.
  var changesText: Bool { size < 100 || leading < 100 }

  /// A length that goes with the type.
  func shrunk(_ length: Length) -> Length { length.percent(size) }

  func white(_ length: Length) -> Length { shrunk(length).percent(white) }

  /// The size of type of this size.
  func type(_ size: Length) -> Length { max(shrunk(size), min(size, smallest)) }

  /// The leading of type of a size.
  func leading(_ leading: Length, of size: Length) -> Length {
    let closer = leading.percent(self.leading)
    let type = type(size)
    return type == shrunk(size)
      ? shrunk(closer) : Length(units: closer.units * type.units / max(1, size.units))
  }
}
