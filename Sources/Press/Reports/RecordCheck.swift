public import Diagnostics
public import JSON

/// What there is to say of a record that is right.
public struct RecordCheck: Hashable, Sendable {
  public var record: String
  /// "a.yaml: baik".
  public var sentence: Message
  /// What was counted, as programs read it.
  public var counts: [JSON.Member]
  /// Files that a recap was made without; nil of what is no recap.
  public var leftOut: [LeftOut]?
  public var warnings: [Diagnostic]

  public struct LeftOut: Hashable, Sendable {
    public var file: String
    public var reason: Message
  }

  public init(
    _ record: String, _ sentence: Message, _ counts: KeyValuePairs<String, Int>,
    warnings: [Diagnostic]
  ) {
    self.record = record
    self.sentence = sentence
    self.counts = counts.map { JSON.Member($0.key, .number($0.value)) }
    self.warnings = warnings
  }

  /// What programs read of it.
  public func json(in language: Language) -> JSON {
    .object(
      [JSON.Member("record", .text(record)), JSON.Member("ok", .bool(true))] + counts
        + (leftOut.map { [JSON.Member("left_out", .list($0.map { $0.json(in: language) }))] } ?? [])
        + [JSON.Member("warnings", .list(warnings, in: language))])
  }
}

extension RecordCheck.LeftOut {
  fileprivate func json(in language: Language) -> JSON {
    ["file": .text(file), "reason": .text(reason.text(in: language))]
  }
}

extension Worker {
  /// Everything that is done for a document, but for its file.
  public func check(_ reading: RecordReading, _ job: Job) throws(Faults) -> RecordCheck {
    try checkTemplate(job)
    let record = try reading.read(job)
    let set = try set(record, of: reading, job)
    _ = try pdf(set)
    var check =
      record.summary
      ?? RecordCheck(
        set.record, .pressGood(set.record), [:], warnings: set.warnings)
    check.warnings = set.warnings
    check.counts.append(JSON.Member("pages", .number(set.pages.count)))
    return check
  }
}
