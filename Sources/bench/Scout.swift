import Composition
import Diagnostics
import Frames
import PDFDocument
import Paint
import Press
import Records
import Templates
import Typefaces

/// Walks the engine's road stage by stage, with the time of each, and tells
/// what stands on the page.
final class Scout {
  private(set) var stages = Stages()
  private let prepared: PreparedTemplate
  private let shaper: TimedShaper
  private let writer: DocumentWriter

  init(_ press: Press) throws {
    prepared = try press.template(Kind.pencanangan.standardTemplate)
    shaper = TimedShaper(try PangoShaper(press.fonts))
    writer = DocumentWriter(
      faces: EmbeddableFaces(press.fonts), painter: Painter(book: press.fonts))
  }

  func page(_ index: Int) throws -> BarePage {
    let source = Charters.source(index)
    let (declaration, reading) = try Clock.timed {
      try readDeclaration(OpenedRecord(source)).declaration
    }
    let design = prepared.template.designs[0]
    let commission = Commission(
      template: prepared.template, design: design, page: design.pages[0],
      filling: Filling(declaration), artwork: prepared.artwork)
    shaper.seconds = 0
    let (document, composing) = try Clock.timed { try compose(commission, shaper: shaper) }
    let (_, painting) = try Clock.timed {
      try writer.pdf(document, Statement(producer: "bench"))
    }
    stages.add(
      reading: reading, shaping: shaper.seconds, arranging: composing - shaper.seconds,
      painting: painting)
    return BarePage(document, styles: shaper.styles)
  }
}

/// CPU seconds of every stage, document by document.
struct Stages {
  private var reading: [Double] = []
  private var shaping: [Double] = []
  private var arranging: [Double] = []
  private var painting: [Double] = []

  mutating func add(
    reading: Double, shaping: Double, arranging: Double, painting: Double
  ) {
    self.reading.append(reading)
    self.shaping.append(shaping)
    self.arranging.append(arranging)
    self.painting.append(painting)
  }

  var medians: [(stage: String, seconds: Double)] {
    [
      ("reading the record", reading), ("shaping", shaping),
      ("composing and layout", arranging), ("painting", painting),
    ].map { ($0, Figures($1).median) }
  }
}

/// A shaper that sums up its time and keeps the styles that it saw.
final class TimedShaper: Shaper {
  var seconds = 0.0
  private(set) var styles: Set<TextStyle> = []
  private let shaper: PangoShaper

  init(_ shaper: PangoShaper) { self.shaper = shaper }

  func shape(_ spans: [Span]) throws(ShapingFault) -> ShapedText {
    for span in spans { styles.insert(span.style) }
    let start = Clock.thread
    defer { seconds += Clock.thread - start }
    return try shaper.shape(spans)
  }
}
