internal import Charts
internal import Composition
internal import Diagnostics
internal import Flow
internal import Frames
internal import Measures
internal import Records
internal import Templates
internal import Typefaces

/// Puts faults of composition and layout into words, at the place of the value or of the
/// template's words that they were found in.
struct StageFaults {
  let fonts: FontBook
  let reading: RecordReading
  let places: any RecordPlaces
  let design: Design

  func faults(for fault: CompositionFault) -> Faults {
    switch fault {
    case .missing(let glyphs): missing(glyphs)
    case .shaping(let shaping): Faults(.font, [fonts.diagnostic(for: shaping, at: whole)])
    case .layout(let layout, let way, let origin):
      Faults(
        .overflow, at: place(origin), layout.reason.message(in: design, way),
        hint: layout.reason.hint(reading.kind.makeRoom))
    case .chart(let fault, let name, let origin):
      Faults(
        .overflow, at: place(origin), fault.message(in: name),
        hint: fault.isOfWords ? .compositionShorten() : .compositionOtherDesign())
    case .tableRow(let table, let count, let columns, let place):
      Faults(
        .template, at: place ?? whole,
        .compositionTableRow(table, count: count, columns: columns),
        hint: .compositionOtherDesign())
    case .blank(let element, let attribute, let place):
      Faults(
        .template, at: place ?? whole, .compositionBlank(attribute, of: element),
        hint: .compositionOtherDesign())
    case .tooMuch(let limit, let place):
      Faults(
        .template, at: place ?? whole, .compositionTooMuch(limit), hint: .compositionRepeatLess())
    case .longText(let limit, let place):
      Faults(
        .template, at: place ?? whole, .compositionLongText(limit),
        hint: .compositionRepeatLess())
    case .noBookmark(let title, let place):
      Faults(.template, at: place, .compositionNoBookmark(title), hint: .compositionBookmark())
    case .noPages:
      Faults(
        .template, at: whole, .compositionNoPages(design.name), hint: .compositionOtherDesign())
    }
  }

  private var whole: Place { Place(file: reading.record.source.name) }

  private func place(_ origin: Origin?) -> Place {
    switch origin {
    case .value(let path, let part): places.place(of: path, part: part)
    case .template(let place): place
    case nil: whole
    }
  }

  private func missing(_ glyphs: [MissingGlyph]) -> Faults {
    let findings = Findings()
    var told: Set<Told> = []
    for (index, glyph) in glyphs.enumerated() {
      // Beyond what is shown, how many there are is enough.
      guard findings.errors < Findings.limit else {
        findings.add(Diagnostic(.error, more: glyphs.count - index))
        break
      }
      let place = place(glyph.origin)
      // In one place a character is told once, whatever faces lack it.
      guard place == whole || told.insert(Told(glyph, place)).inserted else { continue }
      findings.add(fonts.diagnostic(for: glyph.fault, at: place))
    }
    return findings.faults(.font)
  }
}

private struct Told: Hashable {
  var character: Character?
  var place: Place

  init(_ glyph: MissingGlyph, _ place: Place) {
    if case .noGlyph(let character, _, _) = glyph.fault { self.character = character }
    self.place = place
  }
}

extension Reason {
  /// The width of pictures and columns is the template's; no record mends it.
  fileprivate func hint(_ makeRoom: Message) -> Message {
    if case .width("", _, _) = kind { .compositionOtherDesign() } else { makeRoom }
  }

  fileprivate func message(in design: Design, _ way: GivenWay) -> Message {
    let block = block ?? design.name
    switch kind {
    case .height(let needed, let left):
      return .compositionHeight(
        block, needed: needed.millimetresNeeded, left: left.millimetres, way)
    case .width("", let needed, let measure):
      return .compositionNoText(
        block, needed: needed.millimetresNeeded, measure: measure.millimetres)
    case .width(let text, let needed, let measure):
      return .compositionWidth(
        text, block, needed: needed.millimetresNeeded, measure: measure.millimetres)
    }
  }
}

extension ChartFault {
  /// Whether a shorter name would mend it.
  fileprivate var isOfWords: Bool {
    switch self {
    case .width, .crowded: true
    case .height, .offScale, .count: false
    }
  }

  fileprivate func message(in chart: String) -> Message {
    switch self {
    case .width(let text, let needed, let available):
      .compositionChartWidth(
        text, chart, needed: needed.millimetresNeeded, left: available.millimetres)
    case .height(let needed, let available):
      .compositionChartHeight(
        chart, needed: needed.millimetresNeeded, left: available.millimetres)
    case .crowded(let text): .compositionChartCrowded(text, chart)
    case .offScale(let label, let value):
      .compositionChartScale(label, chart, value: value.text())
    case .count(let count, let allowed): .compositionChartCount(chart, count, allowed: allowed)
    }
  }
}
