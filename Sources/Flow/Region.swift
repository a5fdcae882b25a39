public import Measures

/// The space that a block may fill: a width, the height left, and the height
/// of an untouched page of the same kind.
public struct Region: Hashable, Sendable {
  public var width: Length
  /// Left on this page.
  public var height: Length
  /// Of an untouched page.
  public var full: Length
  /// Nothing was placed here yet. A refusal in a fresh region is final: no
  /// later region will be larger.
  public var isFresh: Bool { height == full }
  /// Whether it was made less, so that the end of what stands here goes with what follows: of a
  /// table at least two rows.
  var isShortened = false
  /// How far below the top of a page's text it begins; nil where that is not known, as in cells
  /// of tables.
  public var top: Length?
  /// How far what stands in it has given way.
  public var fit: Fit

  public init(width: Length, height: Length, full: Length, fit: Fit = .natural) {
    self.width = width
    self.height = height
    self.full = full
    self.fit = fit
  }

  /// An untouched region.
  public init(fresh size: Size, fit: Fit = .natural) {
    self.init(width: size.width, height: size.height, full: size.height, fit: fit)
  }
}
