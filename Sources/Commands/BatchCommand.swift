internal import ArgumentParser
internal import Batch
internal import Diagnostics
internal import Numbering
internal import Press

/// Records in numbers to documents in a folder.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: .said(.helpBatch()),
    discussion: .said(.helpBatchExamples()), subcommands: [Make.self, BatchJoinCommand.self],
    defaultSubcommand: Make.self)

  typealias Make = BatchMakeCommand
}

struct BatchMakeCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: .said(.helpBatch()),
    discussion: .said(.helpBatchExamples()))

  @OptionGroup var inputs: BatchInputs

  @Option(
    name: [.customLong("out"), .customShort("o"), .customLong("output")],
    help: .said(.helpBatchOut(), value: .helpFolder()), completion: .directory)
  var out: String

  @Option(help: .said(.helpBatchName(), value: .helpName()))
  var name: String?

  @Flag(help: .said(.helpBatchPlan()))
  var plan = false

  @Flag(help: .said(.helpBatchStrict()))
  var strict = false

  @Flag(help: .said(.helpBatchPrune()))
  var prune = false

  @Option(
    help: .said(.helpBatchFailures(), value: .helpPath()),
    completion: .file(extensions: ["xlsx", "csv"]))
  var failures: String?

  @Option(help: .said(.helpBatchWorkers(), value: .helpNumber()))
  var workers: Int?

  @Option(help: .said(.helpBatchShard(), value: .helpBatchShardValue()))
  var shard: ShardChoice?

  @OptionGroup var bundle: BundleOptions

  @OptionGroup var talk: TalkOptions

  func run() throws {
    let request = try request()
    let report = BatchReport(talk.console, request)
    let table = try request.report.map { (path) throws(Faults) in try FailureTable(path) }
    let batch = try Batch(request, try talk.press())
    // Of a run that goes on after its plan, what is wrong is told once, by the run.
    let isAlone = plan
    let isStrict = strict
    let plan = try batch.plan(setting: isAlone || isStrict) { event in
      if isAlone {
        report.show(planned: event)
      } else if isStrict, case .refused = event {
        report.show(event)
      }
      if isAlone || isStrict { table?.take(event) }
    }
    if isAlone || isStrict && plan.refused > 0 {
      try table?.write(talk.console, as: batch.refusedRows)
      return try report.end(plan, isStrict: isStrict)
    }
    let result = try batch.make(plan) { event in
      report.show(event)
      table?.take(event)
    }
    // Of a run that was ended the rest is not known: corrections of an earlier one stay.
    if result.signal == nil { try table?.write(talk.console, as: batch.refusedRows) }
    try report.end(result)
  }
}

extension BatchMakeCommand {
  /// - Throws: `Faults(.usage)` for options that are out of range.
  func request() throws(Faults) -> BatchRequest {
    try checkPath(out, "--out")
    var request = try inputs.request(folder: out)
    if let name { request.pattern = try NamePattern(name) }
    request.workers = try checkedWorkers()
    request.shard = try shard?.shard() ?? .whole
    request.prunes = prune
    guard !prune || request.shard.isWhole else {
      throw Faults(.usage, .batchPrunePart(), hint: .dropOne())
    }
    request.bundles = try bundle.bundles()
    request.report = failures.map { FailureTable.path($0, of: request.shard) }
    return request
  }

  private func checkedWorkers() throws(Faults) -> Int {
    guard let workers else { return Surroundings.processors }
    guard 1...256 ~= workers else {
      throw Faults(.usage, .batchWorkersOutOfRange(workers), hint: .batchWorkersHint())
    }
    return workers
  }
}

/// Which documents are made of which records, and how they look.
struct BatchInputs: ParsableArguments {
  @Argument(
    help: .said(.helpRecordsOrFolders(), value: .helpRecordValue()),
    completion: .file(extensions: ["yaml", "yml", "json", "xlsx", "csv"]))
  var records: [String]

  @Option(help: .said(.helpBatchDocuments(), value: .helpBatchDocumentsValue()))
  var documents: DocumentSorts?

  @Option(help: .said(.helpBatchTemplate(), value: .helpName()))
  var template: String?

  @Option(
    name: .customLong("with"), help: .said(.helpBatchWith(), value: .helpPath()),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var common: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var numbering: NumberOptions

  @Flag(help: .said(.helpCrop()))
  var crop = false

  /// - Parameter folder: where documents go.
  /// - Throws: what makes the register of numbers unusable.
  func request(folder: String) throws(Faults) -> BatchRequest {
    var request = BatchRequest(records, folder: folder)
    if let documents { request.documents = documents.sorts }
    request.kind = template
    request.common = common
    request.look = look.job
    request.look.crop = crop
    request.look.numbers = try numbering.register()
    return request
  }
}

/// “piagam,laporan”.
struct DocumentSorts: ExpressibleByArgument {
  let sorts: Set<DocumentSort>

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let sorts = words.compactMap { word in
      DocumentSort.allCases.first { $0.rawValue == String(word) }
    }
    guard sorts.count == words.count else { return nil }
    self.sorts = Set(sorts)
  }

  static var allValueStrings: [String] { DocumentSort.allCases.map(\.rawValue) }
}

/// “2/8”, or “auto”.
enum ShardChoice: ExpressibleByArgument {
  case said(Shard)
  /// What a cluster says; of how many, where it does not.
  case auto(of: Int?)

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    if parts[0] == "auto" {
      let count = parts.count == 2 ? Int(parts[1]) : nil
      guard parts.count == 1 || count != nil else { return nil }
      self = .auto(of: count)
    } else {
      guard let shard = Shard(argument) else { return nil }
      self = .said(shard)
    }
  }

  /// - Throws: `Faults(.usage)` where no cluster says which part this is.
  func shard() throws(Faults) -> Shard {
    switch self {
    case .said(let shard): return shard
    case .auto(let count):
      guard let shard = Surroundings.process.shard(of: count) else {
        throw Faults(.usage, .batchNoCluster(), hint: .batchNoClusterHint())
      }
      return shard
    }
  }
}
