internal import ArgumentParser
internal import Batch
internal import Diagnostics
internal import JSON
internal import Press

/// The folders of the parts of a batch to one.
struct BatchJoinCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: .said(.helpBatchJoin()),
    discussion: .said(.helpBatchJoinExamples()))

  @Argument(help: .said(.helpBatchParts(), value: .helpFolder()), completion: .directory)
  var folders: [String]

  @Option(
    name: [.customLong("out"), .customShort("o"), .customLong("output")],
    help: .said(.helpBatchOut(), value: .helpFolder()), completion: .directory)
  var out: String

  @OptionGroup var bundle: BundleOptions

  @OptionGroup var talk: TalkOptions

  func run() throws {
    try checkPath(out, "--out")
    let joined = try Join(folders, into: out, bundle.bundles()).run()
    let console = talk.console
    try console.result(
      Message.batchJoined(out, joined.documents, refused: joined.refused)
        .text(in: console.language).safeForTerminal,
      [
        "ok": .bool(joined.refused == 0), "output": .text(out),
        "documents": .number(joined.documents), "refused": .number(joined.refused),
      ])
    for outcome in joined.bundles { try console.show(outcome) }
    if let signal = joined.signal { endInOrder(by: signal) }
    if joined.refused > 0 || joined.bundles.contains(where: { $0.faults != nil }) {
      throw Ended(status: .record)
    }
  }
}
