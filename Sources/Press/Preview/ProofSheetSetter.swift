internal import Diagnostics
internal import Flow
internal import Frames
internal import Measures
internal import Typefaces

/// Sets the one page of a sheet: as wide as an A4 sheet on its side, as high as it comes out.
struct ProofSheetSetter {
  let sheet: ProofSheet
  private let captions: CaptionSetter
  private var elements = 0

  static let columns = 3
  static let gutter = Length.mm(6)
  static let margin = Length.mm(12)
  static let width = Length.mm(297)
  static let column = (width - margin * 2 - gutter * (columns - 1)) / columns
  static let mostPages = 2

  init(_ sheet: ProofSheet, at place: Place, _ shaper: PangoShaper, _ fonts: FontBook) {
    self.sheet = sheet
    captions = CaptionSetter(
      shaper: shaper, fonts: fonts, place: place, language: sheet.language)
  }

  mutating func page() throws(Faults) -> Frame {
    let title = try captions.paragraph(
      sheet.title.text(in: sheet.language), .title, width: ProofSheetSetter.width / 2)
    let blocks: [any Block] = [
      tagged(.title, title), Spacer(.mm(5)),
      Grid(
        columns: ProofSheetSetter.columns, gutter: ProofSheetSetter.gutter,
        try parts()),
    ]
    let page = Padded(Insets(ProofSheetSetter.margin), Stack(blocks))
    return try captions.frame(page, width: ProofSheetSetter.width)
  }

  /// Of each picture a column: the picture, and what it is below.
  private mutating func parts() throws(Faults) -> [Grid.Part] {
    var parts: [Grid.Part] = []
    for entry in sheet.entries {
      for (shown, caption) in try pictures(of: entry) {
        let (row, column) = parts.count.quotientAndRemainder(
          dividingBy: ProofSheetSetter.columns)
        let cells: [any Block] = [
          Padded(Insets.below(.mm(2)), shown), Padded(Insets.below(.mm(6)), caption),
        ]
        parts.append(
          Grid.Part(
            at: column * 2, row: row * cells.count, cells: cells.map { Grid.Cell($0) },
            tag: tag(.section)))
      }
    }
    return parts
  }

  private mutating func pictures(
    of entry: ProofSheet.Entry
  ) throws(Faults) -> [(picture: any Block, caption: any Block)] {
    switch entry.outcome {
    case .refused(let message):
      let picture = try captions.box(message, width: ProofSheetSetter.column)
      return [(tagged(.paragraph, Fixed(picture)), try caption(entry, page: nil))]
    case .pages(let pages):
      var pictures: [(any Block, any Block)] = []
      for (index, page) in pages.prefix(ProofSheetSetter.mostPages).enumerated() {
        let which = Message.previewPage(index + 1, of: pages.count)
        let text = "\(entry.name), \(entry.record): \(which.text(in: sheet.language))"
        guard let alternative = NonBlank(text) else { continue }
        let picture = tagged(.figure(alternative: alternative), Fixed(page.small))
        pictures.append((picture, try caption(entry, page: which, isFirst: index == 0)))
      }
      return pictures
    }
  }

  /// - Parameter isFirst: of several pages only the first one says why it is shown.
  private mutating func caption(
    _ entry: ProofSheet.Entry, page: Message?, isFirst: Bool = true
  ) throws(Faults) -> any Block {
    let reasons = entry.reasons.map { $0.text(in: sheet.language) }.joined(separator: "; ")
    let lines =
      [(entry.name, CaptionSetter.Look.name), (entry.record, .usual)]
      + (isFirst && !reasons.isEmpty ? [(reasons, .usual)] : [])
      + (page.map { [($0.text(in: sheet.language), .usual)] } ?? [])
    var blocks: [any Block] = []
    for (text, look) in lines {
      blocks.append(
        tagged(
          .paragraph, try captions.paragraph(text, look, width: ProofSheetSetter.column)))
    }
    return Stack(blocks)
  }

  private mutating func tagged(_ role: Role, _ block: any Block) -> Tagged {
    Tagged(tag(role), block)
  }

  private mutating func tag(_ role: Role) -> Tag {
    elements += 1
    return Tag(element: elements, role: role)
  }
}

extension Frame {
  /// As wide as a column, or as high as that where it is higher than wide, with an edge.
  fileprivate var small: Frame {
    let scale = Scale(ProofSheetSetter.column, of: max(size.width, size.height))
    let small = untagged.scaled(scale)
    return small.adding(.path(.rectangle(small.size, stroke: .edge)))
  }
}

extension Insets {
  fileprivate static func below(_ length: Length) -> Insets {
    Insets(top: .zero, right: .zero, bottom: length, left: .zero)
  }
}

extension Path.Stroke {
  fileprivate static let edge = Path.Stroke(
    ink: Ink(red: 150, green: 150, blue: 150), width: .pt(1) / 2)
}
