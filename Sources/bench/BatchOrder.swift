import Batch
import Diagnostics
import Glibc
import Press
import Synchronization

/// A batch in a process of its own: what is asked for, and the figures of it in a file.
struct BatchOrder: Sendable {
  var register: String
  var folder: String
  var workers: Int
  /// Nothing is made.
  var isPlan = false
  /// Of which kind the rows are, where they are no declarations.
  var kind: String?
  /// The path of what all rows have in common.
  var common: String?
  /// Where the figures go.
  var figures: String

  /// `--batch REGISTER FOLDER WORKERS plan|make FIGURES [KIND COMMON]`
  init?(_ arguments: ArraySlice<String>) {
    let arguments = Array(arguments)
    guard [5, 7].contains(arguments.count), let workers = Int(arguments[2]) else { return nil }
    (register, folder, self.workers) = (arguments[0], arguments[1], workers)
    isPlan = arguments[3] == "plan"
    figures = arguments[4]
    if arguments.count == 7 { (kind, common) = (arguments[5], arguments[6]) }
  }

  init(_ register: String, _ folder: String, workers: Int, isPlan: Bool = false) {
    (self.register, self.folder, self.workers) = (register, folder, workers)
    self.isPlan = isPlan
    figures = "\(folder).figures"
  }

  var arguments: [String] {
    ["--batch", register, folder, "\(workers)", isPlan ? "plan" : "make", figures]
      + [kind, common].compactMap(\.self)
  }

  func run(_ press: Press) throws(Faults) {
    var request = BatchRequest([register], folder: folder)
    request.workers = workers
    (request.kind, request.common) = (kind, common)
    // The same office declares in many rows.
    request.pattern = try NamePattern("{kode}-{rekaman}.pdf")
    let batch = try Batch(request, press)
    let start = BatchMoment()
    let plan = try batch.plan()
    var moments = [start, BatchMoment()]
    var made = plan.documents
    if !isPlan {
      let watch = Mutex(BatchWatch(documents: plan.documents))
      let result = try batch.make(plan) { event in watch.withLock { $0.see(event) } }
      made = result.made + result.unchanged
      moments += watch.withLock(\.moments) + [BatchMoment()]
    }
    let lines = ["\(made) \(plan.refused)"] + moments.map(\.line)
    try deliver(Array(lines.joined(separator: "\n").utf8), to: figures)
  }
}

/// Looks at the process whenever a tenth of its documents is done.
private struct BatchWatch {
  let documents: Int
  private var done = 0
  private(set) var moments: [BatchMoment] = []

  init(documents: Int) { self.documents = documents }

  mutating func see(_ event: BatchEvent) {
    switch event {
    case .made, .unchanged: done += 1
    case .planned, .found, .refused, .progress: return
    }
    if done * 10 / documents > moments.count { moments.append(BatchMoment()) }
  }
}

/// What a process has used, and has open.
struct BatchMoment: Sendable {
  var wall: Double
  var cpu: Double
  /// Bytes.
  var resident: Double
  var descriptors: Double

  init() {
    (wall, cpu) = (Clock.wall, Clock.process)
    resident = Double(Clock.resident)
    descriptors = Double(File.count(in: "/proc/self/fd"))
  }

  init?(_ line: Substring) {
    let numbers = line.split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 4 else { return nil }
    (wall, cpu, resident, descriptors) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  var line: String { "\(wall) \(cpu) \(resident) \(descriptors)" }
}
