import Press
import Records

/// The same charters in every design, in turns: an ornament is to cost nothing.
enum Designs: Suite {
  static let name = "designs"
  static let summary = "\(count) charters in the designs klasik and resmi, in turns"

  private static let warmUp = 10
  private static let count = 300

  static func run(_ bench: Bench) throws -> Report {
    let worker = try Worker(bench.press())
    var times: [(klasik: Double, resmi: Double)] = []
    for index in 0..<warmUp + count {
      times.append(
        (try time(index, in: "klasik", worker), try time(index, in: "resmi", worker)))
    }
    times.removeFirst(warmUp)
    let (klasik, resmi) = (Figures(times.map(\.klasik)), Figures(times.map(\.resmi)))
    var report = Report()
    report.add("klasik, CPU a document", klasik.milliseconds, "least / median / most")
    report.add("resmi", resmi.milliseconds)
    report.aim("ratio of the medians", klasik.median / resmi.median, atMost: 1.1)
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
