import Files
import Glibc
import Press

/// From the start of the program to the first PDF on disk.
enum ColdStart: Suite {
  static let name = "coldstart"
  static let summary =
    "the program started anew for one charter in its first design, with all artwork"

  private static let times = 20

  static func run(_ bench: Bench) throws -> Report {
    let output = "/tmp/piagam-bench-\(getpid()).pdf"
    defer { unlink(output) }
    let (program, arguments) = command(bench, output)
    var report = Report()
    report.add("command", FilePath.name(of: program) + " " + arguments[0])
    var runs: [Child] = []
    var digests: Set<UInt64> = []
    for _ in 0..<times {
      unlink(output)
      runs.append(Child(program, arguments))
      let bytes = File.bytes(output)
      if bytes.isPDF { digests.insert(digest(bytes)) }
    }
    fill(&report, runs)
    report.assert("every run ends well", runs.allSatisfy { $0.status == 0 })
    report.assert("one PDF, the same each time", digests.count == 1)
    return report
  }
}

extension ColdStart {
  private static func fill(_ report: inout Report, _ runs: [Child]) {
    let wall = Figures(runs.map(\.wall))
    report.add("wall, least / median / most", wall.milliseconds, "\(times) runs")
    report.add("CPU, least / median / most", Figures(runs.map(\.cpu)).milliseconds)
    let peak = Double(runs.map(\.peak).max() ?? 0) / 1_048_576
    report.add("peak memory", peak.text(1) + " MiB")
    report.aim("median wall", wall.median, atMost: 0.1, unit: " s")
  }

  /// `piagam render` beside this program; without it, the same road here.
  private static func command(_ bench: Bench, _ output: String) -> (String, [String]) {
    let piagam = "\(FilePath.folder(of: bench.executable))/piagam"
    let arguments = ["render", bench.sample, "--output", output]
    if Child(piagam, arguments).status == 0, File.bytes(output).isPDF {
      return (piagam, arguments)
    }
    return (bench.executable, ["--one", bench.sample, output])
  }
}
