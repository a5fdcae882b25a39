internal import ArgumentParser
internal import Diagnostics
internal import Press

/// What PDF files of ours are, and whether they are as they were made.
struct InspectCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: .said(.helpInspect()),
    discussion: .said(.helpInspectExamples()))

  @Argument(
    help: .said(.helpDocumentsOrFolders(), value: .helpRecordValue()),
    completion: .file(extensions: ["pdf"]))
  var files: [String]

  @OptionGroup var talk: TalkOptions

  func run() throws {
    let files = try documentFiles(files)
    let console = talk.console
    var tally = Tally(console, of: files.count, counting: .documents)
    for file in files where !tally.isOver {
      tally.begin(file)
      let inspected = tally.attempt(file) { () throws(Faults) in try Inspected(file) }
      guard let inspected else { continue }
      try console.result(
        inspected.text(in: console.language, isAlone: files.count == 1),
        inspected.json(in: console.language))
      tally.finish(with: inspected.faults)
    }
    try tally.end()
  }
}

/// What a PDF of ours was made from, to render it again.
struct ExtractCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: .said(.helpExtract()),
    discussion: .said(.helpExtractExamples()))

  @Argument(
    help: .said(.helpDocument(), value: .helpRecordValue()),
    completion: .file(extensions: ["pdf"]))
  var file: String

  @Option(
    name: .shortAndLong, help: .said(.helpExtractOutput(), value: .helpFolder()),
    completion: .directory)
  var output: String?

  @OptionGroup var talk: TalkOptions

  func run() throws {
    try checkPath(output, "--output")
    let console = talk.console
    let extraction = try Extraction(file, into: output)
    if !console.isJSON { console.report(extraction.warnings) }
    try deliver(extraction.files, replacing: false)
    try console.result(
      extraction.files.map(\.path.safeForTerminal).joined(separator: "\n"),
      extraction.json(in: console.language))
    if !console.isJSON { console.remark(.commandsRenderAgain(extraction.command.typed)) }
  }
}

extension [String] {
  /// As a shell takes them.
  fileprivate var typed: String {
    map { word in
      let isPlain = word.utf8.allSatisfy {
        $0 > 127 || "-_./,:+@%=".utf8.contains($0) || Character(Unicode.Scalar($0)).isLetter
          || Character(Unicode.Scalar($0)).isNumber
      }
      return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }.joined(separator: " ")
  }
}
