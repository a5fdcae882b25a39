internal import Frames

/// A shaper that keeps what it has shaped: in tables the same few texts
/// stand in hundreds of cells. Lives for one document and changes nothing.
final class KeptShaper: Shaper {
  private let shaper: any Shaper
  private var kept: [[Span]: ShapedText] = [:]

  init(_ shaper: any Shaper) { self.shaper = shaper }

  func shape(_ spans: [Span]) throws(ShapingFault) -> ShapedText {
    if let text = kept[spans] { return text }
    let text = try shaper.shape(spans)
    kept[spans] = text
    return text
  }
}
