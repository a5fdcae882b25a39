public import Diagnostics
internal import Files
internal import Numbering
internal import Records

/// Which files are made of which record, settled before anything is written.
public struct OutputPlan: Sendable {
  public private(set) var items: [Item] = []
  /// The record, where there is but one and it can be opened: to be opened once. Of many each
  /// is opened when it is its turn.
  let reading: RecordReading?
  /// Which record makes a file.
  private var makers: [ResolvedPath: String] = [:]
  /// The records, and what they name where that could be replaced.
  private var inputs = InputFiles()

  public struct Item: Hashable, Sendable {
    public var job: Job
    /// The path of the PDF; nil: none is wanted.
    public var document: String?
    /// The picture of the first page; those of further pages are named after it.
    public var proof: String?
    /// The path of the XLSX with the figures of a recap.
    public var workbook: String?

    public init(_ job: Job, document: String?, proof: String? = nil, workbook: String? = nil) {
      self.job = job
      self.document = document
      self.proof = proof
      self.workbook = workbook
    }
  }

  /// Names the files of every job: in a folder after its record, and what is not
  /// standard about it.
  ///
  /// - Parameter press: knows the standard designs; without it none is.
  /// - Throws: `Faults(.usage)` when two records would make the same file, or
  ///   one would replace a record or a file that a record names.
  public init(
    _ jobs: [Job], _ places: OutputPlaces, of kinds: Kinds = .standard, in press: Press? = nil
  ) throws(Faults) {
    let kinds = press?.kinds ?? kinds
    reading = jobs.count == 1 ? try? kinds.open(file: jobs[0].record) : nil
    items = jobs.map { job in
      let stem = places.haveFolder ? job.stem(reading, kinds, press) : ""
      return Item(
        job, document: places.documents?.path("\(stem).pdf"),
        proof: places.proofs?.path("\(stem).png"),
        workbook: places.workbooks?.path("\(stem).xlsx"))
    }
    for job in jobs {
      inputs.add(record: job.record)
      // A register of numbers need not be there before its first one.
      inputs.add([job.map, job.numbers?.path].compactMap(\.self), of: job.record)
    }
    // Nothing is read unless something could be replaced: a new file replaces
    // none, but how many pictures there will be is not known yet.
    if places.proofs != nil || items.flatMap(\.outputs).contains(where: FileIdentity.isThere) {
      for job in jobs { addFiles(of: job, kinds) }
    }
    try check()
  }
}

extension OutputPlan {
  /// A further page's picture may not take the place of a planned file. How
  /// many pages there are is known only when a record is set.
  ///
  /// - Throws: `Faults(.usage)`, before anything of the record is written.
  func checkFurtherPage(_ path: String, of record: String) throws(Faults) {
    try inputs.check(path)
    if let other = makers[ResolvedPath(path)] { throw OutputPlan.clash(path, other, record) }
  }

  private mutating func check() throws(Faults) {
    for item in items {
      for path in item.outputs where !isStandard(path) {
        try inputs.check(path)
        if let other = makers.updateValue(item.job.record, forKey: ResolvedPath(path)) {
          throw OutputPlan.clash(path, other, item.job.record)
        }
      }
    }
  }

  private static func clash(_ path: String, _ record: String, _ other: String) -> Faults {
    Faults(.usage, .outputTwice(path, record, other), hint: .outputTwiceHint())
  }
}

extension OutputPlan {
  /// None of a record that cannot be read.
  private mutating func addFiles(of job: Job, _ kinds: Kinds) {
    let record = reading?.record ?? (try? RecordSource(file: job.record)).map(OpenedRecord.init)
    let files = record.map { namedFiles($0, kinds.keys(of: $0)) } ?? []
    inputs.add(files, of: job.record)
  }
}

extension OutputPlan.Item {
  fileprivate var outputs: [String] { [document, proof, workbook].compactMap(\.self) }
}
