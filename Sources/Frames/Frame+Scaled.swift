public import Measures

/// How much larger or smaller: every length becomes so much of `part` as it is of `whole`.
public struct Scale: Hashable, Sendable {
  public var part: Length
  /// More than zero.
  public var whole: Length

  public init(_ part: Length, of whole: Length) {
    self.part = part
    self.whole = whole
  }

  func callAsFunction(_ length: Length) -> Length { length * part.units / whole.units }

  func callAsFunction(_ point: Point) -> Point { Point(x: self(point.x), y: self(point.y)) }

  func callAsFunction(_ size: Size) -> Size {
    Size(width: self(size.width), height: self(size.height))
  }
}

extension Frame {
  /// The same at another size: letters, lines and pictures with all that is between them.
  public func scaled(_ scale: Scale) -> Frame {
    Frame(
      size: scale(size),
      items: items.map { Placed($0.item.scaled(scale), at: scale($0.origin)) })
  }
}

extension Item {
  fileprivate func scaled(_ scale: Scale) -> Item {
    switch self {
    case .frame(let frame): .frame(frame.scaled(scale))
    case .tagged(let tag, let frame): .tagged(tag, frame.scaled(scale))
    case .artifact(let kind, let frame): .artifact(kind, frame.scaled(scale))
    case .glyphs(let run): .glyphs(run.scaled(scale))
    case .path(let path): .path(path.scaled(scale))
    case .picture(let picture): .picture(picture.scaled(scale))
    case .bookmark: self
    case .slot(let slot): .slot(Slot(line: slot.line, count: slot.count, size: scale(slot.size)))
    }
  }
}

extension GlyphRun {
  fileprivate func scaled(_ scale: Scale) -> GlyphRun {
    var run = self
    run.size = scale(size)
    run.tracking = scale(tracking)
    run.glyphs = glyphs.map {
      Glyph(id: $0.id, advance: scale($0.advance), offset: scale($0.offset))
    }
    return run
  }
}

extension Path {
  fileprivate func scaled(_ scale: Scale) -> Path {
    var path = self
    path.segments = segments.map { segment in
      switch segment {
      case .move(let point): .move(scale(point))
      case .line(let point): .line(scale(point))
      case .curve(let first, let second, let end): .curve(scale(first), scale(second), scale(end))
      case .close: .close
      }
    }
    path.stroke = stroke.map {
      Stroke(
        ink: $0.ink, width: scale($0.width), dash: $0.dash.map { scale($0) }, round: $0.round)
    }
    return path
  }
}

extension Picture {
  fileprivate func scaled(_ scale: Scale) -> Picture {
    Picture(
      image, size: scale(size),
      bleed: Insets(
        top: scale(bleed.top), right: scale(bleed.right), bottom: scale(bleed.bottom),
        left: scale(bleed.left)))
  }
}
