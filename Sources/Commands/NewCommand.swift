internal import ArgumentParser
internal import Diagnostics
internal import Press

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
    let blank = Blank.declaration(kode: kode)
    guard let output else {
      return try talk.console.put(String(decoding: blank.file(at: "").bytes, as: UTF8.self))
    }
    try talk.console.write(blank, to: output, .commandsFillIn(output))
  }
}
