public import Diagnostics
internal import Files
internal import Records
internal import Templates

/// Every template in every design and on every paper, as pictures of first pages, to choose by.
public struct Gallery: Sendable {
  public var templates: [Shown]

  /// A template and what it looks like.
  public struct Shown: Sendable {
    public var name: String
    public var summary: Message
    /// The record that is shown; nil when it prints none of those that there are.
    public var record: String?
    public var looks: [Look]
  }

  /// A design on a paper.
  public struct Look: Sendable {
    public var design: DesignListing
    public var paper: PaperChoice
    public var outcome: Outcome

    public enum Outcome: Sendable {
      /// A picture, by its path in the folder, of the first of so many pages.
      case picture(String, pages: Int)
      /// The record cannot be printed so.
      case refused(Message)
    }
  }
}

extension Worker {
  /// Prints every template, of the first of the records that it prints.
  ///
  /// - Parameters:
  ///   - records: paths of records' files.
  ///   - dpi: of the pictures, 36 to 600.
  /// - Returns: the gallery, and its files: `index.html` and the pictures, for a folder.
  /// - Throws: what is wrong with a record or a template; what only does not fit is shown.
  public func gallery(
    of records: [String], in folder: String, dpi: Int, _ language: Language
  ) throws(Faults) -> (gallery: Gallery, files: [OutputFile]) {
    var readings: [RecordReading] = []
    for record in records { readings.append(try press.kinds.open(file: record)) }
    var files: [OutputFile] = []
    var gallery = Gallery(templates: [])
    for name in try press.templateNames() {
      let prepared = try press.template(name)
      let reading = try readings.first { reading throws(Faults) in
        try reading.isPrinted(by: prepared.template)
      }
      var shown = Gallery.Shown(
        name: name, summary: prepared.listing.summary, record: reading?.record.source.name,
        looks: [])
      for design in reading == nil ? [] : prepared.listing.designs {
        for paper in design.papers {
          guard let reading else { continue }
          var job = Job(record: reading.record.source.name, template: name)
          (job.design, job.paper) = (design.name, paper)
          let picture = "\(name)/\(design.name)-\(paper).png"
          let (outcome, bytes) = try look(reading, job, picture, dpi: dpi)
          shown.looks.append(Gallery.Look(design: design, paper: paper, outcome: outcome))
          if let bytes { files.append(OutputFile(path: "\(folder)/\(picture)", bytes: bytes)) }
        }
      }
      gallery.templates.append(shown)
    }
    let page = Array(gallery.html(in: language).utf8)
    return (gallery, files + [OutputFile(path: "\(folder)/index.html", bytes: page)])
  }

  private func look(
    _ reading: RecordReading, _ job: Job, _ picture: String, dpi: Int
  ) throws(Faults) -> (Gallery.Look.Outcome, [UInt8]?) {
    do throws(Faults) {
      let set = try set(reading, job)
      let first = try png(set.pages[0], of: set, dpi: dpi)
      return (.picture(picture, pages: set.pages.count), first)
    } catch {
      guard error.status == .overflow, let told = error.diagnostics.first else { throw error }
      return (.refused(told.message), nil)
    }
  }
}

extension RecordReading {
  /// Whether a template prints it.
  fileprivate func isPrinted(by template: Template) throws(Faults) -> Bool {
    guard template.record == kind.name else { return false }
    return refusal(of: template, for: try read(Job(record: record.source.name))) == nil
  }
}

extension [RecordReading] {
  fileprivate func first(
    where isWanted: (RecordReading) throws(Faults) -> Bool
  ) throws(Faults) -> RecordReading? {
    for reading in self where try isWanted(reading) { return reading }
    return nil
  }
}
