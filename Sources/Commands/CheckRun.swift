internal import Diagnostics
internal import JSON
internal import Numbering
internal import Press

/// Checks one file after the other, of which each holds a record or several.
struct CheckRun {
  private let look: DesignOptions
  private let talk: TalkOptions
  private let kinds: Kinds
  private let numbers: NumberRegister?
  private(set) var tally: Tally
  /// Fonts are opened when the first page is laid out.
  private var worker: Worker?

  init(_ look: DesignOptions, _ talk: TalkOptions, _ numbers: NumberRegister?, of count: Int) {
    self.look = look
    self.talk = talk
    self.numbers = numbers
    kinds = talk.kinds
    tally = Tally(talk.console, of: count)
    tally.report(numbers?.warnings ?? [])
  }

  mutating func check(_ record: String) throws {
    tally.begin(record)
    let opening = Result { () throws(Faults) in try open(record) }
    guard let opened = tally.attempt(record, { () throws(Faults) in try opening.get() }) else {
      return
    }
    switch opened {
    case .alone(let check): try finish(check)
    case .printed(let reading):
      if let check = try checked(reading, record) { try finish(check) }
    case .rows(let rows): try check(rows, of: record)
    case .others(let others): try check(others, of: record)
    }
  }
}

extension CheckRun {
  private enum Opened {
    case printed(RecordReading)
    /// Of a register alone nothing is printed, unless a template is named.
    case alone(RecordCheck)
    /// Each row is a record.
    case rows(RegisterRows)
    /// It stands for these.
    case others(DerivedRecords)
  }

  private func job(_ record: String) -> Job {
    var job = look.job(record)
    job.numbers = numbers
    return job
  }

  private func open(_ record: String) throws(Faults) -> Opened {
    let reading = try kinds.open(file: record)
    if let template = look.template, reading.isTable,
      let kind = try kinds.defined(named: template)
    {
      return .rows(try reading.rows(of: kind, job(record), common: nil))
    }
    if reading.kind.standsForOthers {
      return .others(try kinds.derived(from: reading, job(record)))
    }
    guard look.template == nil, let check = try reading.checkAlone(job(record)) else {
      return .printed(reading)
    }
    return .alone(check)
  }

  private mutating func check(_ rows: RegisterRows, of table: String) throws {
    var warnings = tally.report(rows.warnings)
    var (good, all) = (0, 0)
    for index in 0..<rows.portions {
      for row in try rows.portion(index) where !tally.isOver {
        let label = "\(table):\(row.place.cell?.name ?? String(row.number))"
        if try isGood(row.reading, label, &warnings) { good += 1 }
        all += 1
      }
    }
    guard good == all else { return }
    try tell(
      RecordCheck(table, .commandsRowsGood(table, all), ["rows": all], warnings: warnings))
    tally.finish(warnings)
  }

  private mutating func check(_ others: DerivedRecords, of record: String) throws {
    var warnings = tally.report(others.warnings)
    var good = 0
    for other in others.records {
      let label = "\(record): \(other.reading.kind.word) \(other.number)"
      if try isGood(other.reading, label, &warnings) { good += 1 }
    }
    guard good == others.records.count else { return }
    try tell(
      RecordCheck(
        record, .commandsOthersGood(record, good), ["documents": good], warnings: warnings))
    tally.finish(warnings)
  }

  /// - Parameter warnings: get those that were not told before.
  private mutating func isGood(
    _ reading: RecordReading, _ label: String, _ warnings: inout [Diagnostic]
  ) throws -> Bool {
    guard let check = try checked(reading, label) else { return false }
    warnings += tally.report(check.warnings)
    return true
  }

  /// Nil of a record that is refused, which is told.
  private mutating func checked(
    _ reading: RecordReading, _ label: String
  ) throws -> RecordCheck? {
    let ready = try worker ?? Worker(try talk.press())
    worker = ready
    return tally.attempt(label) { [job = job(label)] () throws(Faults) in
      try ready.check(reading, job)
    }
  }

  private mutating func finish(_ check: RecordCheck) throws {
    tally.report(check.warnings)
    try tell(check)
    tally.finish(check.warnings)
  }

  private func tell(_ check: RecordCheck) throws(Faults) {
    let console = talk.console
    try console.result(
      check.sentence.text(in: console.language).safeForTerminal, check.json(in: console.language))
  }
}
