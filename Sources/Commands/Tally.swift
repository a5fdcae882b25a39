internal import Diagnostics
internal import Press

/// Tries one record after the other, tells the faults of each and remembers
/// how the first one went wrong.
struct Tally {
  private let console: Console
  private var first: ExitStatus?
  /// Whether what went wrong would go wrong with every other record too.
  private(set) var isOver = false

  init(_ console: Console) { self.console = console }

  mutating func attempt(_ body: () throws(Faults) -> Void) {
    do throws(Faults) {
      try body()
    } catch {
      console.report(error.diagnostics)
      first = first ?? error.status
      isOver = isOver || error.stopsTheRun
    }
  }

  func end() throws(Ended) {
    if let first { throw Ended(status: first) }
  }
}
