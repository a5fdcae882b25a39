public import Flow
public import Frames
public import Measures

/// A block of a fixed height that cannot be split: a grey area with a name.
public struct Solid: Block {
  public var name: String
  public var height: Length
  /// nil for the region's width.
  public var width: Length?

  public init(_ name: String, _ height: Length, width: Length? = nil) {
    self.name = name
    self.height = height
    self.width = width
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    let frame = Frame.solid(name, Size(width: width ?? region.width, height: height))
    return Named(name, Fixed(frame)).layout(in: region, from: token)
  }
}

/// A paragraph of so many lines, called name1, name2 and so on, one point
/// wide a character.
public struct Lines: Block {
  public var paragraph: Paragraph

  public init(
    _ name: String, _ count: Int, lineHeight: Length = .pt(10), orphans: Int = 2,
    widows: Int = 2
  ) {
    let lines = (0..<count).map { "\(name)\($0 + 1)" }
    paragraph = Paragraph(
      SquareShaper.text(lines.joined(separator: "\u{2028}"), size: .pt(1)),
      .init(leading: lineHeight, orphans: orphans, widows: widows, name: name))
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    paragraph.layout(in: region, from: token)
  }
}

extension Frame {
  /// A grey area with a name at its top.
  public static func solid(_ name: String, _ size: Size) -> Frame {
    let style = SquareShaper.style(.pt(1))
    let runs = SquareShaper().squares([Span(name, style)]).runs
    let area = Path.rectangle(size, fill: Ink(red: 204, green: 204, blue: 204))
    var frame = Frame(size: size, items: [Placed(.path(area), at: .zero)])
    for run in runs { frame = frame.adding(.glyphs(run), at: .zero) }
    return frame
  }

  /// The text of all runs in reading order, each with its place from the
  /// frame's top left corner.
  public var texts: [(text: String, at: Point)] {
    items.flatMap { placed -> [(text: String, at: Point)] in
      switch placed.item {
      case .glyphs(let run): [(run.text, placed.origin)]
      case .frame(let inner), .tagged(_, let inner), .artifact(_, let inner):
        inner.texts.map { ($0.text, placed.origin + $0.at) }
      case .path, .picture, .bookmark, .slot: []
      }
    }
  }
}
