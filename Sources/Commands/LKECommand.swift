public import ArgumentParser
internal import Diagnostics
public import Evaluation
internal import Press

/// Sheets of answers: a new one to fill in, the scores of filled ones.
struct LKECommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lke", abstract: .said(.helpLKE()), discussion: .said(.helpLKEExamples()),
    subcommands: [New.self, Nilai.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: .said(.helpLKENew()), discussion: .said(.helpLKENewExamples()))

    @Option(help: .said(.helpSkema(), value: .helpSkemaValue()))
    var skema = Scheme.bundledNames[0]

    @Option(
      name: .shortAndLong, help: .said(.helpLKEOutput(), value: .helpPath()),
      completion: .file(extensions: ["xlsx", "csv", "yaml", "yml"]))
    var output: String

    @Option(help: .said(.helpSatker(), value: .helpKodeValue()))
    var satker: String?

    @Option(help: .said(.helpTahun(), value: .helpNumber()))
    var tahun: Int?

    @Option(help: .said(.helpTarget(), value: .helpTargetValue()))
    var target: Target = .wbk

    @OptionGroup var talk: TalkOptions

    func run() throws {
      try talk.console.write(
        .lke(skema: skema, satker: satker, tahun: tahun, target: target), to: output,
        Scheme.isFile(output) ? .commandsChangeScheme(output) : .commandsFillInLKE(output))
    }
  }

  struct Nilai: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "nilai", abstract: .said(.helpLKENilai()),
      discussion: .said(.helpLKENilaiExamples()))

    @Argument(
      help: .said(.helpLKEFiles(), value: .helpRecordValue()),
      completion: .file(extensions: ["xlsx", "csv", "yaml", "yml", "json"]))
    var records: [String]

    @Option(help: .said(.helpKolom(), value: .helpKolomValue()))
    var kolom: Kolom?

    @Option(help: .said(.helpTarget(), value: .helpTargetValue()))
    var target: Target?

    @OptionGroup var talk: TalkOptions

    func run() throws {
      let console = talk.console
      var tally = Tally(console)
      for (index, record) in records.enumerated() where !tally.isOver {
        tally.attempt { () throws(Faults) in
          let report = try NilaiReport(record, kolom: kolom, target: target)
          if !console.isJSON { console.report(report.warnings) }
          let gap = index > 0 && !console.isJSON && !console.isQuiet ? "\n" : ""
          try console.result(
            gap + report.text(in: console.language), report.json(in: console.language))
        }
      }
      try tally.end()
    }
  }
}

extension Target: ExpressibleByArgument {
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

extension Kolom: ExpressibleByArgument {
  public init?(argument: String) {
    let found = Kolom.allCases.first { $0.rawValue.lowercased() == argument.lowercased() }
    guard let found else { return nil }
    self = found
  }
}
