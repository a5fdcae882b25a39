internal import Charts
internal import Composition
internal import Diagnostics
internal import Flow
internal import Frames
internal import Markup
internal import Measures
internal import Paint
internal import Records
internal import Templates
internal import Typefaces

extension FontBook {
  /// The fault of a stage in words, with the place in the record where the
  /// record is its cause.
  func faults(
    for fault: CompositionFault, _ reading: RecordReading, _ design: Design
  ) -> Faults {
    let source = reading.record.source
    return switch fault {
    case .shaping(let shaping):
      Faults(.font, [diagnostic(for: shaping, at: source.place(of: shaping))])
    case .layout(let layout, let percent):
      Faults(
        .overflow, at: Place(file: source.name),
        layout.reason.message(in: design, percent: percent),
        hint: layout.reason.hint(reading.kind.makeRoom))
    case .chart(let fault, let name):
      Faults(
        .overflow, at: Place(file: source.name), fault.message(in: name),
        hint: fault.isOfWords ? .compositionShorten() : .compositionOtherDesign())
    case .tableRow(let table, let count, let columns):
      Faults(
        .template, at: Place(file: source.name),
        .compositionTableRow(table, count: count, columns: columns),
        hint: .compositionOtherDesign())
    case .blank(let element, let attribute):
      Faults(
        .template, at: Place(file: source.name), .compositionBlank(attribute, of: element),
        hint: .compositionOtherDesign())
    case .noPages:
      Faults(
        .template, at: Place(file: source.name), .compositionNoPages(design.name),
        hint: .compositionOtherDesign())
    }
  }
}

extension Reason {
  /// The width of pictures and columns is the template's; no record mends it.
  fileprivate func hint(_ makeRoom: Message) -> Message {
    if case .width("", _, _) = kind { .compositionOtherDesign() } else { makeRoom }
  }

  fileprivate func message(in design: Design, percent: Int) -> Message {
    let block = block ?? design.name
    switch kind {
    case .height(let needed, let left):
      return .compositionHeight(
        block, needed: needed.millimetresNeeded, left: left.millimetres, percent: percent)
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

extension RecordSource {
  /// Where a character that cannot be shown was typed; the whole file when it
  /// was not typed as itself.
  fileprivate func place(of fault: ShapingFault) -> Place {
    guard case .noGlyph(let character, _, _) = fault,
      let range = bytes.firstRange(of: Array(String(character).utf8))
    else { return Place(file: name) }
    return SourceText(file: name, bytes: bytes).place(at: range.lowerBound)
  }
}

extension PaintFault {
  func faults(_ place: Place?) -> Faults {
    switch self {
    case .picture(let name, let reason):
      Faults(.picture, at: place, .brokenPicture(name, reason: reason), hint: .replacePicture())
    case .library(let reason):
      Faults(.internal, at: place, .drawingLibrary(reason))
    case .unknownFace(let face):
      Faults(.font, at: place, .unknownFace("\(face)"))
    }
  }
}
