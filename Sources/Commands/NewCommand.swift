internal import ArgumentParser
internal import Diagnostics
internal import Press

/// A commented file to fill in.
struct NewCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: .said(.helpNew()), discussion: .said(.helpNewExamples()))

  @Option(help: .said(.helpNewTemplate(), value: .helpName()))
  var template: String?

  @Option(help: .said(.helpKode(), value: .helpKodeValue()))
  var kode: String?

  @Option(
    name: .shortAndLong, help: .said(.helpNewOutput(), value: .helpPath()),
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  @OptionGroup var talk: TalkOptions

  func run() throws {
    let output = output ?? "-"
    try talk.console.write(try blank(), to: output, .commandsFillIn(output, talk.sameTemplates))
  }

  private func blank() throws(Faults) -> Blank {
    guard let template, let kind = try talk.kinds.defined(named: template) else {
      return .declaration(kode: kode)
    }
    return .record(kind, kode: kode)
  }
}
