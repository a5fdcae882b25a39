import Press
import Records

/// The same charters in three designs, in turns: an ornament is to cost nothing.
enum Designs: Suite {
  static let name = "designs"
  static let summary = "\(count) charters in the designs \(names.joined(separator: ", ")), in turns"

  private static let names = ["klasik", "resmi", "megah"]
  private static let warmUp = 10
  private static let count = 300

  static func run(_ bench: Bench) throws -> Report {
    let worker = try Worker(bench.press())
    var times: [[Double]] = []
    for index in 0..<warmUp + count {
      times.append(try names.map { try time(index, in: $0, worker) })
    }
    times.removeFirst(warmUp)
    let figures = names.indices.map { design in Figures(times.map { $0[design] }) }
    var report = Report()
    report.add("klasik, CPU a document", figures[0].milliseconds, "least / median / most")
    report.add("resmi", figures[1].milliseconds)
    report.add("megah", figures[2].milliseconds)
    report.aim("klasik to resmi", figures[0].median / figures[1].median, atMost: 1.1)
    report.aim("megah to klasik", figures[2].median / figures[0].median, atMost: 1.15)
    return report
  }

  private static func time(
    _ index: Int, in design: String, _ worker: Worker
  ) throws -> Double {
    let source = Charters.source(index)
    return try Clock.timed {
      try worker.pdf(worker.set(source, Job(record: source.name, design: design)))
    }.1
  }
}
