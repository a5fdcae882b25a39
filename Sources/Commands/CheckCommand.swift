internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import Press

/// Everything that `render` would do, but for the files.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: .said(.helpCheck()),
    discussion: .said(.helpCheckExamples()))

  @Argument(
    help: .said(.helpRecords(), value: .helpRecordValue()),
    completion: .file(extensions: ["yaml", "yml", "json", "xlsx", "csv"]))
  var records: [String]

  @OptionGroup var look: DesignOptions
  @OptionGroup var resources: ResourceOptions
  @OptionGroup var talk: TalkOptions

  func run() throws {
    var tally = Tally(talk.console)
    var worker: Worker?
    for record in records where !tally.isOver {
      var untold: RecordReading?
      tally.attempt { () throws(Faults) in untold = try open(record) }
      guard let untold else { continue }
      let ready = try worker ?? Worker(try resources.press())
      worker = ready
      tally.attempt { () throws(Faults) in
        try tell(
          orRefused(record) { () throws(Faults) in
            try ready.check(untold, look.job(record))
          })
      }
    }
    try tally.end()
  }
}

extension CheckCommand {
  /// Nil when all is told: of a register alone nothing is printed, unless a template is named.
  private func open(_ record: String) throws(Faults) -> RecordReading? {
    try orRefused(record) { () throws(Faults) in
      let reading = try Kinds.standard.open(file: record)
      guard look.template == nil, let check = try reading.checkAlone(look.job(record)) else {
        return reading
      }
      try tell(check)
      return nil
    }
  }

  /// Programs are told of every record that is not right.
  private func orRefused<Made>(
    _ record: String, _ make: () throws(Faults) -> Made
  ) throws(Faults) -> Made {
    do throws(Faults) { return try make() } catch {
      let refusal: JSON = [
        "record": .text(record), "ok": .bool(false), "pages": .null, "warnings": .list([]),
      ]
      if talk.json { try talk.console.put("\(refusal)\n") }
      throw error
    }
  }

  private func tell(_ check: RecordCheck) throws(Faults) {
    let console = talk.console
    if !console.isJSON { console.report(check.warnings) }
    try console.result(
      check.sentence.text(in: console.language), check.json(in: console.language))
  }
}
