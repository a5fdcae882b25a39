internal import ArgumentParser
internal import Diagnostics
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
    var run = CheckRun(look, talk, try numbering.register(), of: records.count)
    for record in records where !run.tally.isOver { try run.check(record) }
    try sendBack(run.tally.told)
    try run.tally.end()
  }
}

extension CheckCommand {
  /// A workbook of faults for each office.
  private func sendBack(_ told: [Diagnostic]) throws(Faults) {
    guard let returnFolder else { return }
    let files = try returnFiles(told, in: returnFolder)
    try deliver(files)
    talk.console.remark(.commandsReturned(isAny: !files.isEmpty), files.map(\.path))
  }
}
