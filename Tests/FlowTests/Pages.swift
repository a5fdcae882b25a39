import Flow
import Frames
import Measures
import TestSupport

/// A page of so many cells of 10 points, without margins.
func master(_ columns: Int, _ rows: Int) -> PageMaster {
  PageMaster(size: Size(width: .pt(10 * columns), height: .pt(10 * rows)), margins: .zero)
}

/// The pages of a block as a picture, each of the size given in cells.
func pages(_ columns: Int, _ rows: Int, _ root: any Block) throws(LayoutFault) -> String {
  diagram(try paginate(root, on: master(columns, rows)))
}

/// A paragraph of squares of 10 points.
func paragraph(
  _ text: String, _ alignment: TextAlignment = .left, leading: Length = .pt(10),
  firstIndent: Length = .zero, expansion: Int = 0
) -> Paragraph {
  var setting = Paragraph.Setting(
    alignment: alignment, leading: leading, firstIndent: firstIndent)
  setting.expansion = expansion
  return Paragraph(SquareShaper.text(text), setting)
}

/// The same, whose lines end before words in "d" rather than elsewhere.
func senseParagraph(_ text: String, _ alignment: TextAlignment) -> Paragraph {
  var paragraph = paragraph(text, alignment, worth: .sense)
  paragraph.setting.followsSense = true
  return paragraph
}

/// The same, in which breaks before words in "d" are of this worth.
func paragraph(
  _ text: String, _ alignment: TextAlignment, worth: ShapedText.Break.Worth
) -> Paragraph {
  let shaped = SquareShaper.text(text)
  let bytes = Array(text.filter { $0 != "\u{ad}" }.utf8)
  let breaks = shaped.breaks.map { place in
    ShapedText.Break(
      offset: place.offset, kind: place.kind,
      worth: place.kind == .space && bytes[place.offset] == UInt8(ascii: "d") ? worth : .usual)
  }
  let setting = Paragraph.Setting(alignment: alignment, leading: .pt(10))
  return Paragraph(
    ShapedText(
      runs: shaped.runs, breaks: breaks, ascent: shaped.ascent, descent: shaped.descent), setting)
}

/// A region in cells; `left` is the height left.
func region(_ columns: Int, _ left: Int, of full: Int? = nil) -> Region {
  Region(width: .pt(10 * columns), height: .pt(10 * left), full: .pt(10 * (full ?? left)))
}

extension Outcome {
  var frame: Frame? {
    switch self {
    case .complete(let frame), .partial(let frame, _): frame
    case .refused: nil
    }
  }

  var reason: Reason? {
    guard case .refused(let reason) = self else { return nil }
    return reason
  }
}
