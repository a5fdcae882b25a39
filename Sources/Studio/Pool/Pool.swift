internal import Batch
internal import Diagnostics
internal import HTTPTypes
internal import Press

/// Threads that make documents, each with a worker of its own: layout needs a deep stack, and
/// must hold up no connection.
final class Pool: Sendable {
  private let queue = Gate(Queue())

  private struct Queue {
    var jobs: [Job] = []
    var isClosed = false
  }

  private struct Job {
    /// Who asks; its newer job takes the place of one that waits.
    var tab: String?
    var run: @Sendable (Outcome) -> Void
  }

  private enum Outcome {
    case worker(Worker)
    /// A newer job of the same tab came, or the server ends.
    case dropped
  }

  /// Starts the threads.
  init(_ press: Press, workers: Int) throws(Faults) {
    for _ in 0..<max(1, workers) {
      let worker = try UnsafeWorker(Worker(press))
      Threads.start { [queue] in
        while let job = Pool.next(queue) { job.run(.worker(worker.value)) }
      }
    }
  }

  private static func next(_ queue: Gate<Queue>) -> Job? {
    queue.wait { queue -> Job?? in
      if !queue.jobs.isEmpty { return .some(queue.jobs.removeFirst()) }
      return queue.isClosed ? .some(nil) : nil
    }
  }

  /// What a worker makes of it; nil when a newer job of the same tab took its place.
  ///
  /// - Throws: `Refusal(503)` when too many wait.
  func run<Value: Sendable>(
    of tab: String? = nil, _ work: @escaping @Sendable (Worker) -> Value
  ) async throws -> Value? {
    try await withCheckedThrowingContinuation { continuation in
      let job = Job(tab: tab) { outcome in
        switch outcome {
        case .worker(let worker): continuation.resume(returning: work(worker))
        case .dropped: continuation.resume(returning: nil)
        }
      }
      let (isTaken, replaced) = put(job)
      replaced?.run(.dropped)
      if !isTaken { continuation.resume(throwing: Refusal(.serviceUnavailable, .studioBusy())) }
    }
  }

  private func put(_ job: Job) -> (isTaken: Bool, replaced: Job?) {
    queue.change { queue in
      guard !queue.isClosed else { return (false, nil) }
      if let tab = job.tab, let index = queue.jobs.firstIndex(where: { $0.tab == tab }) {
        let replaced = queue.jobs[index]
        queue.jobs[index] = job
        return (true, replaced)
      }
      guard queue.jobs.count < StudioLimit.waiting else { return (false, nil) }
      queue.jobs.append(job)
      return (true, nil)
    }
  }

  /// Ends the threads once their work is done; what waits is dropped.
  func close() {
    let left = queue.change { queue in
      queue.isClosed = true
      defer { queue.jobs = [] }
      return queue.jobs
    }
    for job in left { job.run(.dropped) }
  }
}

/// A worker on its way to the only thread that uses it.
private struct UnsafeWorker: @unchecked Sendable {
  let value: Worker

  init(_ value: Worker) { self.value = value }
}
