internal import ArgumentParser
internal import Diagnostics
internal import Press

/// Registers of offices: a new one to fill in.
struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: .said(.helpRegister()),
    discussion: .said(.helpRegisterExamples()), subcommands: [New.self, Map.self])

  struct New: TalkingCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: .said(.helpRegisterNew()),
      discussion: .said(.helpRegisterNewExamples()))

    @Option(help: .said(.helpNewTemplate(), value: .helpName()))
    var template: String?

    @Option(help: .said(.helpKode(), value: .helpKodeValue()))
    var kode: String?

    @Option(help: .said(.helpProvinsi(), value: .helpKodeValue()))
    var provinsi: String?

    @Flag(help: .said(.helpNasional()))
    var nasional = false

    @Option(
      name: .shortAndLong, help: .said(.helpRegisterOutput(), value: .helpPath()),
      completion: .file(extensions: ["xlsx", "csv"]))
    var output: String

    @OptionGroup var talk: TalkOptions

    func run() throws {
      if let template, let kind = try talk.kinds.defined(named: template) {
        return try talk.console.write(
          .rows(kind, kode: kode), to: output,
          .commandsFillInRows(output, template, talk.sameTemplates))
      }
      guard nasional != (provinsi != nil) else { throw Faults(.usage, .commandsRegisterScope()) }
      try talk.console.write(
        .register(provinsi: provinsi), to: output, .commandsFillInRegister(output))
    }
  }

  struct Map: TalkingCommand {
    static let configuration = CommandConfiguration(
      commandName: "map", abstract: .said(.helpRegisterMap()),
      discussion: .said(.helpRegisterMapExamples()))

    @Argument(
      help: .said(.helpRegisterFile(), value: .helpRecordValue()),
      completion: .file(extensions: ["xlsx", "csv"]))
    var register: String

    @Option(help: .said(.helpSheet(), value: .helpName()))
    var sheet: String?

    @Option(
      name: .shortAndLong, help: .said(.helpNewOutput(), value: .helpPath()),
      completion: .file(extensions: ["yaml", "yml"]))
    var output: String?

    @OptionGroup var talk: TalkOptions

    func run() throws {
      let output = output ?? "-"
      try talk.console.write(
        .registerMap(of: register, sheet: sheet), to: output,
        .commandsCorrectMap(output, register))
    }
  }
}
