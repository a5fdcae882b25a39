internal import Press
internal import Synchronization

/// That a batch ends before its time: on the first signal, after the documents at hand. The
/// second one ends the process at once.
final class Stop: Sendable {
  private let number: Atomic<Int32> = Atomic(0)

  var signal: Int32? {
    let number = number.load(ordering: .acquiring)
    return number == 0 ? nil : number
  }

  /// Runs `body` while signals are heard.
  func listening<Result, Fault: Error>(_ body: () throws(Fault) -> Result) throws(Fault) -> Result {
    beforeEnding { signal in
      self.number.compareExchange(
        expected: 0, desired: signal, ordering: .acquiringAndReleasing
      ).exchanged
    }
    defer { beforeEnding(nil) }
    return try body()
  }
}
