import Diagnostics
import Press
import Records

/// The engine against the least Cairo/Pango code that draws the same page.
enum Yardstick: Suite {
  static let name = "yardstick"
  static let summary = "charters by the engine, and the same pages by bare Cairo and Pango"

  private static let warmUp = 10
  private static let count = 100

  static func run(_ bench: Bench) throws -> Report {
    let press = try bench.press()
    // Finds out what stands on each page, so that the two that are timed
    // see every record for the first time.
    let scout = try Scout(press)
    let worker = try Worker(press)
    let bare = try BareProgram(fonts: press.fonts)
    var pair = Pair()
    for index in 0..<warmUp + count {
      let page = try scout.page(index)
      try pair.run(
        isCounted: index >= warmUp, isOursFirst: index % 2 == 0,
        ours: { try make(index, worker) }, bare: { try bare.pdf(page) })
      if index == warmUp, let path = bench.page { try deliver(bare.pdf(page), to: path) }
    }
    return report(pair, scout)
  }
}

extension Yardstick {
  private static func make(_ index: Int, _ worker: Worker) throws -> [UInt8] {
    let source = Charters.source(index)
    return try worker.pdf(worker.set(source, Job(record: source.name)))
  }

  private static func report(_ pair: Pair, _ scout: Scout) -> Report {
    let ours = Figures(pair.ours)
    let bare = Figures(pair.bare)
    var report = Report()
    report.add("engine, CPU a document", ours.milliseconds, "least / median / most of \(count)")
    for (stage, seconds) in scout.stages.medians {
      report.add("  \(stage)", (seconds * 1000).text(2) + " ms", "median")
    }
    report.add("bare program", bare.milliseconds)
    report.add("median of the ratios", Figures(zip(pair.ours, pair.bare).map(/)).median.text(3))
    report.assert("both give PDF files", pair.isRight)
    report.aim("ratio of the medians", ours.median / bare.median, atMost: 1.3)
    return report
  }
}

/// Puts a file at a path.
func deliver(_ bytes: [UInt8], to path: String) throws(Faults) {
  try deliver([OutputFile(path: path, bytes: bytes)])
}

/// Times of two programs that take turns.
private struct Pair {
  var ours: [Double] = []
  var bare: [Double] = []
  var isRight = true

  mutating func run(
    isCounted: Bool, isOursFirst: Bool, ours: () throws -> [UInt8], bare: () throws -> [UInt8]
  ) throws {
    let early = isOursFirst ? try Clock.timed(ours) : nil
    let (other, otherTime) = try Clock.timed(bare)
    let (own, ownTime) = try early ?? Clock.timed(ours)
    isRight = isRight && own.isPDF && other.isPDF
    guard isCounted else { return }
    self.ours.append(ownTime)
    self.bare.append(otherTime)
  }
}
