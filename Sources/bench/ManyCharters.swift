import Files
import Glibc

/// A batch from a register, as large as it is asked for: whether memory, descriptors and rate
/// stay what they were, however many documents there are, and what a second worker gives.
enum ManyCharters: Suite {
  static let name = "batch"
  static let summary = "charters of the rows of a CSV register, each run in a process of its own"

  /// As many as a run of all suites has time for; `--rows 100000` says another number.
  static let standardRows = 3000

  /// At the most, with its lines of manifest and sums.
  private static let bytesACharter = 128 << 10

  static func run(_ bench: Bench) throws -> Report {
    let scratch = Scratch(bytes: bench.rows * bytesACharter)
    let place = scratch.path
    var report = Report()
    let register = "\(place)/register.csv"
    try CharterRegister.make(register, rows: bench.rows)
    report.add("rows", "\(bench.rows)", "in \(place)")
    let one = BatchRun(bench, BatchOrder(register, "\(place)/one", workers: 1))
    add(&report, one, rows: bench.rows)
    let sums = digest(File.bytes("\(place)/one/SHA256SUMS"))
    _ = Child("/bin/rm", ["-rf", "\(place)/one"])
    let order = BatchOrder(register, "\(place)/two", workers: 2)
    add(&report, BatchRun(bench, order), beside: one)
    report.assert(
      "2 workers make the same files", sums == digest(File.bytes("\(place)/two/SHA256SUMS")))
    addAgain(&report, bench, order)
    try addPlan(&report, bench, place)
    try addProvince(&report, bench, place)
    return report
  }
}

extension ManyCharters {
  private static func add(_ report: inout Report, _ run: BatchRun, rows: Int) {
    report.assert("every row is a charter", run.isWell && run.documents == rows)
    report.add("plan, CPU a row", (run.plan.cpu / Double(rows) * 1e6).text(0) + " µs")
    report.add("make, CPU a charter", (run.make.cpu / Double(rows) * 1000).text(2) + " ms")
    report.add("charters a second", (Double(rows) / run.make.wall).text(1), "1 worker")
    report.aim("peak memory", run.child.peak.mebibytes, atMost: 128, unit: " MiB")
    report.aim(
      "memory after the last tenth to the first", run.tenths.memory, atMost: 1.05)
    report.aim("CPU of the last tenth to the second", run.tenths.cpu, atMost: 1.1)
    report.assert("descriptors at the end as at the beginning", run.leaks == 0, "\(run.leaks) more")
  }

  private static func add(_ report: inout Report, _ single: BatchRun, beside pair: BatchRun) {
    report.aim("2 workers: peak memory", pair.child.peak.mebibytes, atMost: 128, unit: " MiB")
    report.add("2 workers: CPU to that of 1", (pair.child.cpu / single.child.cpu).text(3))
    report.add("2 workers: plan, wall to that of 1", (pair.plan.wall / single.plan.wall).text(3))
    report.aim(
      "2 workers: make, wall to that of 1", pair.make.wall / single.make.wall, atMost: 0.556)
  }

  private static func addAgain(_ report: inout Report, _ bench: Bench, _ order: BatchOrder) {
    let again = BatchRun(bench, order)
    report.assert("again: all are there", again.isWell && again.documents == bench.rows)
    report.add("again: wall", again.child.wall.text(2) + " s", "2 workers")
  }

  /// Ten times as many rows, of which nothing is made.
  private static func addPlan(_ report: inout Report, _ bench: Bench, _ place: String) throws {
    let rows = bench.rows * 10
    let register = "\(place)/long.csv"
    try CharterRegister.make(register, rows: rows)
    let run = BatchRun(bench, BatchOrder(register, "\(place)/long", workers: 2, isPlan: true))
    report.assert("plan of \(rows) rows", run.isWell && run.documents == rows)
    report.add("plan: rows a second", (Double(rows) / run.plan.wall).text(0), "2 workers")
    // Whatever a row takes: its state and the name of its document.
    report.aim("plan: peak memory", run.child.peak.mebibytes, atMost: 256, unit: " MiB")
  }

  /// As many rows as the largest province has offices.
  private static func addProvince(_ report: inout Report, _ bench: Bench, _ place: String) throws {
    let register = "\(place)/province.csv"
    try CharterRegister.make(register, rows: 39)
    let order = BatchOrder(register, "\(place)/province", workers: 2)
    _ = BatchRun(bench, order)
    let runs = (0..<5).map { _ in BatchRun(bench, order) }
    report.assert("a province again: all are there", runs.allSatisfy { $0.documents == 39 })
    let wall = Figures(runs.map(\.child.wall)).median
    report.aim("a province again: median wall", wall, atMost: 0.3, unit: " s")
  }
}
