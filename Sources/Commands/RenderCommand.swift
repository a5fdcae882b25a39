internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Numbering
internal import Press

/// Records to charters.
struct RenderCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: .said(.helpRender()),
    discussion: .said(.helpRenderExamples()))

  @Argument(
    help: .said(.helpRecords(), value: .helpRecordValue()),
    completion: .file(extensions: ["yaml", "yml", "json", "xlsx", "csv"]))
  var records: [String]

  @OptionGroup var look: DesignOptions

  @OptionGroup var numbering: NumberOptions

  @Flag(help: .said(.helpCrop()))
  var crop = false

  @Option(
    name: .shortAndLong, help: .said(.helpOutput(), value: .helpPath()),
    completion: .file())
  var output: String?

  @Option(help: .said(.helpProof(), value: .helpPath()), completion: .file(extensions: ["png"]))
  var proof: String?

  @Option(
    help: .said(.helpWorkbook(), value: .helpPath()), completion: .file(extensions: ["xlsx"]))
  var workbook: String?

  @Option(help: .said(.helpDPI(), value: .helpNumber()))
  var dpi = 150

  @Option(help: .said(.helpDump(), value: .helpDumpValue()))
  var dump: DumpKind?

  @OptionGroup var talk: TalkOptions

  func run() throws {
    try checkOptions()
    let press = try talk.press()
    let numbers = try numbering.register()
    let plan = try self.plan(press, numbers)
    let worker = try Worker(press)
    var tally = Tally(talk.console, of: plan.items.count)
    tally.report(numbers?.warnings ?? [])
    for item in plan.items where !tally.isOver {
      tally.begin(item.job.record)
      let start = MonotonicClock.milliseconds
      let made = tally.attempt(item.job.record) { () throws(Faults) in
        try make(item, of: plan, worker)
      }
      guard let made else { continue }
      tally.report(made.set.warnings)
      try tell(made, in: MonotonicClock.milliseconds - start, plan)
      tally.finish(made.set.warnings)
    }
    try tally.end()
  }
}

extension RenderCommand {
  /// - Throws: what `OutputPlan.init` throws, and `Faults(.usage)` for a path that is none.
  func plan(
    _ press: Press? = nil, _ numbers: NumberRegister? = nil
  ) throws(Faults) -> OutputPlan {
    let jobs = records.map {
      var job = look.job($0)
      job.crop = crop
      job.numbers = numbers
      return job
    }
    return try OutputPlan(jobs, places, in: press)
  }

  private var places: OutputPlaces {
    get throws(Faults) {
      let wantsDocument = dump == nil || output != nil
      let standard: OutputPlace = records.map(isStandard) == [true] ? .file("-") : .folder("")
      let documents = try place(output, "--output") ?? standard
      return OutputPlaces(
        documents: wantsDocument ? documents : nil, proofs: try place(proof, "--proof"),
        workbooks: try place(workbook, "--workbook"))
    }
  }

  /// - Throws: `Faults(.usage)` for options that are out of range or do not go together.
  func checkOptions() throws(Faults) {
    try checkDPI(dpi)
    guard dump == nil || !talk.json else {
      throw Faults(.usage, .commandsDumpJSON(), hint: .dropOne())
    }
    for (path, option) in [(proof, "--proof"), (workbook, "--workbook")]
    where path.map(isStandard) ?? false {
      throw Faults(.usage, .commandsNotOut(option), hint: .commandsPathExample(option))
    }
    guard !writesOut || !talk.json && dump == nil else {
      throw Faults(.usage, .commandsOneAnswer(), hint: .commandsOneAnswerHint())
    }
    guard !writesOut || isatty(STDOUT_FILENO) == 0 else {
      throw Faults(.usage, .commandsNotOnScreen(), hint: .commandsOneAnswerHint())
    }
    _ = try places
  }

  private func place(_ path: String?, _ option: String) throws(Faults) -> OutputPlace? {
    guard let path else { return nil }
    try checkPath(path, option)
    if isStandard(path) && records.count == 1 { return .file(path) }
    let place = OutputPlace(path)
    if case .file = place, records.count > 1 {
      throw Faults(
        .usage, .commandsFolderNeeded(option, path), hint: .commandsFolderHint(option, path))
    }
    return place
  }

  /// A number is taken with its document: where another run took it in between, the next one is.
  private func make(
    _ item: OutputPlan.Item, of plan: OutputPlan, _ worker: Worker
  ) throws(Faults) -> Made {
    while true {
      item.job.numbers?.forget()
      let made = try worker.make(item, of: plan, dpi: dpi)
      guard item.document != nil, let numbers = item.job.numbers, let number = made.set.number
      else {
        try put(made)
        return made
      }
      let isDelivered = try numbers.taking(number, for: made.set.title) {
        () throws(Faults) in try put(made)
      }
      if isDelivered { return made }
    }
  }

  /// Files get their names once standard output has what it is to have.
  private func put(_ made: Made) throws(Faults) {
    let files = made.files.filter { !isStandard($0.path) }
    let answer = made.files.filter { isStandard($0.path) }.flatMap(\.bytes)
    guard !files.isEmpty else { return try talk.console.put(answer) }
    try deliver(files) { () throws(Faults) in try talk.console.send(answer) }
  }

  private func tell(_ made: Made, in milliseconds: Int, _ plan: OutputPlan) throws(Faults) {
    let console = talk.console
    if dump != nil { try console.put(made.set.dump) }
    guard let path = made.item.document else { return }
    let width = plan.items.compactMap { $0.document?.count }.max() ?? 0
    let line = Message.commandsMade(
      path.filled(width), pages: made.set.pages.count,
      milliseconds: TextTable.right("\(milliseconds)", 4))
    if dump != nil || isStandard(path) {
      console.remark(line)
    } else {
      try console.result(
        line.text(in: console.language).safeForTerminal,
        made.json(in: console.language, milliseconds: milliseconds))
    }
  }

  /// Whether the document itself is what standard output gets.
  private var writesOut: Bool {
    output.map(isStandard) ?? (dump == nil && records.map(isStandard) == [true])
  }
}

/// What `--dump` shows.
enum DumpKind: String, CaseIterable, ExpressibleByArgument {
  case frames
}
