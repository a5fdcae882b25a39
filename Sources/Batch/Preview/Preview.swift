public import Diagnostics
public import Press

/// What a batch would make, as a sheet of those documents that are likeliest to go wrong.
public struct Preview: Sendable {
  /// A document that is on the sheet.
  public struct Shown: Sendable {
    public var record: String
    public var sort: DocumentSort
    public var reasons: [PreviewReason]
    public var pages: Int
  }

  public internal(set) var shown: [Shown] = []
  /// Records that can be read.
  public internal(set) var records = 0
  /// Records that are wrong, and documents that cannot be made.
  public internal(set) var refused = 0
  /// How the first of them was refused; of records that are wrong as a plan says it.
  public internal(set) var status: ExitStatus?
  private let look: Job
  var entries: [ProofSheet.Entry] = []
  var date = ""

  /// Reads every record in one pass, and makes the documents of those that are chosen; nothing
  /// is written.
  ///
  /// - Parameters:
  ///   - output: where the sheet is to be.
  ///   - tell: is told of what is found and refused, records first.
  /// - Throws: `Faults(.record)` when there is nothing to make, `Faults(.usage)` where the sheet
  ///   would replace what a record needs, and what would go wrong with every document.
  public init(
    _ request: BatchRequest, _ press: Press, output: String, telling tell: (BatchEvent) -> Void
  ) throws(Faults) {
    look = request.look
    var request = request
    request.report = output
    let stream = try RecordStream(request, press.kinds)
    let chosen = try choose(of: stream, telling: tell)
    guard records + refused > 0 else { throw stream.nothing() }
    let worker = try Worker(press)
    for (candidate, reasons) in chosen {
      for sort in candidate.record.sorts {
        let job = request.job(sort, of: candidate.record)
        try show(candidate, for: reasons, as: (sort, job), by: worker, telling: tell)
      }
    }
  }
}

extension Preview {
  /// Nil when nothing can be shown.
  public func sheet(in language: Language) -> ProofSheet? {
    guard !entries.isEmpty else { return nil }
    return ProofSheet(
      .previewTitle(entries.count, of: records), entries, date: date, in: language, like: look)
  }
}
