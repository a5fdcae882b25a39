internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import Press

extension LKECommand {
  /// Which evidence sheets name, and what of it is there.
  struct Bukti: TalkingCommand {
    static let configuration = CommandConfiguration(
      commandName: "bukti", abstract: .said(.helpLKEBukti()),
      discussion: .said(.helpLKEBuktiExamples()))

    @Argument(
      help: .said(.helpLKEFiles(), value: .helpRecordValue()),
      completion: .file(extensions: ["xlsx", "csv", "yaml", "yml", "json"]))
    var records: [String]

    @Option(
      name: .shortAndLong, help: .said(.helpLKEBuktiOutput(), value: .helpPath()),
      completion: .file(extensions: ["xlsx"]))
    var output: String?

    @OptionGroup var office: OfficeOptions

    @OptionGroup var talk: TalkOptions

    func run() throws {
      if let output { try checkWorkbookName(output) }
      let console = talk.console
      var tally = Tally(console, of: records.count)
      var reports: [BuktiReport] = []
      for record in records where !tally.isOver {
        tally.begin(record)
        let report = tally.attempt(record) { () throws(Faults) in
          try BuktiReport(.today(record), satker: office.satker, tahun: office.tahun)
        }
        guard let report else { continue }
        tally.report(report.warnings)
        if output == nil || console.isJSON { try tell(report, isFirst: reports.isEmpty) }
        reports.append(report)
        tally.finish(report.warnings)
      }
      try tally.end()
      guard let output else { return }
      try deliver([buktiFile(reports, at: output)], replacing: false)
      try console.wrote(output)
    }

    private func tell(_ report: BuktiReport, isFirst: Bool) throws(Faults) {
      let language = talk.console.language
      try talk.console.result(
        (isFirst ? "" : "\n") + report.text(in: language), report.json(in: language))
    }
  }
}
