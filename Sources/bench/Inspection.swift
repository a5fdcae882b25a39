import Diagnostics
import Glibc
import Press

/// Charters read again from the disk: what they are, and whether they are as they were made.
enum Inspection: Suite {
  static let name = "inspect"
  static let summary = "1,000 charters inspected in one process"

  private static let count = 1000

  static func run(_ bench: Bench) throws -> Report {
    let path = "/tmp/piagam-bench-\(getpid()).pdf"
    defer { unlink(path) }
    try bench.makeOne(bench.sample, path)
    var memory: [Int] = []
    var isRight = true
    let start = Clock.process
    for index in 1...count {
      let file = try InspectedFile(path)
      isRight = isRight && file.faults.diagnostics.isEmpty && file.isKept == true
      if index == 100 || index == count { memory.append(Clock.resident) }
    }
    let cpu = (Clock.process - start) * 1000 / Double(count)
    var report = Report()
    report.aim("CPU a file", cpu, atMost: 1, unit: " ms")
    report.assert("every file is as it was made", isRight)
    let growth = 100 * (Double(memory[1]) / Double(max(1, memory[0])) - 1)
    report.assert("memory grows below 5 %", growth < 5, growth.text(1) + " %")
    return report
  }
}
