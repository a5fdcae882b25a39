public import Frames
public import Measures

/// Horizontal rules over the region's width, one below the other, such as
/// the thick and thin rules under a letterhead.
public struct Rules: Block {
  public var lines: [Line]
  public var ink: Ink
  /// Painted and blank lengths in turn; empty for solid rules.
  public var dash: [Length]
  /// Round ends: dashes of length zero become dots.
  public var round: Bool

  public init(
    _ lines: [Line], ink: Ink = .black, dash: [Length] = [], round: Bool = false
  ) {
    self.lines = lines
    self.ink = ink
    self.dash = dash
    self.round = round
  }

  /// One rule and the white below it.
  public struct Line: Hashable, Sendable {
    public var thickness: Length
    public var gapAfter: Length

    public init(thickness: Length, gapAfter: Length = .zero) {
      self.thickness = thickness
      self.gapAfter = gapAfter
    }
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    var frame = Frame(size: Size(width: region.width, height: .zero))
    for line in lines {
      let y = frame.size.height + line.thickness / 2
      let stroke = Path.Stroke(ink: ink, width: line.thickness, dash: dash, round: round)
      frame = frame.adding(
        .path(.rule(length: region.width, stroke)), at: Point(x: .zero, y: y))
      frame.size.height = frame.size.height + line.thickness + line.gapAfter
    }
    return .whole(frame, in: region)
  }
}
