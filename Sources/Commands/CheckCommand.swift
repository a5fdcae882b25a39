internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import Numbering
internal import Press

/// Everything that `render` would do, but for the files.
struct CheckCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: .said(.helpCheck()),
    discussion: .said(.helpCheckExamples()))

  @Argument(
    help: .said(.helpRecordsOrFolders(), value: .helpRecordValue()),
    completion: .file(extensions: ["yaml", "yml", "json", "xlsx", "csv"]))
  var records: [String]

  @Option(
    name: .customLong("return"), help: .said(.helpReturn(), value: .helpFolder()),
    completion: .directory)
  var returnFolder: String?

  @OptionGroup var look: DesignOptions
  @OptionGroup var numbering: NumberOptions
  @OptionGroup var talk: TalkOptions

  func run() throws {
    let records = try recordFiles(records, of: talk.kinds)
    var tally = Tally(talk.console, of: records.count)
    let numbers = try numbering.register()
    var worker: Worker?
    tally.report(numbers?.warnings ?? [])
    for record in records where !tally.isOver {
      tally.begin(record)
      guard let opened = tally.attempt(record, { () throws(Faults) in try open(record, numbers) })
      else {
        continue
      }
      let check: RecordCheck?
      switch opened {
      case .alone(let alone): check = alone
      case .rows(let rows):
        let ready = try worker ?? Worker(try talk.press())
        worker = ready
        try checkRows(rows, of: record, by: ready, with: numbers, &tally)
        continue
      case .others(let others):
        let ready = try worker ?? Worker(try talk.press())
        worker = ready
        try checkOthers(others, of: record, by: ready, with: numbers, &tally)
        continue
      case .printed(let reading):
        let ready = try worker ?? Worker(try talk.press())
        worker = ready
        check = tally.attempt(record) { () throws(Faults) in
          try ready.check(reading, job(record, numbers))
        }
      }
      if let check {
        tally.report(check.warnings)
        try tell(check)
        tally.finish(check.warnings)
      }
    }
    try sendBack(tally.told)
    try tally.end()
  }
}

extension CheckCommand {
  private enum Opened {
    case printed(RecordReading)
    /// Of a register alone nothing is printed, unless a template is named.
    case alone(RecordCheck)
    /// Each row is a record.
    case rows(RegisterRows)
    /// It stands for these.
    case others([DerivedRecord])
  }

  private func job(_ record: String, _ numbers: NumberRegister?) -> Job {
    var job = look.job(record)
    job.numbers = numbers
    return job
  }

  private func open(_ record: String, _ numbers: NumberRegister?) throws(Faults) -> Opened {
    let reading = try talk.kinds.open(file: record)
    if let template = look.template, reading.isTable,
      let kind = try talk.kinds.defined(named: template)
    {
      return .rows(try reading.rows(of: kind, job(record, numbers), common: nil))
    }
    if reading.kind.standsForOthers {
      return .others(try talk.kinds.derived(from: reading, job(record, numbers)))
    }
    guard look.template == nil, let check = try reading.checkAlone(job(record, numbers)) else {
      return .printed(reading)
    }
    return .alone(check)
  }

  private func checkRows(
    _ rows: RegisterRows, of table: String, by worker: Worker, with numbers: NumberRegister?,
    _ tally: inout Tally
  ) throws {
    tally.report(rows.warnings)
    var (good, all) = (0, 0)
    for index in 0..<rows.portions {
      for row in try rows.portion(index) where !tally.isOver {
        let label = "\(table):\(row.place.cell?.name ?? String(row.number))"
        if isGood(row.reading, label, by: worker, with: numbers, &tally) { good += 1 }
        all += 1
      }
    }
    guard good == all else { return }
    try tell(
      RecordCheck(table, .commandsRowsGood(table, all), ["rows": all], warnings: rows.warnings))
    tally.finish(rows.warnings)
  }

  private func checkOthers(
    _ others: [DerivedRecord], of record: String, by worker: Worker, with numbers: NumberRegister?,
    _ tally: inout Tally
  ) throws {
    let good = others.count { other in
      let label = "\(record): \(other.reading.kind.word) \(other.number)"
      return isGood(other.reading, label, by: worker, with: numbers, &tally)
    }
    guard good == others.count else { return }
    try tell(
      RecordCheck(
        record, .commandsOthersGood(record, good), ["documents": good], warnings: []))
    tally.finish()
  }

  private func isGood(
    _ reading: RecordReading, _ label: String, by worker: Worker, with numbers: NumberRegister?,
    _ tally: inout Tally
  ) -> Bool {
    let check = tally.attempt(label) { () throws(Faults) in
      try worker.check(reading, job(label, numbers))
    }
    if let check { tally.report(check.warnings) }
    return check != nil
  }

  /// A workbook of faults for each office.
  private func sendBack(_ told: [Diagnostic]) throws(Faults) {
    guard let returnFolder else { return }
    let files = try returnFiles(told, in: returnFolder)
    try deliver(files)
    talk.console.remark(.commandsReturned(isAny: !files.isEmpty), files.map(\.path))
  }

  private func tell(_ check: RecordCheck) throws(Faults) {
    let console = talk.console
    try console.result(
      check.sentence.text(in: console.language).safeForTerminal, check.json(in: console.language))
  }
}
