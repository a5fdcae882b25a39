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
      guard wantsPages(record, &tally) else { continue }
      let ready = try worker ?? Worker(try resources.press())
      worker = ready
      tally.attempt { () throws(Faults) in try check(record, ready) }
    }
    try tally.end()
  }
}

extension CheckCommand {
  /// Registers and recaps are told of here, without fonts and templates, unless
  /// a template is named.
  private func wantsPages(_ record: String, _ tally: inout Tally) -> Bool {
    guard look.template == nil else { return true }
    var isDone = true
    tally.attempt { () throws(Faults) in
      let check = try Press.registerCheck(record)
      isDone = check != nil
      try check.map(tell)
    }
    return !isDone
  }

  private func check(_ record: String, _ worker: Worker) throws(Faults) {
    let check: RecordCheck
    do throws(Faults) {
      check = try worker.check(look.job(record))
    } catch {
      let refusal: JSON = [
        "record": .text(record), "ok": .bool(false), "pages": .null, "warnings": .list([]),
      ]
      if talk.json { try talk.console.put("\(refusal)\n") }
      throw error
    }
    try tell(check)
  }

  private func tell(_ check: RecordCheck) throws(Faults) {
    let console = talk.console
    if !console.isJSON { console.report(check.warnings) }
    try console.result(
      check.sentence.text(in: console.language), check.json(in: console.language))
  }
}
