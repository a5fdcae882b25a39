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
    let console = talk.console
    var tally = Tally(console)
    var worker: Worker?
    for record in records where !tally.isOver {
      guard wantsPages(record, &tally) else { continue }
      let ready = try worker ?? Worker(try resources.press())
      worker = ready
      let check = RecordCheck(job: look.job(record), worker: ready, console: console)
      tally.attempt { () throws(Faults) in try check.run() }
    }
    try tally.end()
  }

  /// Registers and recaps are told of here, without fonts and templates, unless
  /// a template is named.
  private func wantsPages(_ record: String, _ tally: inout Tally) -> Bool {
    guard look.template == nil else { return true }
    var isDone = true
    tally.attempt { () throws(Faults) in
      isDone = try RegisterReport(record, talk.console).isDone()
    }
    return !isDone
  }
}

/// The check of one record.
private struct RecordCheck {
  let job: Job
  let worker: Worker
  let console: Console

  func run() throws(Faults) {
    let set: SetDocument
    do throws(Faults) {
      set = try worker.set(job)
      _ = try worker.pdf(set)
    } catch {
      if console.isJSON { try console.put("\(json(isGood: false, pages: nil, []))\n") }
      throw error
    }
    if !console.isJSON { console.report(set.warnings) }
    try console.result(
      Message.commandsGood(job.record).text(in: console.language),
      json(isGood: true, pages: set.pages.count, set.warnings))
  }

  private func json(isGood: Bool, pages: Int?, _ warnings: [Diagnostic]) -> JSON {
    [
      "record": .text(job.record),
      "ok": .bool(isGood),
      "pages": .optional(pages),
      "warnings": .list(warnings, in: console.language),
    ]
  }
}
