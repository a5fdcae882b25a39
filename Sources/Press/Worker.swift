internal import Composition
public import Diagnostics
internal import Fields
internal import Files
public import Frames
internal import Measures
internal import PDFDocument
internal import Paint
public import Records
internal import Templates
internal import Typefaces

/// Makes documents, one after the other. Belongs to one thread; its caches
/// never change a result.
public final class Worker {
  let press: Press
  let shaper: PangoShaper
  let painter: Painter
  let writer: DocumentWriter

  public init(_ press: Press) throws(Faults) {
    self.press = press
    shaper = try PangoShaper(press.fonts)
    painter = Painter(book: press.fonts)
    writer = DocumentWriter(faces: press.faces, painter: painter)
  }

  /// Reads and checks a record, fills the template and lays out the pages.
  ///
  /// - Throws: `Faults` for whatever is wrong with the record, the template
  ///   or the choice of design and paper, or does not fit.
  public func set(_ job: Job) throws(Faults) -> SetDocument {
    try set(try press.kinds.open(file: job.record), job)
  }

  /// The same for a record that is in memory; the job's own is not opened.
  public func set(_ source: RecordSource, _ job: Job) throws(Faults) -> SetDocument {
    try set(try press.kinds.open(source), job)
  }

  /// The same for a record whose kind is known.
  public func set(_ reading: RecordReading, _ job: Job) throws(Faults) -> SetDocument {
    try checkTemplate(job)
    let record = try reading.read(job)
    if reading.kind.standsForOthers, job.template == nil {
      let name = reading.record.source.name
      throw Faults(
        .usage, at: Place(file: name), .pressStandsForOthers(reading.kind.word),
        hint: .pressStandsForOthersHint(name))
    }
    return try set(record, of: reading, job)
  }

  /// A template that there is not is told of before anything that is wrong with the record.
  func checkTemplate(_ job: Job) throws(Faults) {
    guard let name = job.template else { return }
    _ = try press.template(name, job.design.map { .named($0) } ?? .first)
  }

  func set(
    _ record: ReadRecord, of reading: RecordReading, _ job: Job
  ) throws(Faults) -> SetDocument {
    try reading.checkForm(of: job)
    let choice = Choice(job: job, record: record)
    let prepared = try press.template(
      job.template ?? record.standardTemplate ?? reading.kind.standardTemplate,
      choice.design.map { .named($0) } ?? .first)
    try reading.check(prepared.template, for: record)
    let (design, page) = try choice.look(in: prepared.template)
    let commission = Commission(
      template: prepared.template, design: design, page: page, filling: record.filling,
      artwork: prepared.artwork)
    do throws(CompositionFault) {
      let composed = try compose(commission, shaper: shaper)
      let document = job.crop ? composed.cropped() : composed
      let source = reading.record.source
      let place: @Sendable (Image) -> Place? = {
        [places = record.places, values = record.filling.values] image in
        values.path(to: .image(image)).map { places.place(of: $0, part: nil) }
      }
      let remarks = PictureRemarks(painter: painter).diagnostics(of: document.pages, place: place)
      return SetDocument(
        record: source.name, document: document, warnings: record.warnings + remarks,
        files: source.folder.filesRead, number: record.number, workbook: record.workbook,
        place: place,
        origin: DocumentOrigin(
          kind: reading.kind, record: record, template: prepared, design: design, page: page,
          standard: job.standard ?? .a3a, isCropped: job.crop))
    } catch {
      let words = StageFaults(
        fonts: press.fonts, reading: reading, places: record.places, design: design)
      throw words.faults(for: error)
    }
  }

  /// The finished file.
  ///
  /// - Throws: `Faults(.picture)` for a picture whose pixels are damaged.
  public func pdf(_ set: SetDocument) throws(Faults) -> [UInt8] {
    do throws(WritingFault) {
      let statement = try set.origin.statement(
        set.document, fonts: press.fonts, copy: writer.copy)
      return try writer.pdf(set.document, statement)
    } catch {
      throw error.faults(at: Place(file: set.record), press.fonts, places: set.place)
    }
  }

  /// A page of a document as a picture, to look at.
  ///
  /// - Parameters:
  ///   - dpi: dots an inch, 36 to 600.
  ///   - isQuick: for whoever types and waits: the same pixels in other bytes.
  public func png(
    _ page: Frame, of set: SetDocument, dpi: Int, isQuick: Bool = false
  ) throws(Faults) -> [UInt8] {
    do throws(PaintFault) {
      return try painter.png(page, dpi: dpi, isQuick: isQuick)
    } catch {
      throw error.faults(at: Place(file: set.record), places: set.place)
    }
  }
}
