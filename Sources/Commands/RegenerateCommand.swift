internal import ArgumentParser
internal import Diagnostics
internal import Press

/// PDF files of ours, made anew from what is inside them, and compared.
struct RegenerateCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "regenerate", abstract: .said(.helpRegenerate()),
    discussion: .said(.helpRegenerateExamples()))

  @Argument(
    help: .said(.helpDocumentsOrFolders(), value: .helpRecordValue()),
    completion: .file(extensions: ["pdf"]))
  var files: [String]

  @Option(
    name: .shortAndLong, help: .said(.helpRegenerateOutput(), value: .helpFolder()),
    completion: .directory)
  var output: String?

  @OptionGroup var talk: TalkOptions

  func run() throws {
    let files = try documentFiles(files)
    let console = talk.console
    let worker = try Worker(try talk.press())
    var tally = Tally(console, of: files.count, counting: .documents)
    for file in files where !tally.isOver {
      tally.begin(file)
      let made = tally.attempt(file) { () throws(Faults) in
        let made = try worker.regenerate(file)
        if let output { try deliver([made.output(in: output)], replacing: false) }
        return made
      }
      guard let made else { continue }
      try console.result(
        Message.regenerated(file, isIdentical: made.isIdentical).text(in: console.language)
          .safeForTerminal,
        made.json(in: console.language))
      tally.finish(with: made.faults)
    }
    try tally.end()
  }
}
