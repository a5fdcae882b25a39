internal import Glibc
internal import Synchronization

/// Runs work on threads of the system, each with a stack that layout of deep
/// templates can use (the threads of Swift's own pool have 512 KiB).
package enum Threads {
  /// One thread an input; the results in the order of the inputs.
  ///
  /// - Throws: the fault of the first input that has one.
  package static func run<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ work: @escaping @Sendable (Input) throws -> Output
  ) throws -> [Output] {
    let slots = inputs.map { input in Slot { try work(input) } }
    let threads = slots.map(start)
    for thread in threads { pthread_join(thread, nil) }
    return try slots.map { try $0.result.withLock { try $0?.get() } }.compactMap { $0 }
  }

  /// One that nobody waits for.
  package static func start(_ work: @escaping @Sendable () -> Void) {
    pthread_detach(start(Slot(work)))
  }

  private static func start<Output>(_ slot: Slot<Output>) -> pthread_t {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    var thread = pthread_t()
    pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<AnySlot>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, Unmanaged<AnySlot>.passRetained(slot).toOpaque())
    return thread
  }
}

/// A piece of work on its way to a thread.
private class AnySlot {
  func run() {}
}

/// A piece of work, and the place for its result.
private final class Slot<Output: Sendable>: AnySlot {
  let result = Mutex<Result<Output, any Error>?>(nil)
  private let work: @Sendable () throws -> Output

  init(_ work: @escaping @Sendable () throws -> Output) { self.work = work }

  override func run() {
    let outcome = Result { try work() }
    result.withLock { $0 = outcome }
  }
}
