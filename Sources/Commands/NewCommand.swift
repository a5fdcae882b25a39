internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import Press
internal import Records

/// A commented file to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: .said(.helpNew()), discussion: .said(.helpNewExamples()))

  @Option(help: .said(.helpKode(), value: .helpKodeValue()))
  var kode: String?

  @Option(
    name: .shortAndLong, help: .said(.helpNewOutput(), value: .helpPath()),
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  @OptionGroup var talk: TalkOptions

  func run() throws {
    let console = talk.console
    let text = try starterFile(kode: kode)
    guard let output else { return try console.put(text) }
    try holdingSignals { () throws(Faults) in
      try Delivery.create(Array(text.utf8), at: output)
    }
    try console.result(output, ["output": .text(output)])
    console.remark(.commandsFillIn(output))
  }
}
