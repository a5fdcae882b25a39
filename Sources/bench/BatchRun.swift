import Glibc

/// A batch that was run.
struct BatchRun {
  let child: Child
  let documents: Int
  /// Nothing was refused, and its figures are there.
  let isWell: Bool
  private let moments: [BatchMoment]

  init(_ bench: Bench, _ order: BatchOrder) {
    unlink(order.figures)
    child = Child(bench.executable, order.arguments)
    let lines = File.text(order.figures).split(separator: "\n")
    let counts = lines.first?.split(separator: " ").compactMap { Int($0) } ?? []
    documents = counts.first ?? 0
    moments = lines.dropFirst().compactMap { BatchMoment($0) }
    isWell = child.status == 0 && counts == [documents, 0] && moments.count >= 2
  }

  var plan: (cpu: Double, wall: Double) { used(0, 1) }
  var make: (cpu: Double, wall: Double) { used(1, moments.count - 1) }

  /// Of the last tenth of the documents, to the first whose caches are full.
  var tenths: (cpu: Double, memory: Double) {
    guard moments.count == 13 else { return (.infinity, .infinity) }
    return (used(10, 11).cpu / used(2, 3).cpu, moments[11].resident / moments[2].resident)
  }

  /// Descriptors that are open at the end and were not before.
  var leaks: Int { Int((moments.last?.descriptors ?? 0) - (moments.first?.descriptors ?? 0)) }

  private func used(_ start: Int, _ end: Int) -> (cpu: Double, wall: Double) {
    guard moments.indices.contains(end), start < end else { return (.infinity, .infinity) }
    return (moments[end].cpu - moments[start].cpu, moments[end].wall - moments[start].wall)
  }
}

extension Int {
  var mebibytes: Double { Double(self) / 1_048_576 }
}
