public import Frames
public import Measures

extension Region {
  /// What is left below `used`.
  public func below(_ used: Length) -> Region {
    with {
      $0.height = height - used
      $0.top = top.map { $0 + used }
    }
  }

  /// The same region with another width.
  public func with(width: Length) -> Region {
    with { $0.width = width }
  }

  /// The region without `amount` of its height. The full height shrinks as
  /// well, so that what is laid out inside still knows a fresh region.
  ///
  /// - Parameter above: so much of it stands above.
  public func reserving(_ amount: Length, above: Length = .zero) -> Region {
    with {
      $0.height = height - amount
      $0.full = full - amount
      $0.top = top.map { $0 + above }
    }
  }

  /// The same page with this height left, to lay out again what stood there.
  func shortened(to height: Length) -> Region {
    with {
      $0.height = height
      $0.isShortened = true
    }
  }

  /// The same page with this height left, which is no page's end.
  func lowered(to height: Length) -> Region {
    with {
      $0.height = height
      $0.isShortened = false
    }
  }

  private func with(_ change: (inout Region) -> Void) -> Region {
    var copy = self
    change(&copy)
    return copy
  }

  /// A region without an end, in which every block takes its natural height.
  public static func unbounded(width: Length, fit: Fit = .natural) -> Region {
    Region(width: width, height: endless, full: endless, fit: fit)
  }

  /// The end of a page, where nothing has room any more.
  var foot: Region {
    with { $0.height = .zero }
  }

  /// Blocks that fill a region take their least height in an endless one.
  public var isUnbounded: Bool { height.units > Region.endless.units / 2 }

  /// Far more than any paper, far less than `Int` holds: sums stay exact.
  private static let endless = Length(units: 1 << 48)
}

extension Block {
  /// The height that the block takes when there is no page end.
  ///
  /// - Parameter top: how far below the top of a page's text it will begin, where that is known.
  /// - Returns: the finished frame.
  /// - Throws: a reason of width; height cannot be lacking.
  public func natural(
    width: Length, fit: Fit = .natural, top: Length? = nil
  ) throws(Reason) -> Frame {
    var region = Region.unbounded(width: width, fit: fit)
    region.top = top
    switch layout(in: region, from: nil) {
    case .complete(let frame): return frame
    case .partial: preconditionFailure("a block was split in an endless region")
    case .refused(let reason): throw reason
    }
  }
}
