import Batch
import Diagnostics
import Frames
import Press
import Records

/// Many charters in one process.
enum Thousand: Suite {
  static let name = "thousand"
  static let summary = "1,000 charters of 514 offices in one process"

  private static let count = 1000

  static func run(_ bench: Bench) throws -> Report {
    let press = try bench.press()
    let single = try Run(press, Array(0..<count), watched: true)
    var report = Report()
    report.add("CPU a document, mean", milliseconds(single.cpu / Double(count)))
    report.add("documents a second", (Double(count) / single.wall).text(1), "1 thread")
    report.add("bytes a document", "\(single.bytes / count)")
    report.assert("every file is a PDF of one page", single.isRight)
    report.assert("no two files are equal", Set(single.digests.values).count == count)
    addMemory(&report, single)
    try addThreads(&report, press, single)
    return report
  }
}

extension Thousand {
  private static func addMemory(_ report: inout Report, _ run: Run) {
    let early = Double(run.memory[100] ?? 0)
    let late = Double(run.memory[count] ?? 0)
    report.add("memory after 100", megabytes(early))
    report.add("memory after 1,000", megabytes(late))
    let growth = 100 * (late / max(1, early) - 1)
    report.assert("growth below 5 %", growth < 5, growth.text(1) + " %")
  }

  /// The same records on two threads, one going up and one going down.
  private static func addThreads(
    _ report: inout Report, _ press: Press, _ single: Run
  ) throws {
    let even = (0..<count).filter { $0 % 2 == 0 }
    let odd = (0..<count).filter { $0 % 2 == 1 }
    let start = Clock.wall
    let runs = try Threads.run([even, odd.reversed()]) { try Run(press, $0) }
    let wall = Clock.wall - start
    let cpu = runs.map(\.cpu).reduce(0, +) / Double(count)
    report.add("CPU a document, 2 threads", milliseconds(cpu))
    report.add("documents a second", (Double(count) / wall).text(1), "2 threads")
    report.aim("wall, 2 threads to 1", wall / single.wall, atMost: 0.556)
    let digests = runs.reduce(into: [:]) { $0.merge($1.digests) { first, _ in first } }
    report.assert("2 threads give the same bytes", digests == single.digests)
  }

  private static func milliseconds(_ seconds: Double) -> String {
    (seconds * 1000).text(2) + " ms"
  }

  private static func megabytes(_ bytes: Double) -> String {
    (bytes / 1_048_576).text(1) + " MiB"
  }
}

/// What became of some charters, made one after another by one worker.
struct Run: Sendable {
  private(set) var digests: [Int: UInt64] = [:]
  /// Resident bytes of the process after so many documents.
  private(set) var memory: [Int: Int] = [:]
  private(set) var cpu = 0.0
  private(set) var wall = 0.0
  private(set) var bytes = 0
  /// All were PDF files of one page.
  private(set) var isRight = true

  init(_ press: Press, _ indices: [Int], watched: Bool = false) throws {
    let worker = try Worker(press)
    let start = (cpu: Clock.thread, wall: Clock.wall)
    for (done, index) in indices.enumerated() {
      try make(index, worker)
      if watched, (done + 1) % 100 == 0 { memory[done + 1] = Clock.resident }
    }
    cpu = Clock.thread - start.cpu
    wall = Clock.wall - start.wall
  }

  private mutating func make(_ index: Int, _ worker: Worker) throws {
    let source = Charters.source(index)
    let set = try worker.set(source, Job(record: source.name))
    let pdf = try worker.pdf(set)
    isRight = isRight && pdf.isPDF && set.document.pages.count == 1
    digests[index] = digest(pdf)
    bytes += pdf.count
  }
}
