import Flow
import Frames
import Measures
import Typefaces

/// Sets a paragraph in three ways.
struct Contest {
  let shaper: PangoShaper
  let greedy: GreedyBreaker

  static let style = TextStyle(
    face: Face(family: "TeX Gyre Bonum", style: "Regular"), size: .pt(11))
  static let setting = Paragraph.Setting(alignment: .justified, leading: .pt(15))

  /// The lines of a paragraph.
  struct Entry {
    /// From 1.
    var number: Int
    var ours: [LineMeasure]
    /// By Pango, at spaces only.
    var plain: [LineMeasure]
    /// By Pango, with soft hyphens wherever ours may hyphenate.
    var hyphenated: [LineMeasure]
  }

  func entry(_ text: String, _ number: Int, _ width: Length) throws -> Entry {
    let shaped = try shaper.shape([Span(text, Contest.style)])
    return Entry(
      number: number, ours: try Contest.paragraph(shaped).lines(in: width),
      plain: try broken(shaped, width, hyphens: false).lines(in: width),
      hyphenated: try broken(shaped, width, hyphens: true).lines(in: width))
  }

  static func paragraph(_ text: ShapedText) -> Paragraph { Paragraph(text, setting) }

  /// The paragraph with no breaks but those that Pango takes, so that both
  /// are measured, set and drawn alike. (Pango never shrinks a space, so no
  /// two of its lines would fit in one; a line of one word it would space
  /// out by letters, which is not counted against it.)
  func broken(_ text: ShapedText, _ width: Length, hyphens: Bool) -> Paragraph {
    Contest.paragraph(
      ShapedText(
        runs: text.runs, breaks: greedy.breaks(of: text, Contest.style, width, hyphens: hyphens),
        ascent: text.ascent, descent: text.descent))
  }
}
