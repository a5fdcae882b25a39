internal import Synchronization

/// Tells what several threads found in the order in which it was given to them.
final class InOrder<Told: Sendable>: Sendable {
  private let state = Mutex(State())
  private let tell: @Sendable (Told) -> Void

  private struct State {
    var next = 0
    var waiting: [Int: [Told]] = [:]
  }

  init(_ tell: @escaping @Sendable (Told) -> Void) { self.tell = tell }

  /// All that there is to tell of a number, once each.
  func add(_ told: [Told], of number: Int) {
    state.withLock { state in
      state.waiting[number] = told
      while let next = state.waiting.removeValue(forKey: state.next) {
        next.forEach(tell)
        state.next += 1
      }
    }
  }

  /// What is left, where numbers in between are not told of any more.
  func finish() {
    state.withLock { state in
      for number in state.waiting.keys.sorted() { state.waiting[number]?.forEach(tell) }
      state.waiting = [:]
    }
  }
}
