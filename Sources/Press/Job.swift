public import Measures
public import Numbering
public import PDFDocument
public import Records
public import Registers

/// One document to be made. Every property is a flag of the command line by
/// the same name.
public struct Job: Hashable, Sendable {
  /// The path of the record file.
  public var record: String
  /// Nil: the standard one for the record's kind.
  public var template: String?
  /// Nil: the template's first.
  public var design: String?
  public var paper: PaperChoice?
  /// In place of the record's own `bentuk`.
  public var bentuk: Bentuk?
  /// The sheet of a register; nil: the one that looks like one.
  public var sheet: String?
  /// The path of a file that says what a register's columns mean.
  public var map: String?
  /// In place of a recap's own `lke_bermasalah`.
  public var lkeBermasalah: LKEBermasalah?
  /// The paths of files of answers that a recap is made of besides those that it names.
  public var lke: [String] = []
  /// What the file is to claim; nil: all that there is, PDF/A-3a and PDF/UA-1.
  public var standard: Standard?
  /// Where numbers are taken from; nil: a record that asks for one is refused.
  public var numbers: NumberRegister?
  /// Whether pages stand on larger sheets, with marks for a print shop's knife.
  public var crop = false

  public init(
    record: String, template: String? = nil, design: String? = nil,
    paper: PaperChoice? = nil, bentuk: Bentuk? = nil
  ) {
    self.record = record
    self.template = template
    self.design = design
    self.paper = paper
    self.bentuk = bentuk
  }
}

extension Job {
  /// Whatever is said of a document besides its record and template, in words: two jobs that
  /// say the same of a record make the same file of it.
  public var words: [String] {
    [
      design, paper?.description, bentuk?.rawValue, standard?.rawValue, sheet,
      lkeBermasalah?.rawValue, crop ? "crop" : nil,
    ].map { $0 ?? "" }
  }
}

/// "A4", or "A4-portrait": without a direction, the design's own.
public struct PaperChoice: Hashable, Sendable {
  public var paper: Paper
  public var orientation: Orientation?

  public init(_ paper: Paper, _ orientation: Orientation? = nil) {
    self.paper = paper
    self.orientation = orientation
  }

  /// Nil for anything that is not a paper.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let paper = Paper(rawValue: parts[0].uppercased()), parts.count <= 2 else { return nil }
    self.paper = paper
    if parts.count == 2 {
      guard let orientation = Orientation(rawValue: parts[1].lowercased()) else { return nil }
      self.orientation = orientation
    }
  }

  public static let all = Paper.allCases.flatMap { paper in
    [PaperChoice(paper)] + Orientation.allCases.map { PaperChoice(paper, $0) }
  }
}

extension PaperChoice: CustomStringConvertible {
  public var description: String {
    [paper.rawValue, orientation?.rawValue].compactMap(\.self).joined(separator: "-")
  }
}
