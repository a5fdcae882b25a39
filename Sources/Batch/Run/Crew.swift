internal import Diagnostics
internal import Synchronization

/// Has the lots of a stream done by several threads, each with a number, from 0 on.
struct Crew: Sendable {
  var workers: Int
  var stop: Stop

  typealias Numbered = (number: Int, lot: RecordStream.Lot)

  /// - Parameter hand: makes what a thread needs, and says what it does with each record.
  /// - Throws: the first fault that ends the run.
  func run(
    _ stream: RecordStream,
    hand: @escaping @Sendable () throws(Faults) -> (Numbered) throws(Faults) -> Void
  ) throws(Faults) {
    let given = HandOver<Numbered>(room: 2 * workers + 2)
    let fault: Mutex<Faults?> = Mutex(nil)
    let trying: @Sendable (() throws(Faults) -> Void) -> Void = { body in
      do throws(Faults) { try body() } catch {
        fault.withLock { $0 = $0 ?? error }
        given.close(dropping: true)
      }
    }
    let stop = stop
    let threads = Array(0...workers)
    _ = try? Threads.run(threads) { thread in
      trying { () throws(Faults) in
        guard thread > 0 else {
          try give(stream, to: given, until: stop)
          return
        }
        let work = try hand()
        while let next = given.take() { try work(next) }
      }
    }
    if let fault = fault.withLock(\.self) { throw fault }
  }

  private func give(
    _ stream: RecordStream, to given: HandOver<Numbered>, until stop: Stop
  ) throws(Faults) {
    var number = 0
    try stream.eachLot { (lot) throws(Faults) in
      guard stop.signal == nil, given.give((number, lot)) else { return false }
      number += 1
      return true
    }
    given.close(dropping: stop.signal != nil)
  }
}
