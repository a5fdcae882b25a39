import Files
import Glibc
import Press

/// The recap of all 552 offices, from the start of the program to the PDF.
enum NationalRecap: Suite {
  static let name = "recap"
  static let summary = "the national recap: 552 offices in 38 provinces"

  private static let times = 5

  static func run(_ bench: Bench) throws -> Report {
    let output = "/tmp/piagam-bench-\(getpid()).pdf"
    defer { unlink(output) }
    let record = "\(FilePath.folder(of: bench.resources.fonts))/samples/nasional/rekap.yaml"
    let arguments = [
      "render", record, "--template", "rekap-nasional", "--output", output,
    ]
    let runs = (0..<times).map { _ in Child(bench.piagam, arguments) }
    let cpu = Figures(runs.map(\.cpu))
    let peak = Double(runs.map(\.peak).max() ?? 0) / 1_048_576
    var report = Report()
    report.assert("every run ends well", runs.allSatisfy { $0.status == 0 })
    report.add("CPU, least / median / most", cpu.milliseconds, "\(times) runs")
    report.aim("median CPU", cpu.median, atMost: 0.5, unit: " s")
    report.aim("peak memory", peak, atMost: 100, unit: " MiB")
    return report
  }
}

extension Bench {
  /// The program itself, built beside this one.
  var piagam: String { "\(FilePath.folder(of: executable))/piagam" }
}
