public import ArgumentParser
internal import Diagnostics
public import Evaluation
internal import JSON
internal import Press

/// Sheets of answers: a new one to fill in, the scores of filled ones.
struct LKECommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lke", abstract: .said(.helpLKE()), discussion: .said(.helpLKEExamples()),
    subcommands: [New.self, Nilai.self, Bukti.self, Import.self])

  struct New: TalkingCommand {
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

  struct Nilai: TalkingCommand {
    static let configuration = CommandConfiguration(
      commandName: "nilai", abstract: .said(.helpLKENilai()),
      discussion: .said(.helpLKENilaiExamples()))

    @Argument(
      help: .said(.helpLKEFiles(), value: .helpRecordValue()),
      completion: .file(extensions: ["xlsx", "csv", "yaml", "yml", "json"]))
    var records: [String]

    @OptionGroup var asked: AskedOptions

    @Option(help: .said(.helpBanding(), value: .helpKolomValue()))
    var banding: Kolom?

    @OptionGroup var talk: TalkOptions

    func run() throws {
      let console = talk.console
      var tally = Tally(console, of: records.count)
      for (index, record) in records.enumerated() where !tally.isOver {
        tally.begin(record)
        let report = tally.attempt(record) { () throws(Faults) in
          try NilaiReport(
            .today(record), satker: asked.office.satker, tahun: asked.office.tahun,
            kolom: asked.kolom, target: asked.target, banding: banding)
        }
        guard let report else { continue }
        tally.report(report.warnings)
        let gap = index > 0 && !console.isJSON && !console.isQuiet ? "\n" : ""
        try console.result(
          gap + report.text(in: console.language), report.json(in: console.language))
        tally.finish(report.warnings)
      }
      try tally.end()
    }
  }
}

/// What is said of a sheet that does not say it itself.
struct AskedOptions: ParsableArguments {
  @OptionGroup var office: OfficeOptions

  @Option(help: .said(.helpKolom(), value: .helpKolomValue()))
  var kolom: Kolom?

  @Option(help: .said(.helpTarget(), value: .helpTargetValue()))
  var target: Target?
}

struct OfficeOptions: ParsableArguments {
  @Option(help: .said(.helpSatker(), value: .helpKodeValue()))
  var satker: String?

  @Option(help: .said(.helpTahun(), value: .helpNumber()))
  var tahun: Int?
}

extension LKECommand {
  struct Import: TalkingCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: .said(.helpLKEImport()),
      discussion: .said(.helpLKEImportExamples()))

    @Argument(
      help: .said(.helpLKEImported(), value: .helpRecordValue()),
      completion: .file(extensions: ["xlsx", "csv", "yaml", "yml", "json"]))
    var record: String

    @Option(
      name: .shortAndLong, help: .said(.helpLKEImportOutput(), value: .helpPath()),
      completion: .file(extensions: ["xlsx", "csv", "yaml", "yml", "json"]))
    var output: String

    @OptionGroup var asked: AskedOptions

    @OptionGroup var talk: TalkOptions

    func run() throws {
      let console = talk.console
      let imported = try ImportedLKE(
        .today(record), satker: asked.office.satker, tahun: asked.office.tahun,
        target: asked.target,
        kolom: asked.kolom)
      console.report(imported.warnings)
      let (file, dropped) = try imported.file(at: output)
      console.report(dropped.map { Diagnostic(.warning, at: Place(file: output), $0) })
      if isStandard(output) { return try console.put(file.bytes) }
      try deliver([file], replacing: false)
      try console.wrote(output)
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
