import Flow
import Frames
import Measures
import Typefaces

/// A test page: paragraphs by Pango's own breaking on the left, by ours on
/// the right, with the sum of squared badness under each.
struct SpecimenPage {
  private let contest: Contest

  init(_ contest: Contest) { self.contest = contest }

  private static let measure = Length.mm(82)
  /// Of the corpus, from 0.
  private static let chosen = [0, 2, 11, 33]

  func document() throws -> Document {
    let size = Paper.a4.size(.portrait)
    let master = PageMaster(size: size, margins: Insets(.mm(18)), background: nil)
    var blocks: [any Block] = [try pair(try head("Pango"), try head("Piagam")), Spacer(.mm(4))]
    for text in SpecimenPage.chosen.map({ Corpus.paragraphs[$0] }) {
      let shaped = try contest.shaper.shape([Span(text, Contest.style)])
      let greedy = contest.broken(shaped, SpecimenPage.measure, hyphens: true)
      let ours = Contest.paragraph(shaped)
      blocks.append(try pair(try sample(greedy), try sample(ours)))
      blocks.append(Spacer(.mm(5)))
    }
    return Document(
      pages: try paginate(Stack(blocks), on: master),
      metadata: Document.Metadata(
        title: "Line breaking", author: "", subject: "", keywords: "", language: "id",
        date: "2022-03-09"))
  }
}

extension SpecimenPage {
  private func pair(_ left: any Block, _ right: any Block) throws -> any Block {
    Columns([
      Column(width: .fixed(SpecimenPage.measure), left), Column(width: .share(1), Stack([])),
      Column(width: .fixed(SpecimenPage.measure), right),
    ])
  }

  private func head(_ text: String) throws -> any Block {
    try line(text, Face(family: "Source Sans Pro", style: "Semibold"), .pt(11))
  }

  private func sample(_ paragraph: Paragraph) throws -> any Block {
    let squares = try paragraph.lines(in: SpecimenPage.measure).squares
    let face = Face(family: "Source Sans Pro", style: "Regular")
    return Stack([paragraph, Spacer(.pt(2)), try line("Σ b² = \(grouped(squares))", face, .pt(8))])
  }

  private func line(_ text: String, _ face: Face, _ size: Length) throws -> any Block {
    let style = TextStyle(face: face, size: size, ink: Ink(red: 90, green: 90, blue: 90))
    return Paragraph(
      try contest.shaper.shape([Span(text, style, breaking: .spaces)]),
      Paragraph.Setting(leading: size * 4 / 3))
  }
}
