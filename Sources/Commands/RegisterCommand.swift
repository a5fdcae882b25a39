internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import Press
internal import Registers

/// Registers of offices: a new one to fill in.
struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: .said(.helpRegister()),
    discussion: .said(.helpRegisterExamples()), subcommands: [New.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: .said(.helpRegisterNew()),
      discussion: .said(.helpRegisterNewExamples()))

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
      guard nasional != (provinsi != nil) else { throw Faults(.usage, .commandsRegisterScope()) }
      let ending = output.lowercased().split(separator: ".").last
      guard ending == "xlsx" || ending == "csv" else {
        throw Faults(.usage, .commandsRegisterEnding(output))
      }
      let bytes = try newRegister(provinsi: provinsi, isCSV: ending == "csv")
      let path = output
      try holdingSignals { () throws(Faults) in try Delivery.create(bytes, at: path) }
      try talk.console.result(output, ["output": .text(output)])
      talk.console.remark(.commandsFillInRegister(output))
    }
  }
}
