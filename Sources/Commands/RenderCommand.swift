internal import ArgumentParser
internal import Diagnostics
internal import Press

/// Records to charters.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: .said(.helpRender()),
    discussion: .said(.helpRenderExamples()))

  @Argument(
    help: .said(.helpRecords(), value: .helpRecordValue()),
    completion: .file(extensions: ["yaml", "yml", "json", "xlsx", "csv"]))
  var records: [String]

  @OptionGroup var look: DesignOptions

  @Option(
    name: .shortAndLong, help: .said(.helpOutput(), value: .helpPath()),
    completion: .file())
  var output: String?

  @Option(help: .said(.helpProof(), value: .helpPath()), completion: .file(extensions: ["png"]))
  var proof: String?

  @Option(help: .said(.helpDPI(), value: .helpNumber()))
  var dpi = 150

  @Option(help: .said(.helpDump(), value: .helpDumpValue()))
  var dump: DumpKind?

  @OptionGroup var resources: ResourceOptions
  @OptionGroup var talk: TalkOptions

  func run() throws {
    let plan = try self.plan()
    let worker = try Worker(try resources.press())
    var tally = Tally(talk.console)
    let rendering = Rendering(command: self, worker: worker, plan: plan)
    for item in plan.items where !tally.isOver {
      tally.attempt { () throws(Faults) in try rendering.make(item) }
    }
    try tally.end()
  }

  private func plan() throws(Faults) -> OutputPlan {
    guard (36...600).contains(dpi) else { throw Faults(.usage, .commandsDPI(dpi)) }
    guard dump == nil || !talk.json else { throw Faults(.usage, .commandsDumpJSON()) }
    return try OutputPlan(
      records: records, output: output, proof: proof, wantsDocument: dump == nil || output != nil)
  }
}

/// What `--dump` shows.
enum DumpKind: String, CaseIterable, ExpressibleByArgument {
  case frames
}
