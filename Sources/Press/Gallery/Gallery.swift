public import Diagnostics
internal import Files
public import Numbering
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
  ///   - records: paths of records' files, or of folders with some.
  ///   - numbers: that records may ask for; a picture takes none.
  ///   - dpi: of the pictures, 36 to 600.
  /// - Returns: the gallery, and its files: `index.html` and the pictures, for a folder.
  /// - Throws: what is wrong with a record or a template; what only does not fit is shown.
  public func gallery(
    of records: [String], _ numbers: NumberRegister? = nil, in folder: String, dpi: Int,
    _ language: Language
  ) throws(Faults) -> (gallery: Gallery, files: [OutputFile]) {
    let read = try printable(records, numbers)
    let folder = FilePath.withoutSlash(folder)
    var (shown, files): ([Gallery.Shown], [OutputFile]) = ([], [])
    for name in try press.templateNames() {
      let prepared = try press.template(name)
      let printed = read.first { $0.reading.refusal(of: prepared.template, for: $0.record) == nil }
      let listing = prepared.listing
      var template = Gallery.Shown(
        name: name, summary: listing.summary, record: printed?.reading.record.source.name,
        looks: [])
      if let (reading, record) = printed {
        for look in listing.looks(of: reading.record.source.name) {
          let (outcome, bytes) = try outcome(of: look, reading, record, dpi: dpi)
          template.looks.append(
            Gallery.Look(design: look.design, paper: look.paper, outcome: outcome))
          if let bytes {
            files.append(OutputFile(path: "\(folder)/\(look.picture)", bytes: bytes))
          }
        }
      }
      shown.append(template)
    }
    let gallery = Gallery(templates: shown)
    let page = Array(gallery.html(in: language).utf8)
    return (gallery, files + [OutputFile(path: "\(folder)/index.html", bytes: page)])
  }

  /// The records that can be printed; of one that stands for others, these.
  private func printable(
    _ paths: [String], _ numbers: NumberRegister?
  ) throws(Faults) -> [(reading: RecordReading, record: ReadRecord)] {
    var read: [(reading: RecordReading, record: ReadRecord)] = []
    for path in try recordFiles(paths, of: press.kinds) {
      var job = Job(record: path)
      job.numbers = numbers
      let reading = try press.kinds.open(file: path)
      guard try reading.checkAlone(job) == nil else { continue }
      let readings =
        reading.kind.standsForOthers
        ? try press.kinds.derived(from: reading, job).records.map(\.reading) : [reading]
      for reading in readings { read.append((reading, try reading.read(job))) }
    }
    return read
  }

  private func outcome(
    of look: WantedLook, _ reading: RecordReading, _ record: ReadRecord, dpi: Int
  ) throws(Faults) -> (Gallery.Look.Outcome, [UInt8]?) {
    do throws(Faults) {
      let set = try set(record, of: reading, look.job)
      let first = try png(set.pages[0], of: set, dpi: dpi)
      return (.picture(look.picture, pages: set.pages.count), first)
    } catch {
      guard error.status == .overflow, let told = error.diagnostics.first else { throw error }
      return (.refused(told.message), nil)
    }
  }
}

/// What is to be drawn, and under which path.
private struct WantedLook {
  var design: DesignListing
  var paper: PaperChoice
  var job: Job
  var picture: String
}

extension TemplateListing {
  /// Every design on every paper.
  fileprivate func looks(of record: String) -> [WantedLook] {
    designs.flatMap { design in
      design.papers.map { paper in
        var job = Job(record: record, template: name)
        (job.design, job.paper) = (design.name, paper)
        return WantedLook(
          design: design, paper: paper, job: job, picture: "\(name)/\(design.name)-\(paper).png")
      }
    }
  }
}
