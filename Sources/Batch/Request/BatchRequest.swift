internal import Diagnostics
public import Press

/// What is asked of a batch.
public struct BatchRequest: Sendable {
  /// Records, registers, folders of them.
  public var inputs: [String]
  /// Where everything goes.
  public var folder: String
  /// Which documents are made.
  public var documents = Set(DocumentSort.allCases)
  public var pattern = NamePattern.standard
  /// What is said of every document; its record and template are not looked at.
  public var look = Job(record: "")
  /// The word of a kind that is data, whose records the rows of tables are; nil: they are
  /// registers.
  public var kind: String?
  /// The path of a declaration of common values.
  public var common: String?
  /// Threads, at least one.
  public var workers = 1
  public var shard = Shard.whole
  /// Whether documents of earlier runs that belong to no record any more are removed, where
  /// nothing was refused and they are as they were made.
  public var prunes = false
  /// What is made of all documents besides.
  public var bundles = Bundles()
  /// The path of a table, or a sheet, that whoever asks writes of what is told.
  public var report: String?

  public init(_ inputs: [String], folder: String) {
    self.inputs = inputs
    self.folder = folder
  }

  /// Files beside the documents, which may replace nothing that is read.
  var outputs: [String] { bundles.paths + [report].compactMap(\.self) }

  /// Whether a document is asked for: those of kinds that are data with all others.
  func makes(_ sort: DocumentSort) -> Bool {
    documents.contains(sort)
      || !DocumentSort.allCases.contains(sort) && documents.count == DocumentSort.allCases.count
  }

  func job(_ sort: DocumentSort, of record: BatchRecord) -> Job {
    var job = look
    job.record = record.label
    job.lke = record.answers
    job.template = sort.template
    if !record.reading.kind.hasRegister {
      (job.sheet, job.map, job.lkeBermasalah) = (nil, nil, nil)
    }
    if sort.isOfResults || !record.reading.kind.hasForms { job.bentuk = nil }
    if sort.isOfResults { job.design = nil }
    return job
  }
}
